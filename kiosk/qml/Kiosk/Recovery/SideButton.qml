import QtQuick
import Kiosk.Design

// A button at the side of a staff page.
KioskButton {
    radius: Math.min(Theme.mm(Theme.compact ? 4 : 7), height / 2)
    iconSize: Theme.mm(Theme.compact ? 5 : 6)
    mostWidth: leastWidth
    side: Theme.mm(2.5)
    smallest: Theme.mm(Theme.compact ? 12.2 : Theme.near ? 16 : 20)
    type: Theme.compact || Theme.readScale > 1.25 ? Theme.Small : Theme.Note
}
