import QtQuick
import Kiosk.App
import Kiosk.Design

// The newest reading of one kind, with a way to add one and a way to correct it.
Item {
    id: row

    required property Readings readings
    required property int age
    required property string at
    required property string id
    required property string name
    required property int seq
    required property string value

    Column {
        anchors.left: parent.left
        anchors.right: ways.left
        anchors.rightMargin: Theme.s2
        anchors.verticalCenter: parent.verticalCenter

        Words {
            color: Theme.inkSoft
            leading: 1.15
            text: row.name
            type: Theme.Small
            width: parent.width
        }
        Words {
            font.weight: Font.DemiBold
            leading: 1.15
            text: row.value === "" ? "–" : row.value
            type: Theme.compact || Theme.readScale > 1.25 ? Theme.Small : Theme.Note
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            leading: 1.15
            text: row.at === "" ? "" : row.age < 0 ? row.at : qsTr("%1, %2 min ago").arg(row.at).arg(row.age)
            type: Theme.Small
            visible: text !== "" && !Theme.compact
            width: parent.width
        }
    }
    Row {
        id: ways

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(2)

        KioskButton {
            description: row.name
            icon: "pen"
            iconSize: Theme.mm(6)
            name: qsTr("Correct a number")
            side: Theme.mm(3)
            smallest: Theme.mm(Theme.compact ? 13 : 18)
            visible: row.seq > 0
            words: ""

            onActivated: row.readings.correct(row.id, row.seq)
        }
        KioskButton {
            description: row.name
            icon: "plus"
            iconSize: Theme.mm(6)
            look: "primary"
            name: qsTr("Add readings")
            side: Theme.mm(3)
            smallest: Theme.mm(Theme.compact ? 13 : 18)
            words: ""

            onActivated: row.readings.add(row.id)
        }
    }
}
