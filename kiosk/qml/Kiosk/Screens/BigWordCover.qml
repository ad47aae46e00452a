import QtQuick
import Kiosk.App
import Kiosk.Design

// One word for staff across the room.
Item {
    id: cover

    required property App app

    Rectangle {
        anchors.fill: parent
        color: Theme.helpFill
    }
    MouseArea {
        anchors.fill: parent
    }
    Words {
        anchors.centerIn: parent
        color: Theme.helpFillInk
        // Arabic joins its letters into a longer and taller word.
        font.pixelSize: Math.min(3 * Theme.px(Theme.Giant), cover.width * 0.8 / 2.4) * (Theme.rtl ? 0.75 : 1)
        font.weight: Font.Bold
        text: qsTr("HELP")
        type: Theme.Giant
        wrapMode: Text.NoWrap
    }
    KioskButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.rowBottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        icon: "close"
        name: qsTr("Close")
        smallest: Theme.mm(25)

        onActivated: cover.app.covers.getHelp()
    }
    KioskButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.rowBottom
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        icon: "eye-off"
        name: qsTr("Hide")
        smallest: Theme.mm(25)

        onActivated: cover.app.covers.hide()
    }
}
