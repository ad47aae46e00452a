pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Who is responsible, Give, what the taker looks at, and Take with another PIN.
Rectangle {
    id: acts

    required property Handover handover
    readonly property int pad: Theme.mm(Theme.compact ? 4 : 8)
    readonly property bool giving: handover.giving > 0

    function named(look: string): string {
        switch (look) {
        case "chair":
            return qsTr("At chair %1").arg(handover.chair);
        case "code":
            return qsTr("Code %1 on the card").arg(handover.code);
        case "calls":
            return handover.calls === 0 ? qsTr("Calls: none open") : qsTr("%n call(s) open", "", handover.calls);
        case "overdue":
            return handover.overdue === 0 ? qsTr("Items: none due") : qsTr("%n item(s) due or late", "", handover.overdue);
        default:
            return qsTr("The plan, said aloud");
        }
    }

    color: Theme.surface
    radius: Theme.cardRadius

    Column {
        id: inside

        readonly property int each: Math.max(Theme.mm(12), Math.min(Theme.mm(24), Math.floor((acts.height - 2 * acts.pad - top.height - (take.visible ? take.height : 0) - 2 * spacing - 2 * ticks.rowSpacing) / 3)))

        spacing: Theme.mm(Theme.compact ? 2 : 5)
        width: parent.width - 2 * x
        x: acts.pad
        y: acts.pad

        Column {
            id: top

            spacing: Theme.mm(Theme.compact ? 1 : 3)
            width: parent.width

            Words {
                color: acts.giving ? Theme.importantInk : Theme.ink
                font.weight: Font.DemiBold
                leading: 1.2
                text: acts.giving ? qsTr("Staff number %1 hands over and stays responsible until somebody takes.").arg(acts.handover.giving) : qsTr("Responsible now: staff number %1").arg(acts.handover.responsible)
                type: Theme.compact ? Theme.Small : Theme.Lead
                width: parent.width
            }
            Words {
                color: Theme.inkSoft
                text: qsTr("Read the sheet together first. Give says that you hand over; another PIN takes.")
                type: Theme.Small
                visible: !acts.giving
                width: parent.width
            }
            KioskButton {
                icon: "people"
                look: "primary"
                name: qsTr("Give")
                side: Theme.mm(Theme.compact ? 5 : 10)
                smallest: Theme.mm(Theme.compact ? 16 : 22)
                visible: !acts.giving

                onActivated: acts.handover.give()
            }
            Words {
                color: Theme.inkSoft
                text: qsTr("Whoever takes over: look at each, and tick it.")
                type: Theme.Small
                visible: acts.giving && !Theme.compact
                width: parent.width
            }
        }
        Grid {
            id: ticks

            columnSpacing: Theme.mm(2)
            columns: 2
            rowSpacing: Theme.mm(2)
            visible: acts.giving
            width: parent.width

            Repeater {
                model: ["chair", "code", "calls", "overdue", "plan"]

                ActButton {
                    id: look

                    required property string modelData

                    choosable: true
                    chosen: acts.handover.ticked.includes(modelData)
                    name: acts.named(modelData)
                    smallest: inside.each
                    type: Theme.Small
                    width: Math.floor((ticks.width - ticks.columnSpacing) / 2)

                    onActivated: acts.handover.tick(look.modelData)
                }
            }
            KioskButton {
                description: why.text
                icon: "lock"
                leastWidth: Math.floor((ticks.width - ticks.columnSpacing) / 2)
                look: acts.handover.all ? "primary" : "plain"
                mostWidth: leastWidth
                name: qsTr("Take")
                smallest: inside.each
                visible: Theme.compact

                onActivated: acts.handover.take()
            }
        }
        Column {
            id: take

            spacing: Theme.mm(1)
            visible: acts.giving && !Theme.compact
            width: parent.width

            KioskButton {
                description: why.text
                icon: "lock"
                look: acts.handover.all ? "primary" : "plain"
                name: qsTr("Take")
                side: Theme.mm(Theme.compact ? 5 : 10)
                smallest: Theme.mm(Theme.compact ? 16 : 22)

                onActivated: acts.handover.take()
            }
            Words {
                id: why

                color: Theme.inkSoft
                text: acts.handover.all ? qsTr("With a PIN that is not staff number %1's.").arg(acts.handover.giving) : qsTr("Tick all five first.")
                type: Theme.Small
                width: parent.width
            }
        }
    }
}
