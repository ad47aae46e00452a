import QtQuick
import Kiosk.Design

// The row at the foot of a page: Back at the start, the way on at the end.
Item {
    id: row

    property bool backShown: true

    signal back

    anchors.bottom: parent?.bottom
    anchors.bottomMargin: Theme.rowBottom
    anchors.left: parent?.left
    anchors.leftMargin: Theme.margin
    anchors.right: parent?.right
    anchors.rightMargin: Theme.margin
    height: Theme.rowHeight

    KioskButton {
        anchors.left: parent.left
        icon: "arrow-left"
        name: qsTr("Back")
        smallest: Theme.rowHeight
        visible: row.backShown
        leastWidth: Theme.mm(Theme.compact ? 30 : 56)

        onActivated: row.back()
    }
}
