pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// What a release looks at: each item with its answer and the answer's age; a touch on what is missing leads there.
Rectangle {
    id: panel

    required property Release release
    readonly property int pad: Theme.mm(Theme.compact ? 4 : 8)
    readonly property int gap: Theme.mm(Theme.compact ? 2 : 3)
    readonly property bool missing: release.lacking > 0
    readonly property int least: Theme.mm(missing ? (Theme.compact ? 14 : 20) : 14 * Theme.chromeScale)
    readonly property bool turns: release.pages > 1
    readonly property int space: height - rows.y - pad
    readonly property int fitting: Math.max(1, Math.floor((space - Theme.mm(Theme.compact ? 17 : 24)) / least))

    function age(minutes: int): string {
        return minutes < 0 ? qsTr("age not known") : qsTr("%1 min").arg(minutes);
    }

    function tell(): void {
        release.fit(fitting);
    }

    color: Theme.surface
    radius: Theme.cardRadius

    onFittingChanged: Qt.callLater(tell)
    Component.onCompleted: Qt.callLater(tell)

    Words {
        id: head

        Accessible.role: Accessible.Heading
        font.weight: Font.DemiBold
        text: panel.missing ? qsTr("%n thing(s) missing. Touch one to go there.", "", panel.release.lacking) : qsTr("Every item needed has an answer")
        type: Theme.Lead
        width: panel.width - 2 * panel.pad
        x: panel.pad
        y: panel.pad
    }

    Column {
        id: rows

        width: panel.width - 2 * panel.pad
        x: panel.pad
        y: head.y + head.height + Theme.mm(Theme.compact ? 1 : 2)

        Repeater {
            model: panel.release.rows

            Item {
                id: row

                required property string answer
                required property string item
                required property string kind
                required property string lack
                required property int minutes
                required property string text
                required property int wanted
                readonly property string title: text !== "" ? text : qsTr("Open call")
                readonly property string value: {
                    switch (lack) {
                    case "call":
                        return qsTr("open call");
                    case "item":
                        return qsTr("no answer");
                    case "stale":
                        return minutes < 0 ? qsTr("too old") : qsTr("%1 min old, at most %2").arg(minutes).arg(wanted);
                    default:
                        return kind === "tick" ? qsTr("Done") : kind === "not done" ? qsTr("Not done: %1").arg(answer) : answer;
                    }
                }

                height: Math.min(Theme.mm(panel.missing ? 24 : 17), Math.max(panel.least, Math.floor((panel.space - (panel.turns ? Theme.mm(Theme.compact ? 17 : 24) : 0)) / Math.min(panel.release.count, panel.fitting))))
                width: rows.width

                Rectangle {
                    color: Theme.border
                    height: Theme.hair
                    opacity: 0.5
                    width: parent.width
                }
                Press {
                    anchors.bottomMargin: Theme.mm(1)
                    anchors.fill: parent
                    anchors.topMargin: Theme.mm(1)
                    description: row.value
                    name: row.title
                    smallest: Theme.mm(12)
                    visible: row.lack !== ""

                    onActivated: panel.release.fill(row.item)

                    Rectangle {
                        anchors.fill: parent
                        color: parent.down ? Theme.pressed : Theme.importantTint
                        radius: Theme.mm(3)
                    }
                    Glyph {
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.mm(3)
                        anchors.verticalCenter: parent.verticalCenter
                        name: Theme.rtl ? "arrow-left" : "arrow-right"
                        size: Theme.mm(6)
                        tint: Theme.importantInk
                    }
                }
                Words {
                    anchors.left: parent.left
                    anchors.leftMargin: row.lack !== "" ? Theme.mm(3) : 0
                    anchors.verticalCenter: parent.verticalCenter
                    color: row.lack !== "" ? Theme.importantInk : Theme.ink
                    leading: 1.12
                    spoken: row.lack === ""
                    text: row.title
                    type: Theme.Small
                    width: parent.width * 0.5 - anchors.leftMargin
                }
                Words {
                    anchors.left: parent.left
                    anchors.leftMargin: parent.width * 0.52
                    anchors.verticalCenter: parent.verticalCenter
                    color: row.lack !== "" ? Theme.importantInk : Theme.ink
                    font.weight: Font.DemiBold
                    horizontalAlignment: Text.AlignRight
                    leading: 1.12
                    spoken: row.lack === ""
                    text: row.value
                    type: Theme.Small
                    width: parent.width * (row.lack !== "" ? 0.4 : 0.3)
                }
                Words {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.inkSoft
                    horizontalAlignment: Text.AlignRight
                    leading: 1.12
                    text: panel.age(row.minutes)
                    type: Theme.Small
                    visible: row.lack === ""
                    width: parent.width * 0.16
                }
            }
        }
    }

    SideButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.pad - Theme.mm(2)
        icon: panel.release.page < panel.release.pages ? "arrow-down" : "arrow-up"
        leastWidth: panel.width - 2 * panel.pad
        name: panel.release.page < panel.release.pages ? qsTr("More items") : qsTr("First items")
        visible: panel.turns
        x: panel.pad

        onActivated: panel.release.turn(panel.release.page < panel.release.pages ? panel.release.page + 1 : 1)
    }
}
