import QtQuick
import Kiosk.Design

// A button of a given size that holds words and nothing else; they step down until they fit.
Press {
    id: card

    property string words: name
    property bool centred: false
    property int type: Theme.Lead
    property color ink: Theme.ink
    property color fill: Theme.surface
    property color fillPressed: Theme.pressed
    property color edge: chosen ? Theme.accent : Theme.border
    property alias arabic: label.arabic
    property alias leading: label.leading
    readonly property alias fitted: label.fitted
    property int size: fitted
    readonly property int pad: Theme.mm(Theme.compact ? (centred ? 3 : 5) : (centred ? 4 : 8))

    Rectangle {
        anchors.fill: parent
        border.color: card.edge
        border.width: card.chosen || Theme.contrast ? Theme.thick : Theme.hair
        color: card.down ? card.fillPressed : card.fill
        radius: Math.min(Theme.controlRadius, height / 2)
    }
    Glyph {
        id: tick

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.verticalCenter: parent.verticalCenter
        name: "check"
        size: Theme.mm(Theme.compact ? 6 : 8)
        tint: card.ink
        visible: card.chosen
    }
    FitWords {
        id: label

        anchors.left: card.chosen ? tick.right : parent.left
        anchors.leftMargin: card.chosen ? (card.centred ? Theme.s1 : Theme.s2) : card.pad
        anchors.right: parent.right
        anchors.rightMargin: card.chosen && card.centred ? Theme.s2 : card.pad
        anchors.verticalCenter: parent.verticalCenter
        color: card.ink
        first: card.type
        font.pixelSize: card.size
        horizontalAlignment: card.centred ? Text.AlignHCenter : Text.AlignLeft
        leading: 1.16
        room: card.height - 2 * Theme.s1
        spoken: false
        text: card.words
    }
}
