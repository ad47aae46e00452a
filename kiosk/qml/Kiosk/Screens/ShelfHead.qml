import QtQuick
import Kiosk.Design

// A column's heading in its phase's colour.
Rectangle {
    id: head

    required property string phase
    readonly property string words: {
        switch (phase) {
        case "before":
            return qsTr("Before");
        case "during":
            return qsTr("During");
        case "after":
            return qsTr("After");
        case "how":
            return qsTr("How it works");
        case "escort":
            return qsTr("For your escort");
        default:
            return qsTr("Conditions");
        }
    }

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.mm(0.7) : 0
    color: Theme.phaseTint(phase)
    implicitHeight: label.height + 2 * Theme.mm(Theme.compact ? 0.2 : 2)
    radius: Math.min(Theme.chipRadius, height / 2)

    Words {
        id: label

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 4 : 6)
        anchors.right: parent.right
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.phaseInk(head.phase)
        leading: 1.16
        text: head.words
        type: Theme.Lead
    }
}
