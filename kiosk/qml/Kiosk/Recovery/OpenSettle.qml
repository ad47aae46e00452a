import QtQuick
import Kiosk.App
import Kiosk.Design

// After a doubt about whose answers these are: keep them, or strike back to the last match.
Item {
    id: page

    required property Opening opening
    required property string clinic

    Column {
        spacing: Theme.mm(Theme.compact ? 3 : 8)
        width: Math.min(parent.width, Theme.mm(330))

        Title {
            first: Theme.Title2
            lines: 2
            text: qsTr("Whose answers are these?")
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            text: qsTr("Answers since the code was last matched may be another patient's. Struck answers stay in the record and no longer count.")
            type: Theme.Note
            width: parent.width
        }
        KioskButton {
            leastWidth: parent.width
            mostWidth: leastWidth
            name: qsTr("They are this patient's: keep them")
            smallest: Theme.mm(22)

            onActivated: page.opening.keep()
        }
        KioskButton {
            leastWidth: parent.width
            mostWidth: leastWidth
            name: qsTr("Not sure: strike them")
            smallest: Theme.mm(22)

            onActivated: page.opening.strike()
        }
    }
}
