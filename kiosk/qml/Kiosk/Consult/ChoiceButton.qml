import QtQuick
import Kiosk.Design

// A topic to talk about, or a worry: chosen with a tick, and about how long it takes.
Press {
    id: choice

    required property string topic
    required property string title
    required property string phase
    required property string icon
    required property int minutes
    required property bool picked
    readonly property int side: Theme.mm(Theme.compact ? 2 : 4)

    choosable: true
    chosen: picked
    description: qsTr("%1 min").arg(minutes)
    name: title
    ringRadius: Math.min(Theme.controlRadius, height / 3)
    smallest: Theme.mm(12)

    Rectangle {
        anchors.fill: parent
        border.color: choice.chosen ? Theme.accent : Theme.border
        border.width: Theme.contrast || choice.chosen ? Theme.thick : Theme.hair
        color: choice.down ? Theme.pressed : choice.chosen ? Theme.accentTint : Theme.surface
        radius: choice.ringRadius
    }
    Rectangle {
        id: box

        anchors.left: parent.left
        anchors.leftMargin: choice.side
        anchors.verticalCenter: parent.verticalCenter
        border.color: choice.chosen ? Theme.accent : Theme.border
        border.width: choice.chosen ? 0 : Theme.line
        color: choice.chosen ? Theme.primary : Theme.surface
        height: width
        radius: Theme.mm(2)
        width: Theme.mm(Theme.compact ? 6 : 9)

        Glyph {
            anchors.centerIn: parent
            name: choice.chosen ? "check" : choice.icon
            size: Math.round(parent.width * 0.7)
            tint: choice.chosen ? Theme.primaryInk : Theme.accent
        }
    }
    Words {
        anchors.left: box.right
        anchors.leftMargin: Theme.mm(Theme.compact ? 1.5 : 3)
        anchors.right: time.left
        anchors.rightMargin: Theme.s1
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        leading: 1.14
        spoken: false
        text: choice.title
        type: Theme.compact ? Theme.Small : Theme.Note
    }
    Words {
        id: time

        anchors.right: parent.right
        anchors.rightMargin: choice.side
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        spoken: false
        text: qsTr("%1 min").arg(choice.minutes)
        type: Theme.Small
        visible: !Theme.compact
        width: visible ? implicitWidth : 0
        wrapMode: Text.NoWrap
    }
}
