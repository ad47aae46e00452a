pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Up to three worries, large, to hold out to a member of staff. Nothing of it is kept.
Item {
    id: cover

    required property App app

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    MouseArea {
        anchors.fill: parent
    }

    Panel {
        id: card

        // What each worry may take, so that three long ones stay on the card.
        readonly property int share: Math.floor((height - title.height - (lines.count + 2) * list.spacing) / Math.max(1, lines.count))

        anchors.bottom: close.top
        anchors.bottomMargin: Theme.s5
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.barTop + Theme.barHeight + Theme.s5

        Column {
            id: list

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 6 : 14)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 6 : 14)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 3 : 10)

            Title {
                id: title

                color: Theme.worryInk
                first: Theme.Title2
                text: qsTr("Please talk with me about this")
                width: parent.width
            }

            Repeater {
                id: lines

                model: cover.app.worries.marked

                Row {
                    id: line

                    required property string title
                    required property string icon

                    spacing: Theme.s5
                    width: parent?.width ?? 0

                    IconTile {
                        id: tile

                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.surface
                        name: line.icon
                        size: Theme.mm(Theme.compact ? 14 : 20)
                        tint: Theme.worryIcon
                    }
                    FitWords {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.worryInk
                        first: Theme.Title1
                        room: card.share
                        text: line.title
                        width: line.width - tile.width - line.spacing
                    }
                }
            }
        }
    }

    KioskButton {
        id: close

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.rowBottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        icon: "close"
        name: qsTr("Close")
        smallest: Theme.rowHeight

        onActivated: cover.app.covers.uncover()
    }
}
