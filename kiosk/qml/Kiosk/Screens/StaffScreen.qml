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
        id: card

        readonly property int pad: Theme.mm(Theme.compact ? 2 : 12)

        anchors.left: title.left
        framed: true
        height: words.height + 2 * pad
        width: Theme.portrait || Theme.compact || Theme.scale > 1.25 ? title.width : Math.min(title.width, Theme.mm(300))
        y: title.y + title.height + Theme.mm(Theme.compact ? 2 : 10)

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 6 : 14)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 6 : 14)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 1 : 4)

            Words {
                id: door

                text: qsTr("This door is for staff.")
                type: Theme.compact ? Theme.Lead : Theme.Title3
                width: parent.width
            }
            FitWords {
                first: Theme.Body
                room: foot.y - Theme.rowGap - card.y - 2 * card.pad - door.height - words.spacing
                text: qsTr("Staff pages are not part of this version.")
                width: parent.width
            }
        }
    }

    Foot {
        id: foot

        onBack: screen.app.back()
    }
}
