pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// A small letter board for staff: the beginning of a word finds topics in every language.
Column {
    id: board

    required property Picker picker
    readonly property int columns: Theme.compact ? 8 : 10
    readonly property int each: Math.floor((width - (columns - 1) * keys.spacing) / columns)
    readonly property int tall: Theme.mm(Theme.compact ? 12 : 15)

    spacing: Theme.s2

    Item {
        height: Theme.mm(Theme.compact ? 12 : 15)
        width: parent.width

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: other.visible ? other.left : shut.left
            anchors.rightMargin: keys.spacing
            anchors.top: parent.top
            border.color: Theme.accent
            border.width: Theme.line
            color: Theme.surface
            radius: Theme.mm(3)

            Words {
                anchors.left: parent.left
                anchors.leftMargin: Theme.s3
                anchors.verticalCenter: parent.verticalCenter
                font.weight: Font.DemiBold
                spokenAs: qsTr("Typed: %1").arg(board.picker.typed)
                text: board.picker.typed
                type: Theme.compact ? Theme.Note : Theme.Lead
            }
        }
        KioskButton {
            id: other

            anchors.right: shut.left
            anchors.rightMargin: keys.spacing
            mostWidth: 2 * board.each + keys.spacing
            name: qsTr("Other letters")
            radius: Theme.mm(3)
            side: 0
            smallest: board.tall
            type: Theme.compact ? Theme.Note : Theme.Lead
            visible: board.picker.others !== ""
            width: mostWidth
            words: board.picker.others

            onActivated: board.picker.change()
        }
        IconKey {
            id: shut

            anchors.right: parent.right
            height: parent.height
            icon: "close"
            name: qsTr("Close")
            width: board.each

            onActivated: board.picker.search()
        }
    }

    Grid {
        id: keys

        columns: board.columns
        // Turned round once more on a mirrored screen.
        layoutDirection: Theme.rtl && board.picker.latin ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.s2

        Repeater {
            model: board.picker.letters

            KioskButton {
                required property string modelData

                mostWidth: board.each
                name: modelData
                width: board.each
                radius: Theme.mm(3)
                side: 0
                smallest: board.tall
                type: Theme.compact ? Theme.Note : Theme.Lead

                onActivated: board.picker.type(modelData)
            }
        }
        IconKey {
            icon: "minus"
            width: board.each
            name: qsTr("Space")
            height: board.tall

            onActivated: board.picker.type(" ")
        }
        IconKey {
            icon: "backspace"
            width: board.each
            name: qsTr("Delete")
            height: board.tall

            onActivated: board.picker.erase()
        }
    }
}
