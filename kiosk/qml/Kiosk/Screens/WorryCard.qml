import QtQuick
import Kiosk.Design

// A worry in the person's own words. On low cards the icon stands before them, else above.
Press {
    id: card

    required property string icon
    required property string title
    property bool beside: false
    readonly property alias fitted: words.fitted
    property int size: fitted
    readonly property int pad: Theme.mm(beside ? (Theme.compact ? 5 : 9) : 9)
    readonly property int iconSize: Theme.mm(Theme.compact ? 12 : 16)

    name: title
    ringRadius: Theme.cardRadius

    Rectangle {
        anchors.fill: parent
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.thick : 0
        color: card.down ? Qt.darker(Theme.worryTint, 1.06) : Theme.worryTint
        radius: Theme.cardRadius
    }
    Glyph {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        name: card.icon
        size: card.iconSize
        tint: Theme.worryIcon
        y: card.beside ? Math.round((card.height - height) / 2) : card.pad
    }
    FitWords {
        id: words

        anchors.left: card.beside ? glyph.right : parent.left
        anchors.leftMargin: card.beside ? Theme.mm(Theme.compact ? 4 : 8) : card.pad
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(Theme.compact ? 3 : 6)
        color: Theme.worryInk
        font.pixelSize: card.size
        room: card.beside ? card.height - 2 * Theme.s1 : card.height - glyph.y - glyph.height - Theme.mm(4) - Theme.mm(6)
        spoken: false
        text: card.title
        y: card.beside ? Math.round((card.height - height) / 2) : card.height - height - Theme.mm(6)
    }
}
