import QtQuick
import Kiosk.Design

// The curtain: a calm landscape that says nothing of what is behind it.
Item {
    id: curtain

    // A picture of it in small, on the agenda page.
    property bool small: false

    Artwork {
        anchors.fill: parent
        corners: curtain.small ? "all" : "none"
        decorative: true
        file: Theme.day ? "figures/calm-landscape.svg" : "figures/calm-landscape-dim.svg"
        framed: curtain.small
        night: true
        radius: curtain.small ? Theme.s2 : 0
    }
    MouseArea {
        anchors.fill: parent
        visible: !curtain.small
    }
    Title {
        anchors.left: parent.left
        anchors.leftMargin: curtain.small ? Theme.s2 : Theme.mm(Theme.compact ? 12 : 30)
        anchors.right: parent.right
        color: Theme.day ? Hues.sceneInk : Hues.nightInk
        first: curtain.small ? Theme.Small : Theme.Giant
        font.pixelSize: curtain.small ? Math.round(curtain.height * 0.13) : Theme.px(Theme.Giant)
        spoken: !curtain.small
        text: qsTr("One moment")
        y: Math.round(parent.height * (curtain.small ? 0.06 : 0.1))
    }
}
