import QtQuick
import Kiosk.App
import Kiosk.Design

// There is nothing to show: the landscape, the desk, and help as everywhere.
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

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 12 : Theme.portrait ? 20 : 30)
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(Theme.compact ? 12 : Theme.portrait ? 20 : 30)
        spacing: Theme.mm(Theme.compact ? 3 : 6)
        y: Math.max(Theme.barTop + Theme.barHeight + Theme.s3, Math.round(parent.height * 0.15))

        Title {
            color: screen.ink
            first: Theme.portrait || Theme.compact ? Theme.Title1 : Theme.Giant
            text: qsTr("This screen is resting")
            width: parent.width
        }
        Words {
            color: screen.ink
            font.weight: Font.Normal
            text: qsTr("Please ask at the desk.")
            type: Theme.Title3
            width: parent.width
        }
    }

    KioskButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 8 : 22)
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 12 : Theme.portrait ? 20 : 30)
        icon: "refresh"
        name: qsTr("Try again")
        side: Theme.mm(Theme.compact ? 8 : 14)
        smallest: Theme.mm(Theme.compact ? 28 : 36)

        onActivated: screen.app.start()
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 8 : 14)
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.mm(0.7) : 0
        color: Theme.surface
        height: code.height + 2 * Theme.s2
        radius: Theme.chipRadius
        width: code.width + 2 * Theme.mm(4.5)

        Words {
            id: code

            anchors.centerIn: parent
            color: Theme.inkSoft
            font.pixelSize: Theme.chipPx
            text: qsTr("For staff: %1").arg("T-03")
            type: Theme.Note
            wrapMode: Text.NoWrap
        }
    }
}
