pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Rest: still water at night, the time, and help. A touch anywhere wakes it.
Item {
    id: page

    required property App app
    readonly property Bedside bedside: app.ward.bedside

    Artwork {
        id: water

        anchors.fill: parent
        anchors.topMargin: Theme.mm(Theme.compact ? 2 : 6)
        corners: "none"
        decorative: true
        file: "figures/calm-landscape-rest.svg"
        framed: false
        night: true
        radius: 0
    }

    Press {
        id: wake

        anchors.bottom: tongues.height > staff.height ? tongues.top : staff.top
        anchors.bottomMargin: Theme.s5
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.s5
        name: page.bedside.waiting ? qsTr("Answer some questions") : qsTr("Rest")

        onActivated: page.bedside.wake()

        Rectangle {
            anchors.fill: line
            anchors.margins: -Theme.mm(Theme.compact ? 3 : 5)
            color: Theme.paper
            radius: Theme.chipRadius
            visible: line.visible
        }
        Words {
            id: line

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.mm(Theme.compact ? 3 : 6)
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin + Theme.mm(5)
            font.weight: Font.Medium
            leading: 1.5
            spoken: false
            text: qsTr("Some questions are here for you. Touch the screen when you like.")
            visible: page.bedside.waiting
            width: Math.min(implicitWidth, page.width - 2 * Theme.margin - Theme.mm(20))
        }
    }

    // Beside the staff's way a touch wakes the screen too; who hears it read has the control above.
    MouseArea {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: staff.left
        anchors.rightMargin: Theme.s3
        anchors.top: wake.bottom

        onClicked: page.bedside.wake()
    }

    // Whoever sits here reads in a language of their own; staff's pages keep the clinic's.
    Row {
        id: tongues

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: staff.verticalCenter
        spacing: Theme.mm(5)
        visible: page.bedside.taken

        Repeater {
            model: page.app.look.languages

            KioskButton {
                required property string code
                required property string ownName
                required property bool current
                required property int index

                look: "quiet"
                name: ownName
                side: Theme.mm(4)
                smallest: Theme.mm(25)
                type: Theme.Lead
                visible: !current && index < 4

                onActivated: page.bedside.speak(code)
            }
        }
    }

    KioskButton {
        id: staff

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 4 : 9)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        icon: "lock"
        iconSize: Theme.mm(6)
        look: "quiet"
        name: qsTr("Staff")
        side: Theme.mm(4)
        smallest: Theme.mm(25)
        type: Theme.Note

        onActivated: page.app.ward.staffSide()
    }
}
