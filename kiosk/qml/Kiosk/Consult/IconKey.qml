import QtQuick
import Kiosk.Design

// A small staff key that shows an icon; its name is for whoever hears it.
Press {
    id: key

    required property string icon
    // There is nothing further that way; the key stays in its place.
    property bool spent: false

    ringRadius: Theme.mm(3)
    smallest: Theme.mm(12)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.thick : Theme.hair
        color: key.down ? Theme.pressed : Theme.surface
        opacity: key.spent ? 0.45 : 1
        radius: key.ringRadius
    }
    Glyph {
        anchors.centerIn: parent
        name: key.icon
        opacity: key.spent ? 0.45 : 1
        size: Theme.mm(5.5)
        tint: Theme.accent
    }
}
