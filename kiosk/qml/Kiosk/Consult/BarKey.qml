import QtQuick
import Kiosk.Design

// A key of the presenter bar: icon over word, or beside it where the bar has two rows.
Press {
    id: key

    property string icon
    property string words: name
    property bool lit: false
    // It stands for something that is on or off.
    property bool toggles: false
    property bool beside: false
    readonly property color ink: lit ? Theme.contrast ? Hues.black : Theme.dim ? Hues.nightPaper : Hues.ink : Theme.contrast ? Hues.white : Theme.dim ? Hues.nightInk : Hues.surface

    choosable: toggles
    chosen: lit
    ringRadius: Math.min(Theme.controlRadius, height / 3)
    smallest: Theme.mm(12)

    Rectangle {
        anchors.fill: parent
        color: key.lit ? Theme.contrast ? Hues.action : Theme.dim ? Hues.sand : Hues.paper : key.down ? Theme.contrast ? Hues.nightRaised : Theme.dim ? Hues.nightPaper : Hues.tealPressed : Hues.clear
        radius: key.ringRadius
    }
    Glyph {
        id: glyph

        name: key.icon
        size: Theme.mm(key.beside ? 5.5 : 8)
        tint: key.ink
        x: key.beside ? Theme.rtl ? key.width - width - Theme.s2 : Theme.s2 : Math.round((key.width - width) / 2)
        y: key.beside ? Math.round((key.height - height) / 2) : Math.round((key.height - height - Theme.s1 - label.height) / 2)
    }
    Words {
        id: label

        color: key.ink
        font.weight: Font.DemiBold
        horizontalAlignment: key.beside ? Text.AlignLeft : Text.AlignHCenter
        leading: 1.12
        maximumLineCount: 2
        spoken: false
        text: key.words
        type: Theme.Small
        width: key.beside ? key.width - glyph.width - Theme.s5 : key.width - Theme.s1
        x: key.beside ? Theme.rtl ? Theme.s2 : glyph.width + Theme.s3 : Math.round((key.width - width) / 2)
        y: key.beside ? Math.round((key.height - height) / 2) : glyph.y + glyph.height + Theme.s1
    }
}
