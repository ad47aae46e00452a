import QtQuick
import Kiosk.App
import Kiosk.Design

// The ink over a picture, of exactly the picture's place and size. Without a tool in hand touches go to what lies below.
Item {
    id: layer

    required property Ink ink
    property string picture: ink.figure
    // Whether the picture is drawn turned round, as some are in right-to-left languages.
    property bool mirrored: false
    // The whole picture's width divided by its height, of which the middle shows; 0 for one that has the layer's shape.
    property real shape: 4 / 3
    readonly property real wide: shape > 0 ? Math.max(width, height * shape) : width
    readonly property real tall: shape > 0 ? wide / shape : height

    clip: true

    InkCanvas {
        anchors.fill: parent
        edge: Theme.dim ? Hues.nightInk : Hues.penEdge
        ink: layer.ink
        marker: Hues.marker
        millimetre: Theme.unit
        mirrored: layer.mirrored
        objectName: "inkCanvas"
        pen: Hues.pen
        picture: layer.picture
        shape: layer.shape
        strength: Hues.markerStrength
    }

    InkPointer {
        erases: layer.ink.tool === "erase"
        shows: layer.ink.pointing && layer.picture === layer.ink.figure
        x: (layer.width - layer.wide) / 2 + (layer.mirrored ? 1 - layer.ink.pointerX : layer.ink.pointerX) * layer.wide - width / 2
        y: (layer.height - layer.tall) / 2 + layer.ink.pointerY * layer.tall - height / 2
    }
}
