pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The blocks of a page, as many whole ones as fit; the presenter decides where a part ends.
Item {
    id: list
    objectName: "BlockList"

    required property Paging paging
    property alias model: repeater.model
    property int gap: Theme.mm(Theme.compact ? 2.2 : 6)
    // What is read aloud here, and which part of the page this list is.
    property Speech speech: null
    property string area: "blocks"
    readonly property int used: column.height
    // Where even one sentence is taller than the room, the words are written smaller: nothing is ever cut.
    property int size: 0
    property int rowsTooTall: 0
    readonly property int least: Math.round(4.8 * Theme.unit / 0.668)
    // What was asked for later may come when the page is on its way out.
    property bool gone: false

    signal followed(to: string)

    // Told once everything has settled: sizes on the way there would divide what fits.
    function settle(): void {
        if (gone || height <= 0 || width <= 0)
            return;
        list.paging.hold(repeater.count);
        list.paging.shaped(width / Theme.px(Theme.Body));
        list.paging.offer(height, gap);
        let tallest = 0;
        for (let row = 0; row < repeater.count; ++row) {
            const item = repeater.itemAt(row) as BlockRow;
            if (item && item.implicitHeight > 0) {
                tallest = Math.max(tallest, item.implicitHeight);
                list.paging.measured(row, item.implicitHeight);
            }
        }
        // Rows are put in their places now, not at the next frame: new ones must never be seen on one another.
        column.forceLayout();
        if (tallest > height)
            write(tallest);
    }

    // First the presenter may divide what is too tall; what it gives back is written smaller.
    function write(tallest: int): void {
        const now = size > 0 ? size : Theme.px(Theme.Body);
        if (rowsTooTall !== repeater.count) {
            rowsTooTall = repeater.count;
            Qt.callLater(settle);
        } else if (now > least) {
            size = Math.max(least, Math.min(now - 1, Math.floor(now * Math.sqrt(height / tallest))));
            Qt.callLater(settle);
        }
    }

    function afresh(): void {
        size = 0;
        rowsTooTall = 0;
        Qt.callLater(settle);
    }

    onGapChanged: Qt.callLater(settle)
    onHeightChanged: Qt.callLater(settle)
    onWidthChanged: afresh()
    Component.onCompleted: Qt.callLater(settle)
    Component.onDestruction: gone = true

    Column {
        id: column

        spacing: list.gap
        width: parent.width

        Repeater {
            id: repeater

            onCountChanged: Qt.callLater(list.settle)

            BlockRow {
                required property int index

                height: implicitHeight
                headHeard: list.speech !== null && list.speech.area === list.area + ".head" && list.speech.row === index
                marked: list.speech !== null && list.speech.area === list.area && list.speech.row === index ? list.speech.marked : ""
                size: list.size
                visible: index >= list.paging.first && index <= list.paging.last
                width: column.width

                onFollowed: to => list.followed(to)
                onImplicitHeightChanged: Qt.callLater(list.settle)
                onWordsChanged: list.afresh()
            }
        }
    }

    Connections {
        function onChanged(): void {
            Qt.callLater(list.settle);
        }

        target: list.paging
    }
}
