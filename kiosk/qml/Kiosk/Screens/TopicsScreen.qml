pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Every topic by name: four columns where they fit, else one phase at a time behind four buttons.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Topics topics: app.topics
    readonly property bool wide: !Theme.portrait && !Theme.compact
    readonly property int gap: Theme.mm(3.2)
    readonly property int upper: contentTop + Theme.mm(Theme.compact ? 1 : Theme.portrait ? 10 : 3)
    readonly property int lower: foot.y - Theme.rowGap
    // The list: on the small panel beside the title and the buttons, else under them.
    readonly property int listX: Theme.compact ? Theme.margin + tabs.width + Theme.gutter : Theme.margin
    readonly property int listWidth: width - Theme.margin - listX
    readonly property int listTop: wide ? title.y + title.height + Theme.s2 : Theme.compact ? upper + (tabbed ? Theme.s2 : 0) : tabs.y + tabs.height + Theme.mm(7)
    readonly property int columns: Math.max(heads.count, 1)
    readonly property int columnGap: Theme.mm(7)
    readonly property int columnWidth: Math.floor((listWidth - (columns - 1) * columnGap) / columns)
    readonly property int headHeight: wide ? tallest + gap : tabbed ? 0 : tallest + gap
    readonly property bool tabbed: !wide && ["before", "during", "after", "how"].includes(topics.shelf)
    readonly property int tallest: {
        let most = 0;
        for (let n = 0; n < heads.count; ++n)
            most = Math.max(most, (heads.itemAt(n) as ShelfHead)?.implicitHeight ?? 0);
        return most;
    }
    readonly property int room: lower - listTop - headHeight
    readonly property int least: Theme.mm(Theme.compact ? 20 : Theme.scale > 1 ? 27 : 24)
    // On the small panel as many under a heading as without one, so that turning a page does not count pages anew.
    readonly property int counted: lower - (Theme.compact ? upper : listTop) - (wide || Theme.compact ? tallest + gap : 0)
    readonly property int rows: Math.max(1, Math.min(wide ? 5 : 9, Math.floor((counted + gap) / (least + gap))))
    readonly property int rowHeight: Math.floor(Math.min((room - (rows - 1) * gap) / rows, Theme.mm(Theme.compact ? 40 : Theme.portrait ? 32 : 30)))

    function filled(column: int): bool {
        for (let n = 0; n < cells.count; ++n) {
            if ((cells.itemAt(n) as TopicButton)?.column === column)
                return true;
        }
        return false;
    }

    property bool gone: false

    function tell(): void {
        if (!gone && room > 0)
            topics.offer(wide ? 4 : 1, rows);
    }

    Component.onCompleted: tell()
    Component.onDestruction: gone = true
    onRowsChanged: Qt.callLater(tell)
    onWideChanged: Qt.callLater(tell)

    FitWords {
        id: title

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        first: Theme.portrait ? Theme.Title1 : Theme.Title2
        room: Math.round(leading * largest) + 1
        text: qsTr("All topics")
        width: Theme.compact ? tabs.width : parent.width - 2 * Theme.margin
        y: screen.upper
    }

    ShelfTabs {
        id: tabs

        anchors.left: title.left
        tall: Theme.compact ? Math.max(Theme.mm(20), Math.floor((screen.lower - y - rowSpacing) / 2)) : Theme.mm(26)
        topics: screen.topics
        visible: !screen.wide
        width: Theme.compact ? Theme.mm(92) : parent.width - 2 * Theme.margin
        y: title.y + title.height + Theme.mm(Theme.compact ? 2 : 6)
    }

    Repeater {
        id: heads

        model: screen.topics.headings

        ShelfHead {
            id: shelf

            required property int index
            required property int of

            height: screen.tallest
            visible: screen.wide ? screen.filled(index) || (of === 0 && screen.topics.page === 1) : !screen.tabbed || of === 0
            width: screen.columnWidth
            x: Theme.rtl ? screen.width - screen.listX - index * (screen.columnWidth + screen.columnGap) - width : screen.listX + index * (screen.columnWidth + screen.columnGap)
            y: screen.listTop

            Words {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.bottom
                anchors.topMargin: Theme.s3
                color: Theme.inkSoft
                text: qsTr("Ask our staff about this part")
                visible: shelf.visible && shelf.of === 0
            }
        }
    }

    Repeater {
        id: cells

        model: screen.topics.topics

        TopicButton {
            required property string id
            required property int row

            height: screen.rowHeight
            lineUp: !screen.wide && !Theme.compact
            width: screen.columnWidth
            x: Theme.rtl ? screen.width - screen.listX - column * (screen.columnWidth + screen.columnGap) - width : screen.listX + column * (screen.columnWidth + screen.columnGap)
            y: screen.listTop + screen.headHeight + row * (screen.rowHeight + screen.gap)

            onActivated: screen.app.open("topic/" + id)
        }
    }

    Foot {
        id: foot

        onBack: screen.app.back()

        KioskButton {
            id: about

            height: foot.tall
            icon: "info"
            look: "quiet"
            name: qsTr("About")
            side: Theme.mm(Theme.compact ? 3 : 6)
            smallest: Theme.rowHeight

            onActivated: screen.app.open("about")
        }
        PageTurn {
            mostWidth: foot.room - about.width - foot.spacing
            name: qsTr("More topics")
            page: screen.topics.page
            part: screen.wide ? screen.topics.page : screen.topics.part
            parts: screen.wide ? screen.topics.pages : screen.topics.parts
            pages: screen.topics.pages
            tall: foot.tall

            onTurned: to => screen.topics.turn(to)
        }
    }
}
