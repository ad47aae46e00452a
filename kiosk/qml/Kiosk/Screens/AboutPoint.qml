import QtQuick
import Kiosk.Design

// One thing to know about this screen: an icon, a short name, one or two sentences.
Item {
    id: point

    required property string icon
    required property string title
    required property string words
    readonly property bool pictured: !Theme.compact || Theme.scale < 1.5
    readonly property int tileSize: Theme.mm(Theme.compact ? 16 : 26)

    implicitHeight: Math.max(point.pictured ? tile.height : 0, called.height + said.height)

    IconTile {
        id: tile

        anchors.left: parent.left
        name: point.icon
        size: point.tileSize
        visible: point.pictured
    }
    Column {
        id: texts

        anchors.left: point.pictured ? tile.right : parent.left
        anchors.leftMargin: point.pictured ? Theme.mm(Theme.compact ? 4 : 6) : 0
        anchors.right: parent.right
        y: point.pictured ? Math.max(0, Math.round((tile.height - called.height - said.height) / 2)) : 0

        Words {
            id: called

            font.weight: Font.DemiBold
            text: point.title
            type: Theme.compact && Theme.scale > 1 ? Theme.Lead : Theme.Body
            width: parent.width
        }
        Words {
            id: said

            text: point.words
            width: parent.width
        }
    }
}
