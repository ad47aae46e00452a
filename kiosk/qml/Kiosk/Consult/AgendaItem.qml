import QtQuick
import Kiosk.App
import Kiosk.Design

// A topic on the agenda: its number, what it is, and its place in the order.
Item {
    id: row

    required property AgendaPage agenda
    required property bool begun
    required property string topic
    required property string title
    required property string phase
    required property int number
    required property bool skipped
    required property bool there
    required property bool here
    required property bool first
    required property bool last
    readonly property int key: Theme.mm(Theme.compact ? 12 : 14)

    Press {
        id: go

        anchors.left: parent.left
        anchors.right: keys.left
        anchors.rightMargin: Theme.s2
        description: !row.there ? qsTr("Cannot be shown any more") : row.skipped ? qsTr("Passed by") : ""
        enabled: row.begun && row.there
        height: parent.height
        name: row.title

        onActivated: row.agenda.jump(row.topic)

        Rectangle {
            id: tile

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            border.color: row.here ? Theme.accent : Theme.border
            border.width: row.here ? Theme.thick : Theme.contrast ? Theme.line : 0
            color: row.there ? Theme.phaseTint(row.phase) : Theme.sunken
            height: width
            radius: Theme.mm(2.5)
            width: Theme.mm(Theme.compact ? 8 : 12)

            Words {
                anchors.centerIn: parent
                color: row.there ? Theme.phaseInk(row.phase) : Theme.inkSoft
                font.weight: Font.DemiBold
                latin: true
                spoken: false
                text: row.number
                type: Theme.compact ? Theme.Small : Theme.Note
            }
        }
        Column {
            anchors.left: tile.right
            anchors.leftMargin: Theme.mm(Theme.compact ? 2 : 4)
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Words {
                color: row.there && !row.skipped ? Theme.ink : Theme.inkSoft
                font.strikeout: row.skipped
                font.weight: Font.DemiBold
                leading: 1.14
                spoken: !go.enabled
                text: row.title
                type: Theme.compact ? Theme.Small : Theme.Note
                width: parent.width
            }
            Words {
                color: row.there ? Theme.inkSoft : Theme.importantInk
                text: !row.there ? qsTr("Expired or removed") : qsTr("Passed by")
                type: Theme.Small
                visible: !row.there || row.skipped
                width: parent.width
            }
        }
    }

    Row {
        id: keys

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s2

        IconKey {
            icon: row.there ? row.skipped ? "undo" : "minus" : "close"
            width: row.key
            name: !row.there ? qsTr("Take off: %1").arg(row.title) : row.skipped ? qsTr("Take up: %1").arg(row.title) : qsTr("Pass by: %1").arg(row.title)
            height: row.key
            // Before the talk the small panel leaves its room to the title.
            visible: !Theme.compact || row.begun || !row.there

            onActivated: row.there ? row.agenda.skip(row.topic) : row.agenda.drop(row.topic)
        }
        IconKey {
            icon: "arrow-up"
            width: row.key
            name: qsTr("Earlier: %1").arg(row.title)
            spent: row.first
            height: row.key

            onActivated: row.agenda.up(row.topic)
        }
        IconKey {
            icon: "arrow-down"
            width: row.key
            name: qsTr("Later: %1").arg(row.title)
            spent: row.last
            height: row.key

            onActivated: row.agenda.down(row.topic)
        }
    }
}
