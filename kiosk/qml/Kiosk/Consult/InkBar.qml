import QtQuick
import Kiosk.App
import Kiosk.Design

// The tools for ink, in a row or one below the other, all of one width.
Grid {
    id: bar

    required property Ink ink
    property bool dark: false
    property bool upright: false
    // The widest of them sets the width of all, unless another is given.
    property real toolWidth: Math.max(draw.natural, highlight.natural, point.natural, erase.natural, undo.natural, wipe.natural, Theme.mm(Theme.compact ? 14 : 18))

    columns: upright ? 1 : 6
    spacing: Theme.mm(2)

    InkTool {
        id: draw

        choosable: true
        chosen: bar.ink.tool === "draw"
        dark: bar.dark
        icon: "pen"
        name: qsTr("Draw")
        width: bar.toolWidth

        onActivated: bar.ink.choose("draw")
    }

    InkTool {
        id: highlight

        choosable: true
        chosen: bar.ink.tool === "highlight"
        dark: bar.dark
        icon: "highlighter"
        name: qsTr("Highlight")
        width: bar.toolWidth

        onActivated: bar.ink.choose("highlight")
    }

    InkTool {
        id: point

        choosable: true
        chosen: bar.ink.tool === "point"
        dark: bar.dark
        icon: "pointer"
        name: qsTr("Point")
        width: bar.toolWidth

        onActivated: bar.ink.choose("point")
    }

    InkTool {
        id: erase

        choosable: true
        chosen: bar.ink.tool === "erase"
        dark: bar.dark
        icon: "eraser"
        name: qsTr("Erase")
        width: bar.toolWidth

        onActivated: bar.ink.choose("erase")
    }

    InkTool {
        id: undo

        able: bar.ink.canUndo
        dark: bar.dark
        description: able ? "" : qsTr("There is nothing to undo on this picture.")
        icon: "undo"
        name: qsTr("Undo")
        width: bar.toolWidth

        onActivated: bar.ink.undo()
    }

    InkTool {
        id: wipe

        able: bar.ink.inked
        dark: bar.dark
        description: able ? qsTr("Takes all ink off this picture. Undo brings it back for 5 seconds.") : qsTr("There is no ink on this picture.")
        icon: "wipe"
        name: qsTr("Wipe")
        width: bar.toolWidth

        onActivated: bar.ink.wipe()
    }
}
