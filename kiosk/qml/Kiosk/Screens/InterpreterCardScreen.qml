import QtQuick
import Kiosk.App
import Kiosk.Design

// One language's sentence, then the staff's in the largest letters, to hold out across the desk.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Interpreter interpreter: app.interpreter
    readonly property bool bare: interpreter.theirs === ""
    readonly property int pad: Theme.mm(Theme.compact ? 7 : Theme.portrait ? 14 : 21)

    Rectangle {
        id: card

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.thick : 0
        color: Theme.accentTint
        radius: Theme.sheetRadius
        y: screen.contentTop + Theme.mm(Theme.compact ? 2 : 6)
        height: foot.y - Theme.rowGap - y

        Column {
            id: words

            readonly property int room: card.height - 2 * Theme.mm(Theme.compact ? 4 : 10) - (screen.bare ? 0 : 2 * spacing + Theme.line)

            anchors.left: parent.left
            anchors.leftMargin: screen.pad
            anchors.right: parent.right
            anchors.rightMargin: screen.pad
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 2 : 9)

            FitWords {
                arabic: screen.interpreter.rtl
                color: Theme.accent
                first: Theme.compact ? Theme.Title3 : Theme.Title2
                horizontalAlignment: screen.interpreter.rtl !== Theme.rtl ? Text.AlignRight : Text.AlignLeft
                leading: arabic ? 1.5 : 1.24
                room: words.room * 0.42
                text: screen.interpreter.theirs
                visible: !screen.bare
                width: parent.width
            }
            Rectangle {
                color: Theme.accent
                height: Theme.line
                visible: !screen.bare
                width: parent.width
            }
            FitWords {
                arabic: false
                first: Theme.Giant
                horizontalAlignment: Theme.rtl ? Text.AlignRight : Text.AlignLeft
                leading: 1.14
                room: words.room * (screen.bare ? 1 : 0.58)
                text: screen.interpreter.ours
                width: parent.width
            }
        }
    }

    Foot {
        id: foot

        onBack: screen.app.back()
    }
}
