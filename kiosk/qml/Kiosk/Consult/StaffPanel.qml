pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Blocks
import Kiosk.Design

// The staff's side where the patient has a screen of their own: the picture to draw on, the points, and, as far as
// there is room, what can be told besides and what comes next.
Item {
    id: panel

    required property App app
    readonly property Consult consult: app.staff.consult
    readonly property Walk walk: app.walk
    readonly property int gap: Theme.mm(Theme.compact ? 4 : 10)
    readonly property int between: Theme.mm(Theme.compact ? 1.5 : 4)
    readonly property int pictureWidth: Theme.portrait ? Math.round(Math.min(width, height * 0.5 * 4 / 3)) : Math.round(Math.min((width - gap) * 0.57, height * 4 / 3))

    StepPicture {
        id: figure

        height: Math.min(panel.height, Math.round(panel.pictureWidth * 3 / 4))
        walk: panel.walk
        width: panel.pictureWidth
        x: Theme.rtl ? panel.width - width : 0
    }
    InkLayer {
        anchors.fill: figure
        ink: panel.consult.ink
        mirrored: panel.walk.figure.mirror && Theme.rtl
        shape: panel.walk.figure.dataKind !== "" ? 0 : 4 / 3
    }

    Column {
        id: points

        anchors.right: parent.right
        spacing: panel.between
        width: Theme.portrait ? parent.width : parent.width - panel.pictureWidth - panel.gap
        y: Theme.portrait ? figure.height + Theme.s5 : 0

        Words {
            color: Theme.inkSoft
            font.weight: Font.DemiBold
            text: panel.consult.curtained ? qsTr("The patient sees the landscape") : qsTr("The patient sees this step")
            type: Theme.Small
            width: parent.width
        }
        Title {
            first: Theme.compact ? Theme.Lead : Theme.Title3
            text: qsTr("%1 · %2 of %3").arg(panel.walk.title).arg(panel.walk.number).arg(panel.walk.total)
            width: parent.width
        }
        Repeater {
            model: panel.consult.questions.open && Theme.compact ? null : panel.walk.blocks

            Words {
                required property int callout
                required property string plain

                text: callout > 0 ? qsTr("%1. %2").arg(callout).arg(plain) : plain
                type: Theme.Small
                width: points.width
            }
        }
    }

    TeachCard {
        id: card

        consult: panel.consult
        height: visible ? implicitHeight : 0
        visible: panel.consult.questions.open
        width: points.width
        x: points.x
        y: points.y + points.height + panel.between
    }

    Column {
        id: notes

        readonly property bool fits: panel.consult.notes.length > 0 && y + height <= panel.height

        enabled: fits
        opacity: fits ? 1 : 0
        spacing: panel.between / 2
        width: points.width
        x: points.x
        y: card.y + (card.visible ? card.height + panel.between : 0)

        Words {
            font.weight: Font.DemiBold
            text: qsTr("You can add")
            type: Theme.Note
            width: parent.width
        }
        Repeater {
            model: panel.consult.notes.slice(0, 3)

            Words {
                required property string modelData

                color: Theme.inkSoft
                text: modelData
                type: Theme.Small
                width: notes.width
            }
        }
    }

    Column {
        id: next

        readonly property bool fits: panel.consult.ahead.rowCount() > 0 && y + height <= panel.height

        enabled: fits
        opacity: fits ? 1 : 0
        spacing: panel.between / 2
        width: points.width
        x: points.x
        y: notes.fits ? notes.y + notes.height + panel.between : notes.y

        Words {
            font.weight: Font.DemiBold
            text: qsTr("Coming next")
            type: Theme.Note
            width: parent.width
        }
        Repeater {
            model: panel.consult.ahead

            Words {
                required property string heading
                required property int index
                required property string title

                color: Theme.inkSoft
                text: heading !== "" ? qsTr("%1: %2").arg(heading).arg(title) : title
                type: Theme.Small
                visible: !Theme.compact || index < 2
                width: next.width
            }
        }
    }
}
