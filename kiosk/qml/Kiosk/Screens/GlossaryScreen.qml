pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Every explained word as a button; a word opens over the list.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property WordList words: app.words
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 5)
    readonly property int columns: Theme.portrait ? 2 : Theme.compact || Theme.scale >= 1.5 ? 3 : 4
    readonly property int least: Theme.mm(Theme.compact ? 20 : Theme.scale > 1 ? 27 : 24)
    readonly property int rows: Math.max(1, Math.floor((cells.height + gap) / (least + gap)))
    readonly property int cellWidth: Math.floor((cells.width - (columns - 1) * gap) / columns)
    readonly property int cellHeight: Math.floor((cells.height - (rows - 1) * gap) / rows)

    readonly property int size: {
        let least = Theme.px(Theme.Lead);
        for (let n = 0; n < repeater.count; ++n)
            least = Math.min(least, (repeater.itemAt(n) as TextCard)?.fitted ?? least);
        return least;
    }

    function tell(): void {
        if (cells.height > 0)
            words.offer(columns * rows);
    }

    Component.onCompleted: tell()
    onColumnsChanged: tell()
    onRowsChanged: tell()

    Title {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        lines: 1
        text: qsTr("Words explained")
        y: screen.contentTop + Theme.mm(Theme.compact ? 1 : Theme.portrait ? 10 : 7)
    }

    Words {
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: cells.top
        color: Theme.inkSoft
        text: qsTr("Ask our staff about this part")
        visible: repeater.count === 0
    }

    Grid {
        id: cells

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: title.left
        anchors.right: title.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.mm(Theme.compact ? 2 : 6)
        columns: screen.columns
        spacing: screen.gap

        Repeater {
            id: repeater

            model: screen.words.words

            TextCard {
                required property string id
                required property string word

                height: screen.cellHeight
                name: word
                size: screen.size
                width: screen.cellWidth

                onActivated: screen.app.open("glossary/" + id)
            }
        }
    }

    Foot {
        id: foot

        onBack: screen.app.back()

        PageTurn {
            mostWidth: foot.room
            name: qsTr("More words")
            page: screen.words.page
            pages: screen.words.pages
            tall: foot.tall

            onTurned: to => screen.words.turn(to)
        }
    }
}
