import QtQuick
import Kiosk.Design

// A wide button of a staff act: what it does, and under it what that means.
Press {
    id: button

    property string icon: ""
    property string note: ""
    property bool hold: false
    property int type: Theme.compact ? Theme.Small : Theme.Note

    description: note
    height: smallest
    implicitHeight: smallest
    smallest: Theme.mm(Theme.compact ? 17 : 24)

    Rectangle {
        anchors.fill: parent
        border.color: button.chosen ? Theme.accent : button.hold ? Theme.holdInk : Theme.border
        border.width: Theme.contrast || button.chosen ? Theme.thick : Theme.hair
        color: button.down ? Theme.pressed : button.hold ? Theme.holdTint : button.chosen ? Theme.primary : Theme.paper
        radius: Math.min(Theme.controlRadius, height / 2)
    }
    Glyph {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 3 : 7)
        anchors.verticalCenter: parent.verticalCenter
        name: button.chosen ? "check" : button.icon
        size: Theme.mm(Theme.compact ? 7 : 9)
        tint: button.chosen && !button.down ? Theme.primaryInk : button.hold ? Theme.holdInk : Theme.accent
        visible: name !== ""
    }
    Column {
        anchors.left: glyph.visible ? glyph.right : parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 3 : 6)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(3)
        anchors.verticalCenter: parent.verticalCenter

        Words {
            color: button.chosen && !button.down ? Theme.primaryInk : button.hold ? Theme.holdInk : Theme.ink
            font.weight: Font.DemiBold
            leading: 1.16
            spoken: false
            text: button.name
            type: button.type
            width: parent.width
        }
        Words {
            color: button.chosen && !button.down ? Theme.primaryInk : button.hold ? Theme.holdInk : Theme.inkSoft
            leading: 1.16
            spoken: false
            text: button.note
            type: Theme.Small
            visible: text !== "" && !Theme.compact
            width: parent.width
        }
    }
}
