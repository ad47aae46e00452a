pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// Words on a card of a given height: they step down in size until all of them fit, and never lose one.
Words {
    id: words

    property int first: Theme.Title3
    property int least: Theme.Lead
    property real room: Infinity
    readonly property int largest: Theme.px(first)
    readonly property int smallest: Math.min(Theme.px(least), largest)

    // The size at which these words fit; cards side by side may all take the least of theirs.
    readonly property int fitted: whole.fits ? largest : most.fits ? most.font.pixelSize : some.fits ? some.font.pixelSize : smallest

    font.pixelSize: fitted
    type: first

    component Try: Text {
        id: attempt

        readonly property bool fits: lineCount * Math.round(words.leading * font.pixelSize) <= words.room && contentWidth <= words.width + 1

        font.family: words.font.family
        font.weight: words.font.weight
        text: words.text
        textFormat: Text.PlainText
        visible: false
        width: words.width
        wrapMode: Text.WordWrap
    }

    Try {
        id: whole

        font.pixelSize: words.largest
    }
    Try {
        id: most

        font.pixelSize: Math.round(words.largest - (words.largest - words.smallest) / 3)
    }
    Try {
        id: some

        font.pixelSize: Math.round(words.largest - (words.largest - words.smallest) * 2 / 3)
    }
}
