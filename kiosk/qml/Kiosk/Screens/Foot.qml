import QtQuick
import Kiosk.Design

// The row at the foot of a page: Back at the start, the ways on at the end; all as tall as the
// tallest, those of other parts too, so that nothing moves when a part is turned.
Item {
    id: foot

    default property alias ends: row.data
    property alias starts: beside.data
    property bool backShown: true
    property real spacing: Theme.mm(Theme.compact ? 3 : 4)
    // What is left beside Back and what follows it.
    readonly property real room: besideRoom - (besideTaken > 0 ? besideTaken + spacing : 0)
    // What stands there at rest: what comes and goes must not move the rest.
    property real besideTaken: beside.width
    readonly property real besideRoom: width - (backShown ? backward.width + spacing : 0)
    readonly property real tall: {
        let most = Math.max(Theme.rowHeight, backward.implicitHeight);
        for (let n = 0; n < beside.children.length; ++n)
            most = Math.max(most, beside.children[n].implicitHeight);
        for (let n = 0; n < row.children.length; ++n)
            most = Math.max(most, row.children[n].implicitHeight);
        return most;
    }

    signal back

    anchors.bottom: parent?.bottom
    anchors.bottomMargin: Theme.rowBottom
    anchors.left: parent?.left
    anchors.leftMargin: Theme.margin
    anchors.right: parent?.right
    anchors.rightMargin: Theme.margin
    height: tall

    KioskButton {
        id: backward

        anchors.left: parent.left
        height: foot.tall
        icon: "arrow-left"
        leastWidth: Theme.mm(Theme.compact ? 30 : 56)
        name: qsTr("Back")
        smallest: Theme.rowHeight
        visible: foot.backShown

        onActivated: foot.back()
    }

    Row {
        id: beside

        anchors.left: foot.backShown ? backward.right : parent.left
        anchors.leftMargin: foot.backShown ? foot.spacing : 0
        height: foot.tall
        spacing: foot.spacing
    }

    Row {
        id: row

        anchors.right: parent.right
        height: foot.tall
        spacing: foot.spacing
    }
}
