import QtQuick
import Kiosk.App
import Kiosk.Blocks
import Kiosk.Design

// A step: one picture, where it is, a few words, one obvious way on. Three layouts: wide, tall, and the 10.1-inch panel.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Walk walk: app.walk
    // At twice the size in landscape the picture keeps 40 % and the buttons join the bottom row.
    readonly property bool tight: Theme.compact || (Theme.scale >= 2 && !Theme.portrait)
    // Near panels keep the room for the text: their tools join the bottom row.
    readonly property bool toolsBelow: tight || (Theme.near && !Theme.portrait)
    readonly property int upper: contentTop + Theme.mm(Theme.compact ? 1 : 5)
    readonly property int lower: height - Theme.rowBottom - Theme.rowHeight
    readonly property int room: lower - Theme.rowGap - upper
    // The page that opens carries the way to the other.
    readonly property bool sureFirst: walk.science || !walk.hasMore
    readonly property bool showSure: walk.hasSure && (walk.deeper ? brief && !sureFirst : !brief || sureFirst)
    readonly property bool showMore: walk.hasMore && !walk.deeper && (!brief || !showSure)
    // Near panels and large text have room for one of the two.
    readonly property bool brief: Theme.near || Theme.scale >= 1.5
    // The page behind `Tell me more` gives a small panel's whole width to its words.
    readonly property bool pictured: !(tight && walk.deeper) && !apart
    // There large words leave a picture no room beside them: it has a part of its own, before them.
    readonly property bool apart: Theme.compact && Theme.scale >= 1.5
    readonly property bool plotted: walk.figure.dataKind !== ""
    readonly property bool alone: apart && walk.paging.leading
    readonly property bool leads: apart && !walk.deeper && (walk.figure.file !== "" || plotted)
    readonly property int chipBelow: tight ? chip.implicitHeight + Theme.s2 : 0

    readonly property int pictureWidth: {
        const wide = width - 2 * Theme.margin;
        if (Theme.portrait) {
            // Groups of people stand side by side under words of their own: they take the whole width.
            return walk.figure.dataKind === "people" ? wide : Math.round(tallest * 4 / 3);
        }
        if (plotted)
            return Math.round(wide * (tight ? 0.5 : Theme.scale >= 1.5 ? 0.48 : 0.56));
        const share = tight ? (Theme.compact ? 0.44 : 0.4) : Theme.scale >= 1.5 ? 0.45 : 0.52;
        return Math.round(Math.min(wide * share, (room - chipBelow) * 4 / 3));
    }
    // How tall a picture of four by three is on a screen that stands upright.
    readonly property real tallest: Math.min((width - 2 * Theme.margin) * 3 / 4, room * (Theme.scale >= 2 ? 0.3 : Theme.scale >= 1.5 ? 0.38 : 0.54))
    readonly property int pictureHeight: Theme.portrait ? Math.round(tallest) : plotted ? room - chipBelow : Math.round(pictureWidth * 3 / 4)
    readonly property int textStart: Theme.portrait || !pictured ? Theme.margin : Theme.margin + pictureWidth + Theme.mm(Theme.compact ? 5 : 12)
    readonly property PhaseWords phases: PhaseWords {}
    onLeadsChanged: walk.paging.setLead(leads)
    Component.onCompleted: walk.paging.setLead(leads)

    // Cover card for hard subjects: nothing of the page shows until it is opened.
    CoverCard {
        anchors.bottom: row.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: screen.contentTop
        visible: screen.walk.covered
        walk: screen.walk
    }

    Item {
        anchors.fill: parent
        enabled: visible
        visible: !screen.walk.covered

        StepPicture {
            id: picture

            anchors.left: parent.left
            anchors.leftMargin: Theme.portrait ? Math.round((parent.width - width) / 2) : Theme.margin
            chipInside: !Theme.compact
            enabled: visible
            height: screen.alone ? blocks.y + blocks.height - Theme.s1 - y : screen.pictureHeight
            visible: screen.pictured || screen.alone
            walk: screen.walk
            width: screen.alone ? Math.round(screen.plotted ? parent.width - 2 * Theme.margin : height * 4 / 3) : screen.pictureWidth
            y: screen.alone && !screen.plotted ? blocks.y : screen.upper

            onSlow: screen.app.look.freeze()

            // What the picture shows is being told.
            Rectangle {
                anchors.fill: parent
                anchors.margins: -Theme.mm(1.5)
                border.color: Theme.heardLine
                border.width: Theme.thick
                color: Hues.clear
                radius: Theme.cardRadius + Theme.mm(1.5)
                visible: aloud.reading && screen.app.speech.area === "picture"
            }
        }

        Chip {
            id: chip

            readonly property string where: screen.walk.inPath ? screen.phases.of(screen.walk.phase) : screen.walk.topicTitle
            // On the small panel the chip shares its line with the words about early science. An English title stays apart.
            readonly property string form: Theme.compact && screen.walk.early && !screen.walk.inPath ? qsTr("%2 of %3") : Theme.compact && (screen.walk.early || longForm.advanceWidth + Theme.mm(30) > screen.pictureWidth) ? qsTr("%1 · %2 of %3") : qsTr("%1 · step %2 of %3")
            readonly property string place: (Theme.rtl ? "\u200f" : "") + form.replace("%1", Theme.rtl ? "\u2068" + where + "\u2069" : where).replace("%2", screen.walk.number).replace("%3", screen.walk.total)

            anchors.left: parent.left
            anchors.leftMargin: screen.tight ? Theme.margin : screen.textStart
            icon: screen.walk.icon
            part: screen.walk.paging.part
            parts: screen.walk.paging.parts
            phase: screen.walk.phase
            width: screen.tight && screen.pictured && !screen.walk.early ? Math.max(screen.pictureWidth, implicitWidth) : implicitWidth
            words: place
            y: !screen.pictured ? screen.upper + screen.room - height : screen.tight ? screen.upper + screen.pictureHeight + Theme.s2 : Theme.portrait ? screen.upper + screen.pictureHeight + Theme.s5 : screen.upper
        }

        Words {
            anchors.left: chip.right
            anchors.leftMargin: Theme.s5
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: chip.verticalCenter
            anchors.verticalCenterOffset: lineCount > 1 ? Theme.s1 : 0
            color: Theme.inkSoft
            font.weight: Font.DemiBold
            font.pixelSize: Theme.chipPx
            leading: Theme.rtl ? Theme.leading(type) : 1.06
            text: qsTr("One idea scientists are testing")
            type: Theme.Note
            visible: screen.walk.early && Theme.compact && screen.pictured
        }

        Rectangle {
            anchors.bottom: title.bottom
            anchors.left: title.left
            anchors.top: title.top
            color: Theme.heardTint
            radius: Theme.mm(1)
            width: Theme.rtl ? title.width : Math.ceil(title.contentWidth)
            visible: aloud.reading && screen.app.speech.area === "title"
        }

        Title {
            id: title

            anchors.left: parent.left
            anchors.leftMargin: screen.textStart
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            content: true
            first: Theme.Title2
            opacity: screen.alone && screen.plotted ? 0 : 1
            text: screen.walk.title
            y: screen.tight ? screen.upper - Theme.s1 : chip.y + chip.height + Theme.mm(4)
        }

        TextMetrics {
            id: longForm

            font.family: Theme.face
            font.pixelSize: Theme.chipPx
            font.weight: Font.DemiBold
            text: qsTr("%1 · step %2 of %3").arg(chip.where).arg(screen.walk.number).arg(screen.walk.total)
        }

        BlockList {
            id: blocks

            speech: screen.app.speech
            anchors.left: title.left
            anchors.right: title.right
            height: Math.max(1, (screen.toolsBelow ? screen.upper + screen.room : tools.visible ? tools.y - Theme.s5 : marksTop.y - Theme.s3) - y - (Theme.compact || !screen.pictured ? chip.height + Theme.s1 : 0))
            model: screen.walk.blocks
            paging: screen.walk.paging
            y: title.y + title.height + Theme.mm(Theme.compact ? 1 : 6)

            onFollowed: to => screen.app.open(to)
        }

        Item {
            id: marksTop

            y: Theme.portrait ? marks.y : screen.lower
        }

        Flow {
            id: tools

            // All in one row: where their words do not fit, the loudspeaker alone says Read aloud.
            readonly property real wanted: aloud.worded + (screen.showMore ? deeper.natural + spacing : 0) + (screen.showSure ? proof.natural + spacing : 0)
            readonly property bool crowded: wanted > width
            readonly property int side: Theme.mm(Theme.near ? 4 : 5)

            anchors.left: title.left
            anchors.right: title.right
            spacing: Theme.mm(4)
            visible: !screen.toolsBelow && (screen.showMore || screen.showSure || aloud.offered)
            y: Theme.portrait ? marks.y - Theme.s8 - height : screen.upper + screen.room - height

            ReadAloud {
                id: aloud

                app: screen.app
                room: tools.width
                side: tools.side
                tall: Theme.mm(Theme.near ? 22 : 25)
                visible: offered
                wordless: tools.crowded && !reading
            }
            KioskButton {
                id: deeper

                icon: "plus"
                name: qsTr("Tell me more")
                side: tools.side
                smallest: Theme.mm(Theme.near ? 22 : 25)
                visible: screen.showMore && !aloud.reading

                onActivated: screen.walk.more()
            }
            KioskButton {
                id: proof

                icon: "info"
                name: qsTr("How sure are we?")
                side: tools.side
                smallest: Theme.mm(Theme.near ? 22 : 25)
                visible: screen.showSure && !aloud.reading

                onActivated: screen.walk.sure()
            }
        }
    }

    StepMarks {
        id: marks

        anchors.horizontalCenter: parent.horizontalCenter
        number: screen.walk.number
        phase: screen.walk.phase
        total: screen.walk.total
        visible: !screen.toolsBelow && Theme.scale < 1.5
        y: Theme.portrait ? screen.lower - Theme.s8 - height / 2 : screen.lower + Math.round((Theme.rowHeight - height) / 2)
    }

    PageRow {
        id: row

        onBack: screen.walk.back()

        ReadAloud {
            id: below

            app: screen.app
            room: row.room - onward.width
            tall: Theme.rowHeight
            wordless: worded + (screen.showMore ? deeperBelow.natural + Theme.s3 : 0) + (screen.showSure ? proofBelow.natural + Theme.s3 : 0) > room && !reading
            visible: offered && screen.toolsBelow && !screen.walk.covered
        }
        KioskButton {
            id: deeperBelow

            enabled: visible
            icon: "plus"
            name: qsTr("Tell me more")
            smallest: Theme.rowHeight
            visible: screen.toolsBelow && screen.showMore && !screen.walk.covered && !below.reading

            onActivated: screen.walk.more()
        }
        KioskButton {
            id: proofBelow

            enabled: visible
            icon: Theme.compact ? "" : "info"
            name: qsTr("How sure are we?")
            smallest: Theme.rowHeight
            visible: screen.toolsBelow && screen.showSure && !screen.walk.covered && !below.reading

            onActivated: screen.walk.sure()
        }
    }

    KioskButton {
        id: onward

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.rowBottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        icon: "arrow-right"
        iconAfter: true
        leastWidth: Theme.portrait ? Math.round((row.width - Theme.s3) * 0.6) : Theme.mm(Theme.compact ? 32 : 68)
        look: "primary"
        name: qsTr("Next")
        smallest: Theme.rowHeight
        visible: !screen.walk.covered

        onActivated: screen.walk.next()
    }
}
