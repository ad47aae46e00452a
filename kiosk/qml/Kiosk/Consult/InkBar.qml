import QtQuick
import Kiosk.App
import Kiosk.Design

// The tools for ink, all of one size, in a row on the presenter bar.
Grid {
    id: bar

    required property Ink ink
    required property int each
    required property int tall
    property bool beside: false

    columns: 6
    spacing: Theme.s2

    BarKey {
        beside: bar.beside
        height: bar.tall
        icon: "pen"
        lit: bar.ink.tool === "draw"
        name: qsTr("Draw")
        width: bar.each

        onActivated: bar.ink.choose("draw")
    }

    BarKey {
        beside: bar.beside
        height: bar.tall
        icon: "highlighter"
        lit: bar.ink.tool === "highlight"
        name: qsTr("Highlight")
        width: bar.each

        onActivated: bar.ink.choose("highlight")
    }

    BarKey {
        beside: bar.beside
        height: bar.tall
        icon: "pointer"
        lit: bar.ink.tool === "point"
        name: qsTr("Point")
        width: bar.each

        onActivated: bar.ink.choose("point")
    }

    BarKey {
        beside: bar.beside
        height: bar.tall
        icon: "eraser"
        lit: bar.ink.tool === "erase"
        name: qsTr("Erase")
        width: bar.each

        onActivated: bar.ink.choose("erase")
    }

    BarKey {
        beside: bar.beside
        description: bar.ink.canUndo ? "" : qsTr("There is nothing to undo on this picture.")
        height: bar.tall
        icon: "undo"
        name: qsTr("Undo")
        width: bar.each

        onActivated: bar.ink.undo()
    }

    BarKey {
        beside: bar.beside
        description: bar.ink.inked ? qsTr("Takes all ink off this picture. Undo brings it back for 5 seconds.") : qsTr("There is no ink on this picture.")
        height: bar.tall
        icon: "wipe"
        name: qsTr("Wipe")
        width: bar.each

        onActivated: bar.ink.wipe()
    }
}
