import QtQuick
import Kiosk.App
import Kiosk.Design

// A door for people who work here. This version has nothing behind it, and says so.
Item {
    id: screen

    required property App app
    required property int contentTop

    IconTitle {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        icon: "lock"
        text: qsTr("Staff")
        y: screen.contentTop + Theme.mm(Theme.compact ? 2 : Theme.portrait ? 10 : 7)
    }

    Panel {
        anchors.left: title.left
        framed: true
        height: words.height + 2 * Theme.mm(Theme.compact ? 4 : 12)
        width: Theme.portrait || Theme.compact || Theme.scale > 1.25 ? title.width : Math.min(title.width, Theme.mm(300))
        y: title.y + title.height + Theme.mm(Theme.compact ? 3 : 10)

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 6 : 14)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 6 : 14)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 1 : 4)

            Words {
                text: qsTr("This door is for staff.")
                type: Theme.compact && Theme.scale > 1.5 ? Theme.Lead : Theme.Title3
                width: parent.width
            }
            Words {
                text: qsTr("Staff pages are not part of this version.")
                type: Theme.compact && Theme.scale > 1.5 ? Theme.Lead : Theme.Body
                font.weight: Font.Normal
                width: parent.width
            }
        }
    }

    Foot {
        onBack: screen.app.back()
    }
}
