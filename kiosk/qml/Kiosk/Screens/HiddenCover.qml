import QtQuick
import Kiosk.App
import Kiosk.Design

// Hide: the calm landscape and one button, nothing else.
Item {
    id: cover

    required property App app

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Artwork {
        anchors.fill: parent
        corners: "none"
        decorative: true
        file: Theme.day ? "figures/calm-landscape.svg" : "figures/calm-landscape-dim.svg"
        framed: false
        night: true
        radius: 0
    }
    MouseArea {
        anchors.fill: parent
    }
    KioskButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 8 : 22)
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 12 : 30)
        icon: "eye"
        name: qsTr("Show again")
        side: Theme.mm(Theme.compact ? 6 : 10)
        smallest: Theme.mm(Theme.compact ? 25 : 30)

        onActivated: cover.app.covers.uncover()
    }
}
