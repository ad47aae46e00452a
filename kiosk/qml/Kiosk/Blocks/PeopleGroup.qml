pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// One group of a hundred: its name, its number, and its figures.
Panel {
    id: group

    required property string label
    required property int had
    property bool brief: false
    property int pad: Theme.mm(6)
    property int mostHeight: 0
    property int headHeight: 0
    readonly property int wordsHeight: words.height
    readonly property int head: Math.max(headHeight, words.height)
    readonly property int room: Math.min(width - 2 * pad, mostHeight - words.y - head - pad - gap)
    readonly property int gap: Theme.mm(brief ? 1.5 : 3)
    readonly property int pitch: Math.max(1, Math.floor(room / 10))

    framed: true
    height: grid.y + grid.height + pad

    Column {
        id: words

        spacing: Theme.mm(0.5)
        width: group.width - 2 * group.pad
        x: group.pad
        y: Theme.mm(group.brief ? 2 : 4)

        Words {
            readonly property string said: group.brief ? qsTr("%1: %2 of 100").arg(group.label).arg(group.had) : group.label

            font.weight: Font.DemiBold
            leading: 1.2
            spokenAs: said
            // The number stays in one piece.
            text: group.brief ? said.replace(/ (\S+) (\S+)$/, "\u00a0$1\u00a0$2").replace(":\u00a0", ": ") : said
            type: group.brief ? Theme.Note : Theme.Body
            width: parent.width
        }
        Words {
            leading: 1.2
            text: qsTr("about %1 out of 100 people").arg(group.had)
            type: Theme.Note
            visible: !group.brief
            width: parent.width
        }
    }

    Grid {
        id: grid

        columns: 10
        height: 10 * group.pitch
        layoutDirection: Theme.rtl ? Qt.RightToLeft : Qt.LeftToRight
        width: 10 * group.pitch
        x: Math.round((group.width - width) / 2)
        y: words.y + group.head + group.gap

        Repeater {
            model: 100

            Glyph {
                required property int index
                // Counted from the bottom row, so that equal numbers stand equally high.
                readonly property int place: (9 - Math.floor(index / 10)) * 10 + index % 10

                name: place < group.had ? "person-filled" : "person-outline"
                size: group.pitch
                tint: place < group.had ? Theme.had : Theme.hadNot
            }
        }
    }
}
