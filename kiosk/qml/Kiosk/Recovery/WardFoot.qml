import QtQuick
import Kiosk.Design

// What every staff page of the recovery room says of itself, and that it is practice where it is.
Item {
    id: foot

    required property bool practice
    property string before: ""

    anchors.bottom: parent?.bottom
    anchors.bottomMargin: Theme.mm(Theme.compact ? 2 : 5)
    anchors.left: parent?.left
    anchors.leftMargin: Theme.margin
    anchors.right: parent?.right
    anchors.rightMargin: Theme.margin
    height: Math.max(words.height, chip.visible ? chip.height : 0)

    Words {
        id: words

        anchors.left: parent.left
        anchors.right: chip.visible ? chip.left : parent.right
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        text: (foot.before === "" ? "" : foot.before + " ") + qsTr("A memory aid and record. Not a monitor, an alarm or a call system.")
        type: Theme.Small
    }
    StateChip {
        id: chip

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: "practice"
        type: Theme.Small
        visible: foot.practice
        words: qsTr("Practice. Not for patients.")
    }
}
