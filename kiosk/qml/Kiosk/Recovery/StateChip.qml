import QtQuick
import Kiosk.Design

// A chair's state in word, icon and shape, never by colour alone.
Rectangle {
    id: chip

    // watching, help, hold, overdue, silent, leaving, free, check, done, practice; forward is help that comes forward
    required property string kind
    required property string words
    property int type: Theme.Note
    readonly property bool hold: kind === "hold"
    readonly property bool asked: kind === "help" || kind === "overdue" || kind === "silent" || kind === "check" || kind === "practice"
    readonly property bool forward: kind === "forward"
    readonly property color ink: forward ? Theme.paper : hold ? Theme.holdInk : asked ? Theme.importantInk : Theme.ink

    function drawing(kind: string): string {
        switch (kind) {
        case "watching":
            return "moon";
        case "help":
        case "forward":
            return "bell";
        case "hold":
            return "hand";
        case "overdue":
            return "clock";
        case "silent":
            return "eye";
        case "leaving":
            return "house";
        case "check":
            return "refresh";
        case "done":
            return "document";
        case "practice":
            return "warning";
        default:
            return "chair";
        }
    }

    border.color: forward ? Theme.importantInk : ink
    border.width: hold || Theme.contrast ? Theme.line : 0
    color: forward ? Theme.importantInk : hold ? Theme.holdTint : asked ? Theme.importantTint : Theme.sunken
    implicitHeight: label.implicitHeight + 2 * Theme.mm(Theme.compact ? 1 : 1.6)
    implicitWidth: label.implicitWidth + glyph.width + Theme.mm(Theme.compact ? 2 : 2.4) + 2 * Theme.mm(Theme.compact ? 2.6 : 3.4)
    radius: Math.min(Theme.chipRadius, height / 2)

    Glyph {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 2.6 : 3.4)
        anchors.verticalCenter: parent.verticalCenter
        name: chip.drawing(chip.kind)
        size: Math.round(label.font.pixelSize * 1.15)
        tint: chip.ink
    }
    Words {
        id: label

        anchors.left: glyph.right
        anchors.leftMargin: Theme.mm(Theme.compact ? 2 : 2.4)
        anchors.verticalCenter: parent.verticalCenter
        color: chip.ink
        font.weight: Font.DemiBold
        text: chip.words
        type: chip.type
        wrapMode: Text.NoWrap
    }
}
