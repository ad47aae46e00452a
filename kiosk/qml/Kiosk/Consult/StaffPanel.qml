pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Blocks
import Kiosk.Design

// The staff's side where the patient has a screen of their own: the picture to draw on, the points, what can be
// told besides, and what comes next.
Item {
    id: panel

    required property App app
    readonly property Consult consult: app.staff.consult
    readonly property Walk walk: app.walk
    readonly property int gap: Theme.mm(Theme.compact ? 4 : 10)
    readonly property int pictureWidth: Theme.portrait ? Math.round(Math.min(width, height * 0.5 * 4 / 3)) : Math.round(Math.min((width - gap) * 0.57, height * 4 / 3))
    property alias picture: figure

    StepPicture {
        id: figure

        height: Math.min(panel.height, Math.round(panel.pictureWidth * 3 / 4))
        walk: panel.walk
        width: panel.pictureWidth
        x: Theme.rtl ? panel.width - width : 0
    }

    Column {
        id: side

        anchors.right: parent.right
        spacing: Theme.mm(Theme.compact ? 1.5 : 4)
        width: Theme.portrait ? parent.width : parent.width - panel.pictureWidth - panel.gap
        y: Theme.portrait ? figure.height + Theme.s5 : 0

        Chip {
            icon: panel.walk.icon
            phase: panel.walk.phase
            words: panel.consult.curtained ? qsTr("The patient sees the landscape") : qsTr("The patient sees this step")
        }
        Title {
            first: Theme.Title3
            text: qsTr("%1 · %2 of %3").arg(panel.walk.title).arg(panel.walk.number).arg(panel.walk.total)
            width: parent.width
        }
        Repeater {
            model: panel.walk.blocks

            Words {
                required property string plain
                required property int callout

                text: callout > 0 ? qsTr("%1. %2").arg(callout).arg(plain) : plain
                type: Theme.Small
                width: side.width
            }
        }
        TeachCard {
            consult: panel.consult
            height: implicitHeight
            visible: panel.consult.questions.open
            width: parent.width
        }
        Words {
            font.weight: Font.DemiBold
            text: qsTr("You can add")
            type: Theme.Note
            visible: panel.consult.notes.length > 0 && !panel.consult.questions.open
            width: parent.width
        }
        Repeater {
            model: panel.consult.questions.open ? [] : panel.consult.notes.slice(0, Theme.compact ? 1 : 3)

            Words {
                required property string modelData

                color: Theme.inkSoft
                text: modelData
                type: Theme.Small
                width: side.width
            }
        }
        Words {
            font.weight: Font.DemiBold
            text: qsTr("Coming next")
            type: Theme.Note
            visible: panel.consult.ahead.rowCount() > 0
            width: parent.width
        }
        Repeater {
            model: panel.consult.ahead

            Words {
                required property string heading
                required property string title

                color: Theme.inkSoft
                text: heading !== "" ? qsTr("%1: %2").arg(heading).arg(title) : title
                type: Theme.Small
                width: side.width
            }
        }
    }
}
