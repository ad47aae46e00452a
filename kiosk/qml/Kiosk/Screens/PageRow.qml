import QtQuick
import Kiosk.Design

// The row at the foot of a page: Back at the start, the way on at the end.
Item {
    id: row

    default property alias middle: inner.data
    property bool backShown: true
    // What is left beside Back, for the buttons after it and whatever lies over the end of the row.
    readonly property int room: width - (backShown ? backward.width + Theme.s3 : 0) - Theme.s3

    signal back

    anchors.bottom: parent?.bottom
    anchors.bottomMargin: Theme.rowBottom
    anchors.left: parent?.left
    anchors.leftMargin: Theme.margin
    anchors.right: parent?.right
    anchors.rightMargin: Theme.margin
    height: Theme.rowHeight

    KioskButton {
        id: backward

        anchors.left: parent.left
        icon: "arrow-left"
        name: qsTr("Back")
        smallest: Theme.rowHeight
        visible: row.backShown
        leastWidth: Theme.mm(Theme.compact ? 30 : 56)

        onActivated: row.back()
    }

    Row {
        id: inner

        anchors.left: parent.left
        anchors.leftMargin: row.backShown ? backward.width + Theme.s3 : 0
        spacing: Theme.s3
    }
}
