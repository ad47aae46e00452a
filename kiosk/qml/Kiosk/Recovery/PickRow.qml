pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// A question with a few answers side by side; one of them is chosen, or several where `many`.
Column {
    id: pick

    required property string heading
    required property list<string> values
    property list<string> labels: values
    property list<string> chosen
    property int columns: Math.min(values.length, 3)
    property int tall: Theme.mm(Theme.compact ? 14 : 20)

    signal picked(value: string)

    spacing: Theme.mm(Theme.compact ? 1 : 2)

    Words {
        font.weight: Font.DemiBold
        text: pick.heading
        type: Theme.compact ? Theme.Small : Theme.Lead
        width: parent.width
    }
    Grid {
        id: grid

        columnSpacing: Theme.mm(3)
        columns: pick.columns
        rowSpacing: Theme.mm(Theme.compact ? 2 : 3)

        Repeater {
            model: pick.values

            ActButton {
                id: one

                required property int index
                required property string modelData

                choosable: true
                chosen: pick.chosen.includes(modelData)
                name: pick.labels[index] ?? modelData
                smallest: pick.tall
                type: Theme.compact || Theme.portrait ? Theme.Small : Theme.Lead
                width: Math.floor((pick.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns)

                onActivated: pick.picked(one.modelData)
            }
        }
    }
}
