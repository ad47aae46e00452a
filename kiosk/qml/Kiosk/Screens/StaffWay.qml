import QtQuick
import Kiosk.Design

// One way on from the staff's page: icon, name, and one line on what is there.
Press {
    id: way

    required property string icon
    required property string line
    readonly property int side: Theme.mm(Theme.compact ? 5 : 8)

    description: line
    implicitHeight: Math.max(Theme.mm(Theme.compact ? 20 : 28), words.height + 2 * Theme.mm(Theme.compact ? 2 : 4))
    ringRadius: Math.min(Theme.cardRadius, height / 3)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.thick : Theme.hair
        color: way.down ? Theme.pressed : Theme.surface
        radius: way.ringRadius
    }
    Glyph {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: way.side
        anchors.verticalCenter: parent.verticalCenter
        name: way.icon
        size: Theme.mm(Theme.compact ? 9 : 12)
        tint: Theme.accent
    }
    Column {
        id: words

        anchors.left: glyph.right
        anchors.leftMargin: way.side
        anchors.right: parent.right
        anchors.rightMargin: way.side
        anchors.verticalCenter: parent.verticalCenter

        Words {
            font.weight: Font.DemiBold
            spoken: false
            text: way.name
            type: Theme.Lead
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            spoken: false
            text: way.line
            type: Theme.Note
            visible: !Theme.compact
            width: parent.width
        }
    }
}
