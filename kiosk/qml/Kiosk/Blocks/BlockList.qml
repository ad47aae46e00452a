pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The blocks of a page, as many whole ones as fit; the presenter decides where a part ends.
Item {
    id: list

    required property Paging paging
    property alias model: repeater.model
    property int gap: Theme.mm(Theme.compact ? 2.2 : 6)
    readonly property int used: column.height

    signal followed(to: string)

    // Told once everything has settled: sizes on the way there would divide what fits.
    function settle(): void {
        if (height <= 0 || width <= 0)
            return;
        list.paging.hold(repeater.count);
        list.paging.shaped(width / Theme.px(Theme.Body));
        list.paging.offer(height, gap);
        for (let row = 0; row < repeater.count; ++row) {
            const item = repeater.itemAt(row) as BlockRow;
            if (item && item.implicitHeight > 0)
                list.paging.measured(row, item.implicitHeight);
        }
    }

    onGapChanged: Qt.callLater(settle)
    onHeightChanged: Qt.callLater(settle)
    onWidthChanged: Qt.callLater(settle)
    Component.onCompleted: Qt.callLater(settle)

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
                visible: index >= list.paging.first && index <= list.paging.last
                width: column.width

                onFollowed: to => list.followed(to)
                onImplicitHeightChanged: Qt.callLater(list.settle)
                onWordsChanged: Qt.callLater(list.settle)
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
