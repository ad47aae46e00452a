import QtQuick

// A tinted or framed area that holds other things.
Rectangle {
    property bool framed: false

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.mm(0.7) : framed ? Theme.hair : 0
    color: framed ? Theme.surface : Theme.worryTint
    radius: Theme.cardRadius
}
