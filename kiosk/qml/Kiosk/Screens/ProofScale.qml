pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// The kind of proof as four words in a row, the present one in a chip with a tick.
Item {
    id: scale

    required property string grade
    readonly property list<string> grades: grade === "R" ? ["R"] : ["D", "C", "B", "A"]
    readonly property bool brief: Theme.compact || Theme.portrait || Theme.scale > 1

    function word(letter: string): string {
        switch (letter) {
        case "D":
            return qsTr("Clinic opinion");
        case "C":
            return qsTr("Early work");
        case "B":
            return qsTr("One study");
        case "A":
            return qsTr("Several studies");
        default:
            return qsTr("US rules");
        }
    }

    height: row.height + 2 * Theme.s2

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: 1
        opacity: 0.5
        width: parent.width
    }
    Rectangle {
        anchors.top: parent.top
        color: Theme.border
        height: 1
        opacity: 0.5
        width: parent.width
    }

    Row {
        id: row

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.mm(Theme.compact ? 9 : 12)
        spacing: Theme.mm(Theme.compact ? 3 : 8)

        Words {
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.DemiBold
            text: qsTr("Kind of proof")
            type: Theme.Note
            visible: !scale.brief
            wrapMode: Text.NoWrap
        }
        Repeater {
            model: scale.grades

            Rectangle {
                id: kind

                required property string modelData
                readonly property bool present: modelData === scale.grade

                anchors.verticalCenter: parent?.verticalCenter
                border.color: Theme.border
                border.width: present && Theme.contrast ? Theme.mm(0.7) : 0
                color: present ? Theme.phaseTint("during") : Hues.clear
                height: row.height
                radius: Theme.chipRadius
                visible: !scale.brief || present
                width: label.width + (present ? tick.width + Theme.s2 + 2 * Theme.s3 : 0)

                Glyph {
                    id: tick

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.s3
                    anchors.verticalCenter: parent.verticalCenter
                    name: "check"
                    size: Theme.mm(6)
                    tint: label.color
                    visible: kind.present
                }
                Words {
                    id: label

                    anchors.left: kind.present ? tick.right : parent.left
                    anchors.leftMargin: kind.present ? Theme.s2 : 0
                    anchors.verticalCenter: parent.verticalCenter
                    color: kind.present ? Theme.phaseInk("during") : Theme.inkSoft
                    font.weight: kind.present ? Font.DemiBold : Font.Medium
                    leading: 1
                    spokenAs: kind.present ? qsTr("Kind of proof: %1").arg(text) : ""
                    text: scale.word(kind.modelData)
                    type: Theme.Note
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
