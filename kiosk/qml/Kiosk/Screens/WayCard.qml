import QtQuick
import Kiosk.Design

// A way on as a wide card: an icon on its tile, a name, one line about it.
Press {
    id: card

    required property string icon
    property string line: ""
    readonly property int pad: Theme.mm(Theme.compact ? 7 : 9)

    ringRadius: Theme.cardRadius

    Rectangle {
        anchors.fill: parent
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.thick : Theme.hair
        color: card.down ? Theme.pressed : Theme.surface
        radius: Theme.cardRadius
    }

    IconTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        name: card.icon
        size: Math.min(Theme.mm(Theme.compact ? 20 : 28), card.height - 2 * Theme.s3)
    }

    Column {
        anchors.left: tile.right
        anchors.leftMargin: Theme.mm(Theme.compact ? 6 : 8)
        anchors.right: arrow.left
        anchors.rightMargin: Theme.s5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.compact ? 0 : Theme.s1

        FitWords {
            id: title

            room: card.height - 2 * Theme.s2
            spoken: false
            text: card.name
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            spoken: false
            text: card.line
            type: Theme.Note
            visible: text !== "" && title.height + height + 2 * Theme.mm(Theme.compact ? 1 : 4) <= card.height
            width: parent.width
        }
    }

    Glyph {
        id: arrow

        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        name: "arrow-right"
        size: Theme.mm(Theme.compact ? 9 : 11)
        tint: Theme.accent
    }
}
