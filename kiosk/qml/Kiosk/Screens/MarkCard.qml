import QtQuick
import Kiosk.Design

// A worry to mark: touched once it is marked, touched again it is not. Nobody counts.
Press {
    id: card

    required property string title
    required property string icon
    required property bool marked
    property bool pictured: true
    readonly property alias fitted: words.fitted
    property int size: fitted
    readonly property int tileSize: Theme.mm(Theme.compact ? 9 : 14)
    readonly property bool sign: pictured || marked

    choosable: true
    chosen: marked
    name: title

    Rectangle {
        anchors.fill: parent
        border.color: card.marked ? Theme.worryIcon : Theme.border
        border.width: card.marked || Theme.contrast ? Theme.thick : Theme.hair
        color: card.down ? Theme.pressed : Theme.surface
        radius: Theme.controlRadius
    }

    Rectangle {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 3 : 5)
        anchors.verticalCenter: parent.verticalCenter
        color: card.marked ? Theme.worryIcon : Hues.clear
        height: width
        radius: Theme.chipRadius
        visible: card.sign
        width: card.tileSize

        Glyph {
            anchors.centerIn: parent
            name: card.marked ? "check" : card.icon
            size: Math.round(tile.width * (card.marked ? 0.66 : 0.72))
            tint: card.marked ? Theme.surface : Theme.worryIcon
        }
    }

    FitWords {
        id: words

        anchors.left: card.sign ? tile.right : parent.left
        anchors.leftMargin: Theme.mm(card.sign ? 3 : 4)
        anchors.right: parent.right
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.worryInk
        first: Theme.Lead
        font.pixelSize: card.size
        leading: 1.16
        room: card.height - 2 * Theme.s1
        spoken: false
        text: card.title
    }
}
