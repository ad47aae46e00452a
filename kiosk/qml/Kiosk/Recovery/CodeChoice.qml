pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// Three codes in letters of 20 mm, of 12 mm on the small panel; side by side where there is room, else one under another.
Grid {
    id: choice

    required property list<string> codes
    property string chosen: ""
    // One under another on the small panel, where a page has the height for it.
    property bool listed: false
    property int tall: Theme.mm(!Theme.compact ? 36 : listed ? 21 : 30)
    readonly property bool stacked: width < Theme.mm(330)

    signal picked(code: string)

    columnSpacing: Theme.mm(Theme.compact ? 2 : 5)
    columns: stacked ? (Theme.compact && !listed ? 3 : 1) : 3
    rowSpacing: Theme.mm(Theme.compact ? 2.5 : 5)

    Repeater {
        model: choice.codes

        Press {
            id: one

            required property string modelData

            choosable: true
            chosen: choice.chosen === modelData
            height: choice.tall
            name: modelData
            width: (choice.width - (choice.columns - 1) * choice.columnSpacing) / choice.columns

            onActivated: choice.picked(one.modelData)

            Rectangle {
                anchors.fill: parent
                border.color: one.chosen ? Theme.accent : Theme.border
                border.width: one.chosen ? Theme.thick : Theme.hair
                color: one.down ? Theme.pressed : one.chosen ? Theme.primary : Theme.surface
                radius: Theme.controlRadius

                Words {
                    anchors.centerIn: parent
                    color: one.chosen && !one.down ? Theme.primaryInk : Theme.ink
                    font.letterSpacing: Theme.compact && !choice.listed ? 0 : Theme.mm(1)
                    font.pixelSize: Theme.compact ? Math.ceil(Theme.mm(choice.listed ? 13 : 12.1) / 0.668) : Math.min(Theme.mm(20) / 0.668, parent.width / 4.4)
                    font.weight: Font.DemiBold
                    latin: true
                    leading: 1.1
                    spoken: false
                    text: one.modelData
                }
            }
        }
    }
}
