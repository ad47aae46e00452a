import QtQuick

// A control of the top bar: icon beside its word, or above it where room is short.
KioskButton {
    id: button

    property bool framed: false

    iconSize: Math.round(Theme.mm(Theme.compact ? 7.5 : 10) * Theme.chromeScale)
    look: framed && !stacked ? "plain" : "quiet"
    side: Theme.mm(stacked ? 2 : framed ? 6 : 5)
    stacked: Theme.stackedBar
}
