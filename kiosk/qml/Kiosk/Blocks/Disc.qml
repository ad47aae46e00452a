import QtQuick
import Kiosk.Design

// A numbered disc: in the picture and before the point it belongs to. Filled when in sight, outlined when not.
Rectangle {
    id: disc

    required property int number
    property bool lit: true
    property bool rim: false
    property int size: Math.round(Theme.mm(Theme.near ? 10 : 12) * Theme.titleScale)

    border.color: rim ? (lit ? Hues.sceneCream : Hues.sceneInk) : Theme.contrast ? Hues.white : Hues.clear
    border.width: rim || Theme.contrast ? Theme.mm(0.9) : 0
    color: rim ? (lit ? Hues.sceneInk : Hues.sceneCream) : Theme.contrast ? Hues.white : Theme.ink
    height: size
    radius: size / 2
    width: size

    Words {
        anchors.centerIn: parent
        color: disc.rim ? (disc.lit ? Hues.sceneCream : Hues.sceneInk) : Theme.paper
        font.pixelSize: Math.round(disc.size * 0.5)
        font.weight: Font.Bold
        latin: true
        leading: 1
        spoken: false
        text: disc.number
        type: Theme.Note
        wrapMode: Text.NoWrap
    }
}
