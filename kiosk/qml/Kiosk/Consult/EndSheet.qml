import QtQuick
import Kiosk.App
import Kiosk.Design

// Before everything is forgotten: the one question that staff are asked.
MiddleSheet {
    id: sheet

    required property Consult consult

    padding: Theme.mm(Theme.compact ? 5 : 12)
    sheetHeight: words.height + buttons.height + 2 * padding + Theme.s8
    sheetWidth: Math.min(width - 2 * Theme.margin, Theme.mm(240))
    cardTop: Math.round((height - sheetHeight) / 2)

    onDismissed: consult.goOn()

    Column {
        id: words

        spacing: Theme.s3
        width: parent.width

        Title {
            first: Theme.Title3
            text: qsTr("End and forget everything?")
            width: parent.width
        }
        Words {
            text: sheet.consult.handouts > 0 ? qsTr("The drawing, the agenda, the answers and the list for the sheet go. What is not printed is gone.") : qsTr("The drawing, the agenda and the answers go. Nothing is kept.")
            type: Theme.Note
            width: parent.width
        }
    }
    Row {
        id: buttons

        anchors.bottom: parent.bottom
        spacing: Theme.s5

        KioskButton {
            icon: "printer"
            name: qsTr("Handout")
            smallest: Theme.mm(Theme.compact ? 16 : 22)
            visible: sheet.consult.handouts > 0

            onActivated: sheet.consult.toHandout()
        }
        KioskButton {
            icon: "close"
            look: "primary"
            name: qsTr("End")
            smallest: Theme.mm(Theme.compact ? 16 : 22)

            onActivated: sheet.consult.end()
        }
        KioskButton {
            name: qsTr("Go on talking")
            smallest: Theme.mm(Theme.compact ? 16 : 22)

            onActivated: sheet.consult.goOn()
        }
    }
}
