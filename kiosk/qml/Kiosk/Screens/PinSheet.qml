import QtQuick
import Kiosk.App
import Kiosk.Design

// A PIN over any page: to take up work, to sign, to take over. What lies behind is out of reach.
MiddleSheet {
    id: sheet

    required property App app
    readonly property Staff staff: app.staff

    padding: Theme.mm(Theme.compact ? 4 : 12)
    sheetHeight: height - cardTop - Theme.mm(Theme.compact ? 3 : 8)
    sheetWidth: width - 2 * Theme.mm(Theme.compact ? 4 : Theme.portrait ? 10 : 60)
    cardTop: Theme.barTop + Theme.barHeight + Theme.mm(Theme.compact ? 2 : 4)

    onDismissed: staff.cancel()

    Column {
        id: words

        anchors.left: parent.left
        spacing: Theme.mm(Theme.compact ? 2.5 : 5)
        width: Theme.portrait ? parent.width : pad.visible ? parent.width - pad.width - Theme.mm(Theme.compact ? 6 : 16) : parent.width

        Title {
            first: Theme.Title3
            text: sheet.staff.asked === "manager" ? qsTr("Enter a manager's PIN.") : sheet.staff.asked === "clinician" ? qsTr("Enter a clinician's PIN.") : qsTr("Enter your PIN.")
            width: parent.width
        }
        FitWords {
            first: Theme.Body
            room: Theme.mm(Theme.compact ? 26 : 60)
            text: sheet.staff.hasPins ? qsTr("Patients do not need this page.") : sheet.staff.refusal === "broken" ? sheet.staff.problem : qsTr("No PIN is set on this screen.")
            width: parent.width
        }
        PinDots {
            anchors.left: parent.left
            staff: sheet.staff
            visible: sheet.staff.hasPins
            width: Math.min(parent.width, Theme.mm(124))
        }
        PinAnswer {
            room: Theme.mm(Theme.compact ? 32 : 60)
            staff: sheet.staff
            visible: sheet.staff.hasPins
            width: parent.width
        }
        KioskButton {
            anchors.left: parent.left
            icon: "close"
            name: qsTr("Cancel")
            visible: !sheet.staff.hasPins

            onActivated: sheet.staff.cancel()
        }
    }

    PinPad {
        id: pad

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        height: Math.min(Theme.mm(168), parent.height - (Theme.portrait ? words.height + Theme.s12 : 0))
        staff: sheet.staff
        visible: sheet.staff.hasPins
        width: Theme.portrait ? parent.width : Math.min(Theme.mm(174), Math.round(parent.width * 0.52))

        onCancelled: sheet.staff.cancel()
    }
}
