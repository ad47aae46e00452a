import QtQuick
import Kiosk.App
import Kiosk.Design

// The release is on record. What comes next is the record itself; a correction is a new entry there.
Item {
    id: page

    required property Release release

    Rectangle {
        color: Theme.surface
        height: words.height + 2 * words.y
        radius: Theme.cardRadius
        width: parent.width

        Column {
            id: words

            spacing: Theme.mm(Theme.compact ? 4 : 8)
            width: parent.width - 2 * x
            x: Theme.mm(Theme.compact ? 5 : 14)
            y: Theme.mm(Theme.compact ? 6 : 16)

            Title {
                first: Theme.compact ? Theme.Title2 : Theme.Title1
                lines: 2
                text: qsTr("Staff release recorded %1").arg(page.release.recordedAt)
                width: parent.width
            }
            Words {
                color: Theme.inkSoft
                text: qsTr("It cannot be taken back. Look through the record, then close it; the chair is free after that.")
                type: Theme.Lead
                width: parent.width
            }
            KioskButton {
                icon: "document"
                look: "primary"
                name: qsTr("Record")
                side: Theme.mm(Theme.compact ? 5 : 10)
                smallest: Theme.mm(22)

                onActivated: page.release.toRecord()
            }
        }
    }
}
