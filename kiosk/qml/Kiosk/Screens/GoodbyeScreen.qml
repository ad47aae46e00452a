import QtQuick
import Kiosk.App
import Kiosk.Design

// All cleared. A touch anywhere, or a few seconds, lead back to the first screen.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property color ink: Theme.day ? Hues.sceneInk : Hues.nightInk

    Artwork {
        anchors.fill: parent
        corners: "none"
        decorative: true
        file: Theme.day ? "figures/calm-landscape.svg" : "figures/calm-landscape-dim.svg"
        framed: false
        radius: 0
    }

    Press {
        anchors.fill: parent
        name: qsTr("Close")

        onActivated: screen.app.start()
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 12 : Theme.portrait ? 20 : 30)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(Theme.compact ? 12 : Theme.portrait ? 20 : 30)
        spacing: Theme.mm(Theme.compact ? 3 : 6)
        y: Math.max(Theme.barTop + Theme.barHeight + Theme.s3, Math.round(parent.height * 0.15))

        Title {
            color: screen.ink
            first: Theme.Giant
            text: qsTr("All cleared")
            width: parent.width
        }
        Words {
            color: screen.ink
            text: qsTr("Thank you for reading.")
            type: Theme.Title3
            width: parent.width
        }
    }
}
