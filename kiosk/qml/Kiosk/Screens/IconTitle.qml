import QtQuick
import Kiosk.Design

// A page's title beside its icon, with a line over it or under it where there is room.
Item {
    id: head

    required property string icon
    required property string text
    property string above: ""
    property string below: ""
    property color tint: Theme.accent
    property color ground: Theme.accentTint
    property real room: Infinity
    readonly property int tileSize: Theme.mm(Theme.compact ? 14 : 28)
    readonly property bool aboveFits: above !== "" && Theme.scale < 2 && !Theme.compact
    readonly property bool belowFits: below !== "" && title.height + line.implicitHeight <= room

    height: Math.max(tile.height, words.height)

    IconTile {
        id: tile

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: head.ground
        name: head.icon
        radius: Math.min(Theme.compact ? Theme.chipRadius : Theme.controlRadius, size / 2)
        size: head.tileSize
        tint: head.tint
    }

    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: Theme.mm(Theme.compact ? 4 : 7)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Words {
            color: head.tint
            font.weight: Font.DemiBold
            text: head.above
            type: Theme.Note
            visible: head.aboveFits
            width: parent.width
        }
        Title {
            id: title

            first: Theme.compact ? Theme.Title2 : Theme.Title1
            lines: 1
            text: head.text
            width: parent.width
        }
        Words {
            id: line

            color: Theme.inkSoft
            text: head.below
            visible: head.belowFits
            width: parent.width
        }
    }
}
