import QtQuick
import Kiosk.App
import Kiosk.Design

// A value far from the last one is asked about once. Both answers are as easy.
Item {
    id: sheet

    required property Numbers numbers

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: 0.82
    }
    MouseArea {
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.border
        border.width: Theme.hair
        color: Theme.paper
        height: inside.height + 2 * inside.y
        radius: Theme.sheetRadius
        width: Math.min(sheet.width - 2 * Theme.margin, Theme.mm(240))

        Column {
            id: inside

            anchors.left: parent.left
            anchors.margins: Theme.mm(Theme.compact ? 6 : 12)
            anchors.right: parent.right
            spacing: Theme.mm(Theme.compact ? 3 : 6)
            y: Theme.mm(Theme.compact ? 6 : 12)

            Title {
                first: Theme.Title2
                lines: 2
                text: qsTr("Is %1 right?").arg(sheet.numbers.asked)
                width: parent.width
            }
            Words {
                color: Theme.inkSoft
                text: qsTr("Last: %1 at %2").arg(sheet.numbers.last).arg(sheet.numbers.lastAt)
                type: Theme.Note
                width: parent.width
            }
            Row {
                spacing: Theme.mm(4)

                KioskButton {
                    look: "primary"
                    name: qsTr("Yes, keep it")
                    smallest: Theme.mm(20)

                    onActivated: sheet.numbers.keep()
                }
                KioskButton {
                    name: qsTr("Type it again")
                    smallest: Theme.mm(20)

                    onActivated: sheet.numbers.change()
                }
            }
        }
    }
}
