pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The blocks of a page, as many whole ones as fit; the presenter decides where a part ends.
Item {
    id: list

    required property Paging paging
    property alias model: repeater.model
    property int gap: Theme.mm(Theme.compact ? 3 : 6)
    readonly property int used: column.height

    signal followed(to: string)

    function tell(): void {
        if (height > 0 && width > 0)
            list.paging.offer(height, gap);
    }

    onGapChanged: tell()
    onHeightChanged: tell()
    onWidthChanged: tell()
    Component.onCompleted: tell()

    Column {
        id: column

        spacing: list.gap
        width: parent.width

        Repeater {
            id: repeater

            BlockRow {
                id: row

                required property int index

                function tell(): void {
                    if (width > 0 && height > 0)
                        list.paging.measured(index, implicitHeight);
                }

                height: implicitHeight
                visible: index >= list.paging.first && index <= list.paging.last
                width: column.width

                Component.onCompleted: tell()
                onFollowed: to => list.followed(to)
                onImplicitHeightChanged: tell()
                onWordsChanged: tell()
            }
        }
    }

    Connections {
        function onChanged(): void {
            for (let row = 0; row < repeater.count; ++row) {
                const item = repeater.itemAt(row) as BlockRow;
                if (item && item.width > 0 && item.implicitHeight > 0)
                    list.paging.measured(row, item.implicitHeight);
            }
        }

        target: list.paging
    }
}
