pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The board for a wall: the same places, large. Nothing in it is touched but the way back.
Item {
    id: wall

    required property App app
    required property string notice
    readonly property Board board: app.ward.board
    readonly property int count: chairs.count
    readonly property int columns: Theme.portrait ? (count > 4 ? 2 : 1) : count > 4 ? 4 : count > 2 ? 2 : Math.max(count, 1)
    readonly property int rows: Math.ceil(count / columns)
    readonly property int gap: Theme.mm(Theme.near ? 4 : 6)
    readonly property int headHeight: Theme.mm(Theme.near ? 22 : 32)

    Rectangle {
        id: band

        readonly property bool called: wall.board.bandChair > 0

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: clock.left
        anchors.rightMargin: Theme.s8
        border.color: called ? Theme.holdInk : Theme.border
        border.width: called ? Theme.thick : 0
        color: called ? Theme.holdTint : Theme.paper
        height: wall.headHeight
        radius: Theme.cardRadius
        y: Theme.mm(Theme.near ? 4 : 8)

        Glyph {
            id: hand

            anchors.left: parent.left
            anchors.leftMargin: Theme.s8
            anchors.verticalCenter: parent.verticalCenter
            name: "hand"
            size: Math.round(parent.height * 0.6)
            tint: Theme.holdInk
            visible: band.called
        }
        Words {
            id: what

            Accessible.role: Accessible.Heading
            anchors.left: band.called ? hand.right : parent.left
            anchors.leftMargin: band.called ? Theme.s5 : 0
            anchors.verticalCenter: parent.verticalCenter
            color: band.called ? Theme.holdInk : Theme.ink
            font.pixelSize: Math.round(Math.min(Theme.mm(12) / 0.668, band.width / 11))
            font.weight: Font.DemiBold
            leading: 1
            text: band.called ? qsTr("Go to chair %1").arg(wall.board.bandChair) : qsTr("Recovery")
            wrapMode: Text.NoWrap
        }
        Words {
            anchors.right: parent.right
            anchors.rightMargin: Theme.s8
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.holdInk
            font.pixelSize: Math.round(what.font.pixelSize * 0.8)
            font.weight: Font.Medium
            leading: 1
            text: qsTr("since %1").arg(wall.board.bandSince)
            visible: band.called && x > what.x + what.width + Theme.s5
            wrapMode: Text.NoWrap
        }
    }
    Words {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: band.verticalCenter
        font.pixelSize: Math.round(Math.min(Theme.mm(12) / 0.668, wall.width / 16))
        font.weight: Font.DemiBold
        latin: true
        leading: 1
        text: wall.app.ward.time
        wrapMode: Text.NoWrap
    }
    Words {
        id: notice

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        color: Theme.importantInk
        text: wall.notice
        type: Theme.Small
        visible: text !== ""
        y: band.y + band.height + Theme.s2
    }
    Grid {
        id: grid

        readonly property real from: notice.visible ? notice.y + notice.height + Theme.s2 : band.y + band.height + wall.gap
        readonly property real room: back.y - Theme.mm(Theme.near ? 2 : 4) - from

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        columnSpacing: wall.gap
        columns: wall.columns
        rowSpacing: wall.gap
        y: from

        Repeater {
            id: chairs

            model: wall.board.chairs

            WallCard {
                height: Math.floor((grid.room - (wall.rows - 1) * wall.gap) / wall.rows)
                width: Math.floor((wall.width - 2 * Theme.margin - (wall.columns - 1) * wall.gap) / wall.columns)
            }
        }
    }
    KioskButton {
        id: back

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        icon: "arrow-left"
        name: qsTr("Board")
        smallest: Theme.mm(20)
        type: Theme.Note
        y: wall.height - height - Theme.mm(Theme.near ? 2 : 4)

        onActivated: wall.board.showWall(false)
    }
    Item {
        anchors.left: parent.left
        anchors.right: back.left
        anchors.verticalCenter: back.verticalCenter
        height: foot.height

        WardFoot {
            id: foot

            anchors.bottomMargin: 0
            anchors.rightMargin: Theme.s5
            before: Theme.chromeScale > 1.1 ? "" : qsTr("Minutes since the infusion ended, or since the dose.")
            practice: wall.app.ward.practice
        }
    }
}
