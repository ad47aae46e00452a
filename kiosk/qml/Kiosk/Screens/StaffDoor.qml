import QtQuick
import Kiosk.App
import Kiosk.Design

// Words and dots at the start, twelve keys at the end; one above the other on a tall screen.
Item {
    id: door

    required property App app
    required property int contentTop
    readonly property int head: contentTop + Theme.mm(Theme.compact ? 3 : Theme.portrait ? 10 : 7)
    readonly property int low: Theme.mm(Theme.compact ? 4 : 11)

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        spacing: Theme.mm(Theme.compact ? 2.5 : 5)
        width: door.width - 2 * Theme.margin - (Theme.portrait ? 0 : pad.width + Theme.mm(Theme.compact ? 7 : 20))
        y: Theme.portrait ? door.head : Math.max(door.head, Math.round(pad.y + (pad.height - height) / 2) - Theme.mm(Theme.compact ? 0 : 6))

        IconTile {
            anchors.left: parent.left
            name: "lock"
            radius: Math.min(Theme.controlRadius, size / 2)
            size: Theme.mm(Theme.compact ? 14 : 20)
            tint: Theme.accent
            visible: !Theme.compact
        }
        Title {
            first: Theme.compact ? Theme.Title2 : Theme.Title1
            lines: 1
            text: qsTr("Staff only")
            width: parent.width
        }
        FitWords {
            first: Theme.Body
            room: Theme.mm(Theme.compact ? 31 : 46)
            text: qsTr("Enter your PIN.") + "\n" + qsTr("Patients do not need this page.")
            width: parent.width
        }
        PinDots {
            id: dots

            anchors.left: parent.left
            staff: door.app.staff
            width: Math.min(parent.width, Theme.mm(124))
        }
        PinAnswer {
            room: Theme.mm(Theme.compact ? 32 : 60)
            staff: door.app.staff
            width: parent.width
        }
    }

    PinPad {
        id: pad

        height: Math.min(door.height - y - door.low, Theme.mm(Theme.portrait ? 200 : 205))
        staff: door.app.staff
        width: Theme.portrait ? Math.min(door.width - 2 * Theme.margin, Theme.mm(180)) : Math.min(Theme.mm(213), Math.round((door.width - 2 * Theme.margin) * (Theme.compact ? 0.5 : 0.48)))
        x: Theme.portrait ? Math.round((door.width - width) / 2) : Theme.rtl ? Theme.margin : door.width - Theme.margin - width
        y: Theme.portrait ? Math.max(words.y + words.height + Theme.mm(12), door.height - door.low - Theme.mm(200)) : door.head

        onCancelled: door.app.staff.cancel()
    }
}
