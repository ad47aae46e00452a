import QtQuick

// An icon on a small tinted square, before a line of text.
Rectangle {
    id: tile

    property string name
    property color tint: Theme.accent
    property int size: Theme.mm(12)

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.mm(0.7) : 0
    color: Theme.accentTint
    height: size
    radius: Math.min(Theme.chipRadius, size / 2)
    width: size

    Glyph {
        anchors.centerIn: parent
        name: tile.name
        size: Math.round(tile.size * 0.58)
        tint: tile.tint
    }
}
