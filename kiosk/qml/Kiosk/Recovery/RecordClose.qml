import QtQuick
import Kiosk.App
import Kiosk.Design

// How the record goes out, and what became of it; then it is closed.
Rectangle {
    id: panel

    required property RecordPage record
    required property string ended
    readonly property int pad: Theme.mm(Theme.compact ? 4 : 8)

    color: Theme.surface
    radius: Theme.cardRadius

    Column {
        id: inside

        spacing: Theme.mm(Theme.compact ? 2 : 4)
        width: parent.width - 2 * panel.pad
        x: panel.pad
        y: panel.pad

        Words {
            Accessible.role: Accessible.Heading
            font.weight: Font.DemiBold
            leading: 1.2
            text: panel.ended
            type: Theme.Lead
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            text: panel.record.decidedBy > 0 ? qsTr("By staff number %1").arg(panel.record.decidedBy) : ""
            type: Theme.Small
            visible: text !== "" && !Theme.compact
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            text: qsTr("To export it, whoever looks after this machine runs: %1").arg("kiosk recovery export")
            type: Theme.Small
            width: parent.width
        }
        PickRow {
            chosen: [panel.record.kept]
            columns: Theme.compact ? 3 : 1
            heading: qsTr("What became of the record?")
            labels: [qsTr("Closed: exported"), qsTr("Closed: printed"), qsTr("Closed: not needed")]
            values: ["exported", "printed", "not needed"]
            width: parent.width

            onPicked: value => panel.record.keep(value)
        }
        Words {
            color: Theme.inkSoft
            text: qsTr("After closing nothing more is entered, and the chair is free.")
            type: Theme.Small
            width: parent.width
        }
    }
    KioskButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.pad
        description: panel.record.kept === "" ? qsTr("Pick one first.") : ""
        icon: "check"
        leastWidth: inside.width
        look: panel.record.kept === "" ? "plain" : "primary"
        mostWidth: leastWidth
        name: panel.record.kept === "" ? qsTr("Pick one to close") : qsTr("Close record")
        smallest: Theme.mm(Theme.compact ? 15 : 22)
        type: Theme.Lead
        x: panel.pad

        onActivated: panel.record.close()
    }
}
