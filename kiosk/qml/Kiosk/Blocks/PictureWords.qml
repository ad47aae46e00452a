import QtQuick
import Kiosk.Design

// A label in a picture: it grows with the text as far as the picture has room, and never gets smaller than a note.
Words {
    property real grow: 1
    // A small panel has its lines close together: most labels have only one.
    readonly property real lines: Theme.rtl ? (Theme.compact ? 1.3 : 1.5) : Theme.compact ? 1.06 : 1.2

    font.pixelSize: Math.round(4.8 * grow * Theme.unit / 0.668)
    leading: lines
    type: Theme.Note
}
