pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// One chair on the board for the wall, to be read from three metres: its number, its state, its minutes. No code.
Rectangle {
    id: card
    objectName: "WallCard"

    required property int number
    required property string kind
    required property int minutes
    required property bool atLeast
    required property string line
    required property string at
    required property bool attended
    required property int again
    required property string lastAnswer
    readonly property bool free: kind === "free"
    readonly property bool hold: kind === "hold"
    readonly property bool asked: kind === "help" || kind === "silent" || kind === "check"
    readonly property color ink: hold ? Theme.holdInk : asked ? Theme.importantInk : free ? Theme.inkSoft : Theme.ink
    readonly property int pad: Theme.mm(Theme.near ? 4 : 5)
    readonly property int edge: Theme.mm(Theme.near ? 2 : 4)
    // State and minutes have capitals of 12 mm and more wherever the card has room for three lines of that.
    readonly property int statePx: Math.round(Math.max(Math.min(Theme.mm(16) / 0.668, height * 0.18), Math.min(Theme.mm(12.2) / 0.668, height * 0.285)))
    readonly property int over: height - 2 * edge - Math.ceil(2.2 * statePx)
    // A state of two words takes two lines where the number keeps a size to be read from afar.
    readonly property bool broken: measure.advanceWidth > width - 2 * pad && said.state.includes(" ") && over - 1.1 * statePx > Theme.mm(12.2) / 0.668
    readonly property int numberPx: Math.round(Math.min(Theme.mm(36) / 0.668, 0.84 * (broken ? over - 1.1 * statePx : over)))

    border.color: hold ? Theme.holdInk : asked || kind === "overdue" ? Theme.importantInk : Theme.border
    border.width: hold || asked || kind === "overdue" ? Theme.thick : free || Theme.contrast ? Theme.line : 0
    color: free ? Theme.paper : hold ? Theme.holdTint : asked ? Theme.importantTint : Theme.surface
    radius: Theme.cardRadius

    ChairWords {
        id: said

        again: card.again
        at: card.at
        attended: card.attended
        kind: card.kind
        lastAnswer: card.lastAnswer
        line: card.line
        minutes: card.minutes
        number: card.number
    }
    TextMetrics {
        id: measure

        font: state.font
        text: said.state
    }
    Words {
        id: number

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        color: card.ink
        font.pixelSize: card.numberPx
        font.weight: Font.DemiBold
        latin: true
        leading: 1
        spokenAs: qsTr("Chair %1").arg(card.number)
        text: card.number
        wrapMode: Text.NoWrap
        y: Math.max(card.edge, Math.round((card.height - card.numberPx * 1.19 - (card.broken ? 3.3 : 2.2) * card.statePx) / 2))
    }
    Glyph {
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.verticalCenter: number.verticalCenter
        name: chip.drawing(card.kind)
        size: Math.round(card.numberPx * 0.72)
        tint: card.ink
        visible: !card.free

        StateChip {
            id: chip

            kind: card.kind
            visible: false
            words: ""
        }
    }
    Words {
        id: state

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        anchors.top: number.bottom
        color: card.ink
        // A long word in another language is drawn smaller rather than cut.
        font.pixelSize: card.statePx
        font.weight: Font.DemiBold
        fontSizeMode: card.broken ? Text.FixedSize : Text.HorizontalFit
        leading: 1.1
        minimumPixelSize: Math.round(card.statePx / 2)
        text: said.state
        wrapMode: card.broken ? Text.WordWrap : Text.NoWrap
    }
    Row {
        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.top: state.bottom
        spacing: Theme.s2
        visible: said.passed !== ""

        Words {
            anchors.baseline: minutes.baseline
            color: card.ink
            font.pixelSize: Math.round(card.statePx * 0.45)
            leading: 1.1
            text: qsTr("at least")
            visible: card.atLeast && card.minutes >= 0
            wrapMode: Text.NoWrap
        }
        Words {
            id: minutes

            color: card.ink
            font.pixelSize: card.minutes === -2 ? Math.round(card.statePx * 0.54) : card.statePx
            font.weight: Font.Medium
            latin: true
            leading: 1.1
            text: said.passed
            wrapMode: Text.NoWrap
        }
    }
}
