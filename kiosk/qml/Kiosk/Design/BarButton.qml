import QtQuick

// A control of the top bar: icon beside its word, or above it where room is short.
KioskButton {
    id: button

    property bool framed: false

    iconSize: Math.round(Theme.mm(Theme.compact ? 7.5 : 10) * Theme.chromeScale)
    look: framed && !stacked ? "plain" : "quiet"
    // Large words of an upright screen need the room.
    side: Theme.mm(stacked ? (Theme.portrait && Theme.scale >= 1.5 ? 1 : 2) : framed ? 6 : 5)
    stacked: Theme.stackedBar
}
