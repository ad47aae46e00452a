pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Why an item was not done: the clinic's own reasons, one touch each.
Item {
    id: sheet

    required property Checklist list

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: 0.82
    }
    MouseArea {
        anchors.fill: parent
        onClicked: sheet.list.notDone(sheet.list.asking)
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: Theme.border
        border.width: Theme.hair
        color: Theme.paper
        height: inside.height + 2 * inside.y
        radius: Theme.sheetRadius
        width: Math.min(sheet.width - 2 * Theme.margin, Theme.mm(280))

        Column {
            id: inside

            anchors.left: parent.left
            anchors.margins: Theme.mm(Theme.compact ? 5 : 10)
            anchors.right: parent.right
            spacing: Theme.mm(Theme.compact ? 2 : 4)
            y: Theme.mm(Theme.compact ? 5 : 10)

            Title {
                first: Theme.Title3
                lines: 1
                text: qsTr("Not done, because")
                width: parent.width
            }
            Grid {
                id: reasons

                columnSpacing: Theme.mm(3)
                columns: 2
                rowSpacing: Theme.mm(3)
                width: parent.width

                Repeater {
                    model: sheet.list.reasons

                    KioskButton {
                        id: reason

                        required property string modelData

                        leastWidth: Math.floor((reasons.width - reasons.columnSpacing) / 2)
                        mostWidth: leastWidth
                        name: modelData
                        smallest: Theme.mm(Theme.compact ? 18 : 22)
                        type: Theme.Note

                        onActivated: sheet.list.because(reason.modelData)
                    }
                }
            }
            KioskButton {
                icon: "close"
                name: qsTr("Cancel")
                smallest: Theme.mm(Theme.compact ? 16 : 20)

                onActivated: sheet.list.notDone(sheet.list.asking)
            }
        }
    }
}
