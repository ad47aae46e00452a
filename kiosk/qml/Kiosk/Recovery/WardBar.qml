import QtQuick
import Kiosk.Design

// The head of every staff page of the recovery room: a way back, what this is, the time, and what can be done here.
Item {
    id: bar

    property string back: ""
    required property string heading
    property string code: ""
    property string note: ""
    required property string clock
    default property alias ends: buttons.data
    readonly property int buttonHeight: Theme.mm(Theme.compact ? 14 : 20)
    readonly property int type: !Theme.compact ? Theme.Lead : Theme.readScale > 1.25 ? Theme.Small : Theme.Note
    // An upright screen has no room for words and pictures on its buttons at large text.
    readonly property bool tight: Theme.portrait && Theme.readScale > 1.25
    // Whether there was room for the note.
    readonly property bool noted: note.visible

    signal wentBack

    anchors.left: parent?.left
    anchors.leftMargin: Theme.margin
    anchors.right: parent?.right
    anchors.rightMargin: Theme.margin
    height: buttonHeight
    y: Theme.mm(Theme.compact ? 3 : 6)

    KioskButton {
        id: backward

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        icon: "arrow-left"
        name: bar.back
        side: Theme.mm(Theme.compact ? 3 : 6)
        smallest: bar.buttonHeight
        type: bar.type
        visible: bar.back !== ""
        wordless: bar.tight

        onActivated: bar.wentBack()
    }

    TextMetrics {
        id: measure

        font.family: Theme.face
        font.pixelSize: Theme.px(Theme.compact || Theme.portrait ? Theme.Lead : Theme.Title3)
        font.weight: Font.DemiBold
        text: bar.heading
    }
    Row {
        id: what

        // From widths, not from places: these turn round where lines start at the right.
        readonly property real room: bar.width - ends.width - Theme.s3 - (bar.back === "" ? 0 : backward.width + Theme.s5)
        readonly property real rest: room - title.width - (code.visible ? code.width + spacing : 0) - spacing

        anchors.left: bar.back === "" ? parent.left : backward.right
        anchors.leftMargin: bar.back === "" ? 0 : Theme.s5
        height: parent.height
        spacing: Theme.s3

        Words {
            id: title

            Accessible.role: Accessible.Heading
            anchors.verticalCenter: parent.verticalCenter
            leading: 1.16
            text: bar.heading
            // A long one in another language is smaller, on two lines, and keeps off the clock.
            type: measure.advanceWidth > what.room ? Theme.Small : Theme.compact || Theme.portrait ? Theme.Lead : Theme.Title3
            width: measure.advanceWidth > what.room ? what.room : Math.ceil(Math.max(measure.advanceWidth, measure.boundingRect.width)) + 4
            wrapMode: measure.advanceWidth > what.room ? Text.WordWrap : Text.NoWrap
        }
        Words {
            id: code

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            font.letterSpacing: Theme.mm(0.4)
            font.weight: Font.DemiBold
            latin: true
            spokenAs: bar.code.split("").join(" ")
            text: bar.code
            type: bar.type
            visible: bar.code !== "" && title.width + what.spacing + implicitWidth < what.room
            wrapMode: Text.NoWrap
        }
        Words {
            id: note

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            text: bar.note
            type: Theme.Small
            visible: bar.note !== "" && what.rest > Theme.mm(28) && implicitWidth < what.rest * 1.7
            width: Math.max(1, Math.min(implicitWidth, what.rest))
        }
    }

    Row {
        id: ends

        anchors.right: parent.right
        height: parent.height
        spacing: Theme.s5

        Words {
            anchors.verticalCenter: parent.verticalCenter
            latin: true
            text: bar.clock
            type: Theme.compact || Theme.portrait ? Theme.Lead : Theme.Title3
            wrapMode: Text.NoWrap
        }
        Row {
            id: buttons

            height: parent.height
            spacing: Theme.s3
        }
    }
}
