import QtQuick
import Kiosk.App
import Kiosk.Design

// An urgent answer: stay, and call. It says that staff were told only where a way to tell them exists.
// Also where staff have to look at this screen first: then nothing is asked.
Item {
    id: page

    required property App app
    readonly property Bedside bedside: app.ward.bedside
    readonly property bool stay: bedside.page === "stay"

    Artwork {
        id: bell

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 4 : 14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: parent.top
        anchors.topMargin: Theme.mm(Theme.compact ? 4 : 10)
        corners: "all"
        decorative: true
        file: page.stay ? "figures/call-bell.svg" : "figures/calm-landscape-rest.svg"
        framed: false
        night: true
        radius: Theme.cardRadius
        visible: !Theme.portrait
        width: Math.round(page.width * 0.42)
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: Theme.portrait ? parent.right : bell.left
        anchors.rightMargin: Theme.mm(10)
        spacing: Theme.mm(Theme.compact ? 3 : 7)
        y: Theme.mm(Theme.compact ? 6 : 24)

        Title {
            first: Theme.Title1
            lines: 2
            text: page.stay ? qsTr("Stay where you are.") : qsTr("You can rest.")
            width: parent.width
        }
        Words {
            leading: 1.4
            text: !page.stay ? qsTr("A nurse needs to look at this screen first.") : page.bedside.channel === "relay" ? qsTr("A nurse was called. Press your call bell too.") : qsTr("Press your call bell now. Call out.")
            type: Theme.Title3
            width: parent.width
        }
    }

    KioskButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 4 : 9)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        icon: "lock"
        iconSize: Theme.mm(6)
        look: "quiet"
        name: qsTr("Staff")
        side: Theme.mm(4)
        smallest: Theme.mm(20)
        type: Theme.Note

        onActivated: page.app.ward.staffSide()
    }
}
