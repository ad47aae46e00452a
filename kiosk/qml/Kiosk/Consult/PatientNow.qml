import QtQuick
import Kiosk.App
import Kiosk.Design

// What the patient's side shows while staff plan.
Rectangle {
    id: now

    required property Consult consult

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.thick : 0
    color: Theme.sunken
    radius: Theme.cardRadius

    Rectangle {
        id: frame

        anchors.left: parent.left
        anchors.leftMargin: Theme.s5
        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.ink
        border.width: Theme.thick
        color: Theme.paper
        height: parent.height - 2 * Theme.s3
        radius: Theme.s2
        width: Math.round(height * 16 / 9)

        CurtainView {
            anchors.fill: parent
            anchors.margins: Theme.thick
            small: true
        }
    }
    Column {
        anchors.left: frame.right
        anchors.leftMargin: Theme.s5
        anchors.right: parent.right
        anchors.rightMargin: Theme.s5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.s1

        Words {
            font.weight: Font.DemiBold
            text: now.consult.two ? qsTr("The patient's screen is on") : qsTr("There is one screen")
            type: Theme.Note
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            text: now.consult.two ? qsTr("It shows the landscape until you press Start. It never shows these controls.") : qsTr("The patient reads along here. Plug a second screen in at any time.")
            type: Theme.Small
            width: parent.width
        }
    }
}
