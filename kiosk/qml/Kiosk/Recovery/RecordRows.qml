pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// What was entered, the oldest first, a page at a time.
Rectangle {
    id: list

    required property RecordPage record
    readonly property int pad: Theme.mm(Theme.compact ? 4 : 8)
    readonly property int tall: Theme.mm((Theme.compact ? 12 : 13) * Theme.chromeScale)
    readonly property int fitting: Math.max(1, Math.floor((height - 2 * pad - head.height - turns.height - Theme.mm(3)) / tall))

    function tell(): void {
        record.fit(fitting);
    }

    color: Theme.surface
    radius: Theme.cardRadius

    onFittingChanged: Qt.callLater(tell)
    Component.onCompleted: Qt.callLater(tell)

    EventWords {
        id: events
    }
    Words {
        id: head

        Accessible.role: Accessible.Heading
        font.weight: Font.DemiBold
        text: qsTr("%n line(s)", "", list.record.entries) + " · " + qsTr("page %1 of %2").arg(list.record.page).arg(list.record.pages)
        type: Theme.compact ? Theme.Small : Theme.Lead
        width: parent.width - 2 * list.pad
        x: list.pad
        y: list.pad
    }
    Column {
        width: parent.width - 2 * list.pad
        x: list.pad
        y: head.y + head.height + Theme.mm(1)

        Repeater {
            model: list.record.rows

            Item {
                id: line

                required property string act
                required property string at
                required property int number
                required property int slot
                required property string what
                required property string who

                height: list.tall
                width: parent?.width ?? 0

                Rectangle {
                    color: Theme.border
                    height: Theme.hair
                    opacity: 0.4
                    width: parent.width
                }
                Words {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.inkSoft
                    latin: true
                    leading: 1.1
                    text: line.at
                    type: Theme.Small
                    width: Theme.mm(32 * Theme.chromeScale)
                }
                Words {
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.mm(34 * Theme.chromeScale)
                    anchors.right: by.left
                    anchors.rightMargin: Theme.mm(3)
                    anchors.verticalCenter: parent.verticalCenter
                    leading: 1.1
                    text: events.of(line.act, line.what, line.number)
                    type: Theme.Small
                }
                Words {
                    id: by

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.inkSoft
                    leading: 1.1
                    text: events.who(line.who, line.slot)
                    type: Theme.Small
                    width: Theme.mm(Theme.compact ? 24 : 32)
                }
            }
        }
    }
    Row {
        id: turns

        readonly property int each: Math.floor((list.width - 2 * list.pad - spacing) / 2)

        anchors.bottom: parent.bottom
        anchors.bottomMargin: list.pad - Theme.mm(2)
        spacing: Theme.mm(3)
        visible: list.record.pages > 1
        x: list.pad

        SideButton {
            icon: "arrow-up"
            leastWidth: turns.each
            name: qsTr("Entries before")
            visible: list.record.page > 1

            onActivated: list.record.turn(list.record.page - 1)
        }
        SideButton {
            icon: "arrow-down"
            leastWidth: turns.each
            name: qsTr("More entries")
            visible: list.record.page < list.record.pages

            onActivated: list.record.turn(list.record.page + 1)
        }
    }
}
