pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The agenda in its order. While it is empty it offers those for usual visits.
Panel {
    id: panel

    required property Consult consult
    readonly property AgendaPage agenda: consult.agenda
    readonly property int pad: Theme.mm(Theme.compact ? 3 : 7)
    readonly property int gap: Theme.s2
    readonly property int tall: Theme.mm(Theme.compact ? 14 : 19)
    readonly property int room: start.y - list.y - Theme.s2
    readonly property int fitting: Math.max(1, Math.floor((room + gap) / (tall + gap)))
    readonly property int turned: Math.max(1, Math.floor((room - turns.height + gap) / (tall + gap)))
    property bool gone: false

    function tell(): void {
        if (!gone)
            agenda.fit(fitting, turned);
    }

    framed: true

    onFittingChanged: Qt.callLater(tell)
    onTurnedChanged: Qt.callLater(tell)
    Component.onCompleted: Qt.callLater(tell)
    Component.onDestruction: gone = true

    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: panel.pad
        anchors.right: parent.right
        anchors.rightMargin: panel.pad
        y: panel.pad

        Words {
            Accessible.role: Accessible.Heading
            font.weight: Font.DemiBold
            text: qsTr("Agenda")
            type: Theme.compact ? Theme.Lead : Theme.Title3
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            text: panel.agenda.topics === 0 ? qsTr("Choose topics, or begin with a usual visit:") : qsTr("%n topic(s), about %1 min", "", panel.agenda.topics).arg(panel.agenda.minutes)
            type: Theme.Small
            width: parent.width
        }
        Words {
            color: Theme.importantInk
            text: qsTr("%n topic(s) cannot be shown any more. They are passed by.", "", panel.agenda.missing)
            type: Theme.Small
            visible: panel.agenda.missing > 0
            width: parent.width
        }
    }

    Column {
        id: list

        anchors.left: head.left
        anchors.right: head.right
        spacing: panel.gap
        y: head.y + head.height + Theme.s3

        Repeater {
            model: panel.agenda.topics === 0 ? panel.consult.picker.saved : null

            KioskButton {
                required property string id
                required property string title
                required property int topics

                description: qsTr("%n topic(s)", "", topics)
                icon: "list"
                leastWidth: list.width
                mostWidth: list.width
                name: title
                side: Theme.s3
                smallest: panel.tall
                startAligned: true
                type: Theme.compact ? Theme.Small : Theme.Note

                onActivated: panel.consult.picker.take(id)
            }
        }
        Repeater {
            model: panel.agenda.rows

            AgendaItem {
                agenda: panel.agenda
                begun: panel.consult.begun
                height: panel.tall
                width: list.width
            }
        }
    }

    Row {
        id: turns

        anchors.bottom: start.top
        anchors.bottomMargin: Theme.s2
        anchors.right: head.right
        height: Theme.mm(12)
        spacing: Theme.s3
        visible: panel.agenda.pages > 1

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            text: qsTr("%1 of %2").arg(panel.agenda.page).arg(panel.agenda.pages)
            type: Theme.Small
            wrapMode: Text.NoWrap
        }
        IconKey {
            icon: "arrow-up"
            name: qsTr("Agenda before")
            height: turns.height
            visible: panel.agenda.page > 1
            width: height * 1.4

            onActivated: panel.agenda.turn(panel.agenda.page - 1)
        }
        IconKey {
            icon: "arrow-down"
            name: qsTr("More of the agenda")
            height: turns.height
            visible: panel.agenda.page < panel.agenda.pages
            width: height * 1.4

            onActivated: panel.agenda.turn(panel.agenda.page + 1)
        }
    }

    KioskButton {
        id: start

        anchors.bottom: parent.bottom
        anchors.bottomMargin: panel.pad
        anchors.left: head.left
        anchors.right: head.right
        icon: "arrow-right"
        iconAfter: true
        look: "primary"
        name: panel.consult.begun ? qsTr("Continue") : qsTr("Start")
        smallest: Theme.mm(Theme.compact ? 16 : 24)
        visible: panel.agenda.canStart || panel.consult.begun

        onActivated: panel.consult.start()
    }
}
