import QtQuick
import Kiosk.Design

// One of the tools for ink; on a dark bar or on paper.
KioskButton {
    id: tool

    property bool dark: false
    property bool able: true

    edge: chosen ? (dark ? Hues.sceneCream : Theme.accent) : Theme.border
    fill: dark ? (chosen ? Hues.sceneCream : Hues.sceneInk) : chosen ? Theme.accentTint : Theme.paper
    fillPressed: dark ? Theme.primaryPressed : Theme.pressed
    iconInk: ink
    iconSize: Theme.mm(Theme.compact ? 5.5 : 7)
    ink: dark ? (chosen ? Hues.sceneInk : Hues.sceneCream) : able ? Theme.ink : Theme.inkSoft
    look: chosen ? "plain" : "quiet"
    radius: Math.min(Theme.mm(Theme.compact ? 4 : 6), height / 2)
    side: Theme.mm(1.5)
    smallest: Theme.mm(Theme.compact ? 12.2 : 16)
    stacked: true
    type: Theme.Small
}
