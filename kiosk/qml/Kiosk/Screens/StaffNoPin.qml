import QtQuick
import Kiosk.App
import Kiosk.Design

// No PIN is set, or the file of PINs cannot be read. None can be set here: anybody may stand before this screen.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property bool broken: app.staff.refusal === "broken"

    IconTitle {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        icon: "lock"
        text: qsTr("Staff only")
        y: screen.contentTop + Theme.mm(Theme.compact ? 2 : Theme.portrait ? 10 : 7)
    }

    Panel {
        id: card

        readonly property int pad: Theme.mm(Theme.compact ? 3 : 12)

        anchors.left: title.left
        framed: true
        height: words.height + 2 * pad
        width: Theme.portrait || Theme.compact || Theme.scale > 1.25 ? title.width : Math.min(title.width, Theme.mm(300))
        y: title.y + title.height + Theme.mm(Theme.compact ? 2 : 10)

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 6 : 14)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 6 : 14)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 1 : 4)

            Words {
                id: door

                text: screen.broken ? qsTr("The PINs cannot be read.") : qsTr("No PIN is set on this screen.")
                type: Theme.compact ? Theme.Lead : Theme.Title3
                width: parent.width
            }
            FitWords {
                first: Theme.Body
                room: foot.y - Theme.rowGap - card.y - 2 * card.pad - door.height - command.height - 2 * words.spacing
                text: screen.broken ? screen.app.staff.problem : qsTr("Whoever looks after this machine sets one in its terminal. The command asks for the PIN twice and never shows it:")
                width: parent.width
            }
            Words {
                id: command

                font.weight: Font.DemiBold
                height: visible ? implicitHeight : 0
                latin: true
                text: screen.app.staff.command
                type: Theme.Lead
                visible: !screen.broken
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }

    Foot {
        id: foot

        onBack: screen.app.back()
    }
}
