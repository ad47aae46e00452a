pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The topics of a shelf, or what was found, in two columns; turned over a page at a time.
Item {
    id: choices

    required property Picker picker
    readonly property int gap: Theme.mm(Theme.compact ? 2 : 3)
    readonly property int tall: Theme.mm(Theme.compact ? 12.5 : 18)
    readonly property int lines: Math.max(1, Math.floor((height - turns.height - gap + gap) / (tall + gap)))

    property bool gone: false

    function tell(): void {
        if (!gone)
            picker.fit(lines * 2);
    }

    onLinesChanged: Qt.callLater(tell)
    Component.onCompleted: Qt.callLater(tell)
    Component.onDestruction: gone = true

    Words {
        color: Theme.inkSoft
        text: !choices.picker.searching ? qsTr("No topic here.") : choices.picker.typed === "" ? qsTr("Type the beginning of a word. Capitals and accents do not matter.") : !choices.picker.ready ? qsTr("The search is being made.") : qsTr("Nothing begins like this.")
        type: Theme.Small
        visible: choices.picker.found === 0
        width: parent.width
    }

    Grid {
        columns: 2
        spacing: choices.gap
        width: parent.width

        Repeater {
            model: choices.picker.choices

            ChoiceButton {
                height: choices.tall
                width: Math.floor((choices.width - choices.gap) / 2)

                onActivated: choices.picker.toggle(topic)
            }
        }
    }

    Row {
        id: turns

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Theme.mm(Theme.compact ? 12 : 15)
        spacing: Theme.s3
        visible: choices.picker.pages > 1

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            text: qsTr("%1 of %2").arg(choices.picker.page).arg(choices.picker.pages)
            type: Theme.Small
            wrapMode: Text.NoWrap
        }
        KioskButton {
            icon: "arrow-up"
            name: qsTr("Topics before")
            smallest: turns.height
            type: Theme.Small
            visible: choices.picker.page > 1

            onActivated: choices.picker.turn(choices.picker.page - 1)
        }
        KioskButton {
            icon: "arrow-down"
            name: qsTr("More topics")
            smallest: turns.height
            type: Theme.Small
            visible: choices.picker.page < choices.picker.pages

            onActivated: choices.picker.turn(choices.picker.page + 1)
        }
    }
}
