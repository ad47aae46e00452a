pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Staff's passes, the present one filled; how many items are open stands with each, late ones with a clock.
Row {
    id: passes

    required property Checklist list

    spacing: Theme.mm(2)

    Repeater {
        id: each

        model: passes.list.passes

        Press {
            id: one

            required property bool due
            required property string id
            required property bool late
            required property bool shown
            required property int open
            required property string title

            choosable: true
            chosen: shown
            description: late ? qsTr("%n item(s) late", "", open) : due ? qsTr("%n item(s) due", "", open) : open > 0 ? qsTr("%n item(s) open", "", open) : qsTr("Every item has an answer")
            height: Theme.mm(Theme.compact ? 14 : 18)
            name: title
            ringRadius: Theme.mm(Theme.compact ? 4 : 7)
            smallest: height
            width: Math.floor((passes.width - (each.count - 1) * passes.spacing) / Math.max(1, each.count))

            onActivated: passes.list.choosePass(one.id)

            Rectangle {
                anchors.fill: parent
                border.color: one.chosen ? Theme.accent : Theme.border
                border.width: one.chosen ? Theme.thick : Theme.hair
                color: one.down ? Theme.pressed : one.chosen ? Theme.accentTint : Theme.paper
                radius: Theme.mm(Theme.compact ? 4 : 7)

                Row {
                    anchors.centerIn: parent
                    spacing: Theme.compact ? Theme.s1 : Theme.s2

                    Glyph {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "clock"
                        size: Theme.mm(Theme.compact ? 4 : 5.5)
                        tint: Theme.importantInk
                        visible: one.late
                    }
                    Column {
                        anchors.verticalCenter: parent.verticalCenter

                        Words {
                            id: heading

                            anchors.horizontalCenter: parent.horizontalCenter
                            font.weight: Font.DemiBold
                            horizontalAlignment: Text.AlignHCenter
                            leading: 1.1
                            spoken: false
                            text: one.title
                            type: Theme.Small
                            width: Math.min(implicitWidth, one.width - Theme.mm(one.late ? (Theme.compact ? 9 : 14) : Theme.compact ? 4 : 6))
                        }
                        Words {
                            anchors.horizontalCenter: parent.horizontalCenter
                            color: one.late ? Theme.importantInk : Theme.inkSoft
                            leading: 1.1
                            spoken: false
                            text: one.late ? qsTr("%1 late").arg(one.open) : one.due ? qsTr("%1 due").arg(one.open) : ""
                            type: Theme.Small
                            visible: text !== "" && !Theme.compact && heading.lineCount < 2
                        }
                    }
                }
            }
        }
    }
}
