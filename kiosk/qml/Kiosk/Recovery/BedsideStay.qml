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

        corners: "all"
        decorative: true
        file: page.stay ? "figures/call-bell.svg" : "figures/calm-landscape-rest.svg"
        framed: false
        night: true
        radius: Theme.cardRadius
        height: Theme.portrait ? Math.round(page.height * 0.44) : page.height - y - Theme.mm(Theme.compact ? 4 : 14)
        width: Theme.portrait ? page.width - 2 * Theme.margin : Math.round(page.width * (Theme.compact ? 0.3 : 0.42))
        x: Theme.portrait || Theme.rtl ? Theme.margin : page.width - Theme.margin - width
        y: Theme.portrait ? Math.round(page.height * 0.42) : Theme.mm(Theme.compact ? 4 : 10)
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: Theme.portrait ? parent.right : bell.left
        anchors.rightMargin: Theme.mm(10)
        spacing: Theme.mm(Theme.compact ? 3 : 7)
        y: Theme.mm(Theme.compact ? 6 : 24)

        Title {
            first: Theme.compact ? Theme.Title2 : Theme.Title1
            lines: 2
            text: page.stay ? qsTr("Stay where you are.") : qsTr("You can rest.")
            width: parent.width
        }
        Words {
            leading: Theme.compact ? 1.2 : 1.4
            text: page.stay ? qsTr("Press your call bell now. Call out.") : qsTr("A nurse needs to look at this screen first.")
            type: Theme.Title3
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            font.weight: Font.Medium
            leading: Theme.compact ? 1.2 : 1.5
            text: qsTr("It shows on the staff screen too.")
            type: Theme.compact ? Theme.Lead : Theme.Body
            visible: page.stay && page.app.ward.help.told
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
        smallest: Theme.mm(25)
        type: Theme.Note

        onActivated: page.app.ward.staffSide()
    }
}
