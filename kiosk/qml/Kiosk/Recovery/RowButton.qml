import QtQuick
import Kiosk.Design

// A small button in a row of staff's: sand and a tick when it is the answer.
KioskButton {
    // How wide it is on one line with its tick.
    readonly property real whole: natural + (icon === "" ? iconSize + gap : 0)

    choosable: true
    icon: chosen ? "check" : ""
    radius: Math.min(Theme.mm(Theme.compact ? 4 : 7), height / 2)
    iconSize: Theme.mm(Theme.compact ? 5 : 6.5)
    look: chosen ? "primary" : "plain"
    side: Theme.mm(Theme.compact ? 2.5 : 5)
    smallest: Theme.mm(Theme.compact ? 13 : 20)
    type: Theme.compact || Theme.readScale > 1.25 ? Theme.Small : Theme.Note
}
