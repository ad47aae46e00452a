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
        // Staff's words under the person's own; on the small panel no larger than need be.
        readonly property int least: Theme.compact ? Math.round(4.8 * Theme.unit / 0.668) : Theme.px(Theme.Lead)
        readonly property bool twice: cover.app.worries.staffTalk !== ""
        readonly property int share: Math.floor((height - title.height - (asked.visible ? asked.height : 0) - (lines.count + 2) * list.spacing) / Math.max(1, lines.count))

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
            spacing: Theme.mm(Theme.compact ? (card.twice ? 1 : 3) : 10)

            Title {
                id: title

                color: Theme.worryInk
                first: Theme.compact && card.twice ? Theme.Title3 : Theme.Title2
                text: qsTr("Please talk with me about this")
                width: parent.width
            }
            Words {
                id: asked

                color: Theme.worryInk
                font.pixelSize: card.least
                leading: 1.2
                text: cover.app.worries.staffTalk
                visible: card.twice
                width: parent.width
            }

            Repeater {
                id: lines

                model: cover.app.worries.marked

                Row {
                    id: line

                    required property string title
                    required property string icon
                    required property string staffs

                    spacing: Theme.s5
                    width: parent?.width ?? 0

                    IconTile {
                        id: tile

                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.surface
                        name: line.icon
                        size: Theme.mm(Theme.compact ? (card.twice ? 11 : 14) : 20)
                        tint: Theme.worryIcon
                    }
                    Column {
                        anchors.verticalCenter: parent.verticalCenter
                        width: line.width - tile.width - line.spacing

                        FitWords {
                            color: Theme.worryInk
                            first: Theme.Title1
                            room: card.share - (theirs.visible ? theirs.height : 0)
                            text: line.title
                            width: parent.width
                        }
                        Words {
                            id: theirs

                            color: Theme.worryInk
                            font.pixelSize: card.least
                            leading: 1.2
                            text: line.staffs
                            visible: text !== ""
                            width: parent.width
                        }
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
