import QtQuick
import Kiosk.App
import Kiosk.Design

// Why a release cannot be recorded yet, and the one act that comes before it.
Item {
    id: page

    required property Release release
    readonly property bool watching: release.phase === "watching"

    Column {
        spacing: Theme.mm(Theme.compact ? 4 : 8)
        width: Math.min(parent.width, Theme.mm(300))

        Title {
            first: Theme.Title2
            lines: 2
            text: page.watching ? qsTr("The patient is being watched.") : page.release.phase === "free" ? qsTr("This chair is free.") : qsTr("Match the code first, or look at the board.")
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            text: qsTr("A release is recorded after this step.")
            type: Theme.Lead
            visible: page.watching
            width: parent.width
        }
        KioskButton {
            icon: "house"
            look: "primary"
            name: qsTr("Gets ready to leave")
            side: Theme.mm(Theme.compact ? 5 : 10)
            smallest: Theme.mm(22)
            visible: page.watching

            onActivated: page.release.startLeaving()
        }
    }
}
