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
    // Whoever reads it across the room may not read the language of this screen: theirs is the large one then.
    Words {
        anchors.bottom: word.top
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.helpFillInk
        font.weight: Font.DemiBold
        text: qsTr("HELP")
        type: Theme.Title1
        visible: word.text !== text
        wrapMode: Text.NoWrap
    }
    Words {
        id: word

        readonly property bool theirs: cover.app.help.staffWord !== ""

        anchors.centerIn: parent
        color: Theme.helpFillInk
        // Arabic joins its letters into a longer and taller word.
        font.pixelSize: Math.min(3 * Theme.px(Theme.Giant), cover.width * 0.8 / 2.4) * (Theme.rtl && !theirs ? 0.75 : 1)
        font.weight: Font.Bold
        text: theirs ? cover.app.help.staffWord : qsTr("HELP")
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
