pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The hand-over sheet as it is on paper, in the same order, a page at a time.
Rectangle {
    id: sheet

    required property Handover handover
    readonly property int pad: Theme.mm(Theme.compact ? 4 : 8)
    // Three lines of readings, at every size.
    readonly property int tall: Theme.mm((Theme.compact ? 12.5 : Theme.readScale > 1.25 ? 19 : 14) * Theme.chromeScale)
    readonly property int fitting: Math.max(1, Math.floor((height - 2 * pad - more.height - Theme.mm(2)) / tall))

    function tell(): void {
        handover.fit(fitting);
    }

    color: Theme.surface
    radius: Theme.cardRadius

    onFittingChanged: Qt.callLater(tell)
    Component.onCompleted: Qt.callLater(tell)

    Column {
        width: parent.width - 2 * sheet.pad
        x: sheet.pad
        y: sheet.pad

        Repeater {
            model: sheet.handover.rows

            Item {
                id: line

                required property string kind
                required property string name
                required property string note
                required property string value
                readonly property bool row: kind === "row"

                height: sheet.tall
                width: parent?.width ?? 0

                Words {
                    Accessible.role: line.kind === "heading" ? Accessible.Heading : Accessible.StaticText
                    anchors.left: parent.left
                    color: line.kind === "heading" ? Theme.accent : line.row ? Theme.inkSoft : Theme.ink
                    font.weight: line.kind === "heading" ? Font.DemiBold : Font.Medium
                    leading: 1.1
                    text: line.name
                    type: Theme.Small
                    width: line.row ? parent.width * 0.36 : parent.width
                    y: line.kind === "heading" ? parent.height - height : Math.round((parent.height - height) / 2)
                }
                Words {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    font.weight: Font.DemiBold
                    leading: 1.1
                    text: line.note === "" ? line.value : line.value + ", " + line.note
                    type: Theme.Small
                    visible: line.row
                    width: parent.width * 0.62
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    color: Theme.border
                    height: Theme.hair
                    opacity: line.kind === "heading" ? 1 : 0.3
                    width: parent.width
                }
            }
        }
    }
    SideButton {
        id: more

        readonly property bool last: sheet.handover.page === sheet.handover.pages

        anchors.bottom: parent.bottom
        anchors.bottomMargin: sheet.pad - Theme.mm(2)
        icon: last ? "arrow-up" : "arrow-down"
        leastWidth: sheet.width - 2 * sheet.pad
        name: last ? qsTr("First page of the sheet") : qsTr("Next page of the sheet")
        visible: sheet.handover.pages > 1
        x: sheet.pad

        onActivated: sheet.handover.turn(last ? 1 : sheet.handover.page + 1)
    }
}
