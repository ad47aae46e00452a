import QtQuick
import Kiosk.App
import Kiosk.Design

// The record that was open in this chair cannot be read: nobody new sits there before staff know it.
Item {
    id: page

    required property Opening opening
    required property string clinic

    Column {
        spacing: Theme.mm(Theme.compact ? 3 : 8)
        width: Math.min(parent.width, Theme.mm(300))

        Title {
            first: Theme.Title2
            lines: 2
            text: qsTr("The last record of chair %1 cannot be read").arg(page.opening.chair)
            width: parent.width
        }
        Words {
            color: Theme.importantInk
            text: qsTr("If somebody sits there, go on with their paper list. Nothing more can be entered in that record. It is kept for whoever looks after this machine.")
            type: Theme.compact ? Theme.Small : Theme.Note
            width: parent.width
        }
        KioskButton {
            icon: "document"
            name: qsTr("Open a new record")
            side: Theme.mm(Theme.compact ? 5 : 10)
            smallest: Theme.mm(Theme.compact ? 16 : 22)

            onActivated: page.opening.anew()
        }
    }
}
