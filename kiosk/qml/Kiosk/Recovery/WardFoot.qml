import QtQuick
import Kiosk.Design

// What every staff page of the recovery room says of itself.
Words {
    anchors.bottom: parent?.bottom
    anchors.bottomMargin: Theme.mm(Theme.compact ? 2 : 5)
    anchors.left: parent?.left
    anchors.leftMargin: Theme.margin
    anchors.right: parent?.right
    anchors.rightMargin: Theme.margin
    color: Theme.inkSoft
    text: qsTr("A memory aid and record. Not a monitor, an alarm or a call system.")
    type: Theme.Small
}
