import QtQuick
import Kiosk.App
import Kiosk.Design

// What home has no room for.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property bool small: Theme.compact
    readonly property int gap: Theme.mm(small ? 3 : 6)
    readonly property int columns: Theme.portrait || small ? 1 : 2
    readonly property int rows: small ? 2 : 4 / columns
    readonly property int cardWidth: Math.floor((cards.width - (columns - 1) * gap) / columns)
    readonly property int cardHeight: Math.min(Math.floor((foot.y - Theme.rowGap - cards.y - (rows - 1) * gap) / rows), Theme.mm(74))

    Title {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        lines: 1
        text: qsTr("More")
        y: screen.contentTop + Theme.mm(screen.small ? 1 : Theme.portrait ? 10 : 7)
    }

    Grid {
        id: cards

        anchors.left: title.left
        anchors.right: title.right
        columns: screen.columns
        spacing: screen.gap
        y: title.y + title.height + Theme.mm(screen.small ? 2 : 6)

        WayCard {
            description: line
            height: screen.cardHeight
            icon: "book"
            line: qsTr("Hard words made plain")
            name: qsTr("Words explained")
            width: screen.cardWidth

            onActivated: screen.app.open("glossary")
        }
        WayCard {
            description: line
            height: screen.cardHeight
            icon: "list"
            line: qsTr("Every page by name")
            name: qsTr("All topics")
            width: screen.cardWidth

            onActivated: screen.app.open("topics")
        }
        WayCard {
            description: line
            height: screen.cardHeight
            icon: "info"
            line: qsTr("What this screen is")
            name: qsTr("About")
            visible: !screen.small
            width: screen.cardWidth

            onActivated: screen.app.open("about")
        }
        WayCard {
            description: line
            height: screen.cardHeight
            icon: "lock"
            line: qsTr("For people who work here")
            name: qsTr("Staff")
            visible: !screen.small
            width: screen.cardWidth

            onActivated: screen.app.open("staff")
        }
    }

    Foot {
        id: foot

        onBack: screen.app.back()

        KioskButton {
            enabled: visible
            height: foot.tall
            icon: "info"
            look: "quiet"
            name: qsTr("About")
            smallest: Theme.rowHeight
            visible: screen.small

            onActivated: screen.app.open("about")
        }
        KioskButton {
            enabled: visible
            height: foot.tall
            icon: "lock"
            look: "quiet"
            name: qsTr("Staff")
            smallest: Theme.rowHeight
            visible: screen.small

            onActivated: screen.app.open("staff")
        }
    }
}
