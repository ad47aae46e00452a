pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The end of a path: what to do next, and worries to mark and show to staff. Together where both fit;
// else the one, then the other.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Ends ends: app.ends
    readonly property Paging paging: ends.paging
    readonly property bool wide: !Theme.compact && !Theme.portrait
    readonly property bool brief: Theme.compact && Theme.scale > 1
    readonly property int gap: Theme.mm(Theme.compact ? 2 : 4)
    readonly property int across: width - 2 * Theme.margin
    readonly property int half: wide ? Math.round(across * 0.52) : across
    readonly property int upper: contentTop + Theme.mm(Theme.compact ? 1 : Theme.portrait ? 8 : 5)
    readonly property int lower: foot.y - Theme.rowGap
    readonly property int pad: Theme.mm(10)

    // All of it at once; measured on copies that nobody sees, since the real ones take other widths.
    readonly property int panelWidth: wide ? across - half - Theme.mm(10) : across
    readonly property int panelTall: headingWhole.height + noteWhole.height + Theme.s1 + Theme.s5 + 3 * Theme.mm(24) + 2 * marks.spacing + Theme.s8 + Theme.mm(28) + 2 * pad
    readonly property int headWhole: chip.implicitHeight + Theme.s3 + titleWhole.height
    readonly property bool together: !Theme.compact && (wide ? Math.max(headWhole + Theme.s5 + pointsWhole.whole, panelTall) <= lower - upper : headWhole + Theme.s8 + pointsWhole.whole + Theme.s8 + panelTall <= lower - upper)
    readonly property int pictureTall: {
        if (!together)
            return 0;
        const free = lower - upper - pointsWhole.whole - Theme.s8 - (wide ? 0 : panelTall + Theme.s12);
        const most = Math.min(free, Theme.mm(wide ? 92 : 96));
        return most < Theme.mm(40) ? 0 : most;
    }
    // Too large for all at once, but small enough for the picture beside the words.
    readonly property bool beside: wide && !together && headWhole + under + pointsWhole.whole <= lower - upper
    readonly property bool onMarks: !together && paging.first >= points.count

    // One after the other.
    readonly property int under: Theme.mm(Theme.compact ? 2 : 6)
    readonly property int pointsTop: brief ? line.y + line.height + Theme.s1 : upper + head.height + under
    readonly property int marksTop: brief ? line.y + line.height + Theme.s1 : upper + words.height + under
    readonly property int marksRoom: lower - marksTop
    readonly property int marksLeast: Theme.mm(Theme.compact ? (brief ? 21 : 20) : 25)
    readonly property int marksLines: Math.max(1, Math.min(marks.lines, Math.floor((marksRoom + marks.spacing) / (marksLeast + marks.spacing))))
    readonly property int markTall: Math.min(Theme.mm(32), Math.floor((marksRoom - (marksLines - 1) * marks.spacing) / marksLines))

    function phaseWord(phase: string): string {
        return phase === "before" ? qsTr("Before") : phase === "during" ? qsTr("During") : phase === "after" ? qsTr("After") : qsTr("How it works");
    }

    property bool gone: false

    function tell(): void {
        if (gone || width <= 0 || lower <= upper)
            return;
        paging.hold(together ? 1 : points.count + marks.lines);
        paging.breakBefore(together ? 0 : points.count);
        if (together) {
            paging.offer(1, 1);
            paging.measured(0, 1);
            return;
        }
        const room = lower - pointsTop - points.headTall;
        paging.offer(room, gap);
        points.shrink(room);
        for (let row = 0; row < points.count; ++row)
            paging.measured(row, points.tall(row));
        // Rows of marks have a room of their own: told as a share of the points' room.
        for (let row = 0; row < marks.lines; ++row)
            paging.measured(points.count + row, Math.floor((room - (marksLines - 1) * gap) / marksLines));
    }

    Component.onCompleted: tell()
    Component.onDestruction: gone = true
    onLowerChanged: Qt.callLater(tell)
    onMarksLinesChanged: Qt.callLater(tell)
    onPointsTopChanged: Qt.callLater(tell)
    onTogetherChanged: Qt.callLater(tell)
    onUpperChanged: Qt.callLater(tell)
    onWidthChanged: Qt.callLater(tell)

    Connections {
        function onChanged(): void {
            Qt.callLater(screen.tell);
        }

        target: screen.paging
    }

    Artwork {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: screen.beside ? screen.width - Theme.margin - width : Theme.margin
        decorative: true
        file: screen.ends.picture
        height: screen.beside ? Math.min(screen.lower - screen.upper, Math.round(screen.panelWidth * 3 / 4)) : screen.pictureTall
        phase: screen.ends.phase
        visible: height > 0 && !screen.onMarks
        width: Math.round(height * 4 / 3)
        y: screen.upper
    }

    Column {
        id: head

        readonly property bool aside: screen.pictureTall > 0

        anchors.left: aside ? picture.right : parent.left
        anchors.leftMargin: aside ? Theme.mm(10) : Theme.margin
        spacing: Theme.s3
        visible: !screen.brief && !screen.onMarks
        width: (screen.together || screen.beside ? screen.half : screen.across) - (aside ? picture.width + Theme.mm(10) : 0)
        y: screen.upper + (aside ? Math.max(0, Math.round((picture.height - height) / 2)) : 0)

        Chip {
            id: chip

            anchors.left: parent.left
            phase: screen.ends.phase
            visible: !Theme.compact
            words: qsTr("%1 · %2").arg(screen.phaseWord(screen.ends.phase)).arg(qsTr("%n step(s)", "", screen.ends.steps))
        }
        Title {
            id: title

            first: Theme.compact || Theme.scale > 1.25 ? Theme.Title2 : Theme.Title1
            lines: 2
            text: screen.ends.title
            width: parent.width
        }
    }

    component Line: Words {
        Accessible.role: Accessible.Heading
        leading: 1.16
        type: Theme.Lead
        visible: false
        width: screen.across
    }

    Line {
        id: linePoints

        text: qsTr("%1 · %2").arg(screen.ends.title).arg(points.heading)
    }
    Line {
        id: lineMarks

        text: qsTr("Worried about something? Touch up to three.")
    }
    Line {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        height: Math.max(linePoints.height, lineMarks.height)
        text: screen.onMarks ? lineMarks.text : linePoints.text
        visible: screen.brief
        y: screen.contentTop
    }

    Title {
        id: titleWhole

        first: title.first
        text: title.text
        visible: false
        width: screen.half
    }
    Words {
        id: headingWhole

        text: heading.text
        type: Theme.Title3
        visible: false
        width: screen.panelWidth - 2 * screen.pad
    }
    Words {
        id: noteWhole

        text: note.text
        type: Theme.Note
        visible: false
        width: screen.panelWidth - 2 * screen.pad
    }
    Points {
        id: pointsWhole

        gap: screen.gap
        heading: points.heading
        model: screen.ends.points
        visible: false
        width: screen.half
    }

    Points {
        id: points

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        from: screen.together ? 0 : screen.paging.first
        gap: screen.gap
        area: "points"
        headed: !screen.brief
        heading: qsTr("What to do next")
        speech: screen.app.speech
        model: screen.ends.points
        to: screen.together ? count - 1 : screen.paging.last
        visible: !screen.onMarks
        width: screen.together || screen.beside ? screen.half : screen.across
        y: screen.together ? screen.upper + Math.max(screen.pictureTall, head.height) + Theme.s8 : screen.pointsTop

        onFollowed: to => screen.app.open(to)
        onResized: Qt.callLater(screen.tell)
    }

    Panel {
        id: panel

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: screen.wide ? screen.lower - screen.upper : Math.min(screen.panelTall + Theme.mm(24), screen.lower - points.y - points.height - Theme.s12)
        visible: screen.together
        width: screen.panelWidth
        y: screen.wide ? screen.upper : screen.lower - height
    }

    Column {
        id: words

        anchors.left: screen.together ? panel.left : parent.left
        anchors.leftMargin: screen.together ? screen.pad : Theme.margin
        spacing: Theme.s1
        visible: screen.together || (screen.onMarks && !screen.brief)
        width: screen.together ? panel.width - 2 * screen.pad : screen.across
        y: screen.together ? panel.y + screen.pad : screen.upper

        Title {
            id: heading

            color: Theme.worryInk
            first: screen.together ? Theme.Title3 : Theme.Title2
            lines: 1
            text: qsTr("Worried about something?")
            width: parent.width
        }
        Words {
            id: note

            color: Theme.worryInk
            text: qsTr("Touch what you want to talk about, up to three.")
            type: Theme.Note
            width: parent.width
        }
    }

    Marks {
        id: marks

        anchors.left: words.left
        columns: Theme.compact && !screen.brief ? 3 : 2
        firstRow: screen.together ? 0 : screen.paging.first - points.count
        lastRow: screen.together ? lines - 1 : screen.paging.last - points.count
        pictured: !Theme.compact
        tall: screen.together ? Math.floor((show.y - Theme.s8 - y - 2 * spacing) / 3) : screen.markTall
        visible: screen.together || screen.onMarks
        width: words.width
        worries: screen.app.worries
        y: screen.together ? words.y + words.height + Theme.s5 : screen.marksTop
    }

    KioskButton {
        id: show

        anchors.left: words.left
        enabled: visible
        icon: "people"
        name: qsTr("Show to staff")
        smallest: Theme.mm(28)
        visible: screen.together
        width: words.width
        y: panel.y + panel.height - screen.pad - height

        onActivated: screen.app.covers.showMarked()
    }

    EndFoot {
        id: foot

        app: screen.app
        nextWord: screen.phaseWord(screen.ends.nextPhase)
        onMarks: screen.onMarks
        together: screen.together
        words: [points.heading]
        wide: screen.wide
    }
}
