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
        anchors.bottom: close.top
        anchors.bottomMargin: Theme.s5
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.barTop + Theme.barHeight + Theme.s5

        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 6 : 14)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 6 : 14)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 3 : 10)

            Title {
                color: Theme.worryInk
                first: Theme.Title2
                text: qsTr("Please talk with me about this")
                width: parent.width
            }

            Repeater {
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
                    Words {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.worryInk
                        text: line.title
                        type: Theme.Title1
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
