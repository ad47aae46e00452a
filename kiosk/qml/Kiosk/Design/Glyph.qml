import QtQuick

// An icon in the theme's colour. Directional ones turn round with the screen.
Image {
    id: glyph

    property string name
    property color tint: Theme.ink
    property int size: Theme.mm(7)

    cache: true
    height: size
    mirror: Theme.rtl && (name === "arrow-left" || name === "arrow-right")
    smooth: true
    source: Theme.icon(name, tint)
    sourceSize: Qt.size(size, size)
    width: size

    Accessible.ignored: true
}
