pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Six worries to mark, none marked beforehand, in rows.
Grid {
    id: marks

    required property Worries worries
    property int tall: Theme.mm(25)
    property int firstRow: 0
    property int lastRow: 2
    property bool pictured: true
    readonly property int lines: Math.ceil(cells.count / columns)
    readonly property int cellWidth: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property int size: {
        let least = Theme.px(Theme.Lead);
        for (let n = 0; n < cells.count; ++n)
            least = Math.min(least, (cells.itemAt(n) as MarkCard)?.fitted ?? least);
        return least;
    }

    columns: 2
    spacing: Theme.mm(Theme.compact ? 3 : 4)

    Repeater {
        id: cells

        model: marks.worries.offered

        MarkCard {
            required property string id
            required property int index
            readonly property int line: Math.floor(index / marks.columns)

            height: marks.tall
            pictured: marks.pictured
            size: marks.size
            visible: line >= marks.firstRow && line <= marks.lastRow
            width: marks.cellWidth

            onActivated: marks.worries.toggle(id)
        }
    }
}
