import QtQuick
import Kiosk.App
import Kiosk.Design

// Thank you, and a moment to change one's mind. No praise and no judgement.
Item {
    id: page

    required property App app
    readonly property Bedside bedside: app.ward.bedside

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.mm(6)
        y: Math.round(parent.height * (Theme.compact ? 0.12 : 0.24))

        Title {
            first: Theme.Title1
            lines: 1
            text: qsTr("Thank you.")
            width: parent.width
        }
        KioskButton {
            icon: "refresh"
            name: qsTr("Change my answer")
            smallest: Theme.mm(25)
            visible: page.bedside.canChange

            onActivated: page.bedside.changeAnswer()
        }
    }
}
