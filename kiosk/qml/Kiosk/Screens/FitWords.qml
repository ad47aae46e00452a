pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// Words on a card of a given height: they step down in size until all of them fit, and never lose one.
Words {
    id: words

    property int first: Theme.Title3
    property real room: Infinity
    readonly property int largest: Theme.px(first)
    // Nothing that a person reads is smaller than this.
    readonly property int smallest: Math.min(Math.round(4.8 * Theme.unit / 0.668), largest)
    readonly property int step: Math.ceil((largest - smallest) / 4)
    // The size at which these words fit; cards side by side may all take the least of theirs.
    readonly property int fitted: a.fits ? a.font.pixelSize : b.fits ? b.font.pixelSize : c.fits ? c.font.pixelSize : d.fits ? d.font.pixelSize : smallest

    font.pixelSize: fitted
    type: first

    component Try: Text {
        required property int times
        readonly property bool fits: lineCount * Math.round(words.leading * font.pixelSize) <= words.room && contentWidth <= words.width + 1

        // Not those of `words.font`: it changes with the size that is being looked for.
        font.family: words.family
        font.pixelSize: words.largest - times * words.step
        font.weight: words.weight
        text: words.text
        textFormat: Text.PlainText
        visible: false
        width: words.width
        wrapMode: Text.WordWrap
    }

    Try {
        id: a

        times: 0
    }
    Try {
        id: b

        times: 1
    }
    Try {
        id: c

        times: 2
    }
    Try {
        id: d

        times: 3
    }
}
