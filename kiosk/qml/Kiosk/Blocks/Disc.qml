import QtQuick
import Kiosk.Design

// A numbered disc: in the picture and before the point it belongs to. Filled when in sight, outlined when not.
Rectangle {
    id: disc

    required property int number
    property bool lit: true
    property bool rim: false
    property int size: Theme.mm(Theme.near ? 10 : 12)

    border.color: rim ? (lit ? Palette.sceneCream : Palette.sceneInk) : Theme.contrast ? Palette.white : Palette.clear
    border.width: rim || Theme.contrast ? Theme.mm(0.9) : 0
    color: rim ? (lit ? Palette.sceneInk : Palette.sceneCream) : Theme.contrast ? Palette.white : Theme.ink
    height: size
    radius: size / 2
    width: size

    Words {
        anchors.centerIn: parent
        color: disc.rim ? (disc.lit ? Palette.sceneCream : Palette.sceneInk) : Theme.paper
        font.pixelSize: Math.round(disc.size * 0.5)
        font.weight: Font.Bold
        lineHeight: 1
        spoken: false
        text: disc.number
        type: Theme.Note
        wrapMode: Text.NoWrap
    }
}
