import QtQuick
import Kiosk.Design

// A topic: its icon on its phase's colour, its title, and how many steps it has where that fits.
Press {
    id: topic

    required property string title
    required property string phase
    required property string icon
    required property int steps
    required property int column
    readonly property string count: qsTr("%n step(s)", "", steps)
    // Low and long: the count stands at the end of the line, not under the title.
    property bool lineUp: false
    readonly property int tileSize: Math.min(Theme.mm(Theme.compact ? 15 : 19), height - 2 * Theme.s2)
    readonly property int pad: Math.min(Theme.mm(3.5), Math.round((height - tileSize) / 2))

    description: count
    name: title

    Rectangle {
        anchors.fill: parent
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.thick : Theme.hair
        color: topic.down ? Theme.pressed : Theme.surface
        radius: Theme.controlRadius
    }

    IconTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: topic.pad
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.phaseTint(topic.phase)
        name: topic.icon
        size: topic.tileSize
        tint: Theme.phaseInk(topic.phase)
    }

    Column {
        anchors.left: tile.right
        anchors.leftMargin: Theme.mm(Theme.compact ? 3 : 4)
        anchors.right: topic.lineUp ? aside.left : parent.right
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter

        FitWords {
            id: named

            first: Theme.Lead
            leading: 1.16
            room: topic.height - 2 * Theme.s1
            spoken: false
            text: topic.title
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            font.pixelSize: Theme.chipPx
            leading: 1.16
            spoken: false
            text: topic.count
            type: Theme.Note
            visible: !topic.lineUp && named.lineCount < 2 && named.height + height + 2 * Theme.s1 <= topic.height
            width: parent.width
        }
    }

    Words {
        id: aside

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(7)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        font.pixelSize: Theme.chipPx
        spoken: false
        text: topic.count
        type: Theme.Note
        visible: topic.lineUp
        wrapMode: Text.NoWrap
    }
}
