import QtQuick
import Kiosk.Design

// One numbered step of an act, the present one filled.
Item {
    id: point

    required property int number
    required property string text
    property string note: ""
    property bool current: false
    property bool done: false

    height: words.height
    implicitHeight: words.height

    Rectangle {
        id: disc

        anchors.left: parent.left
        border.color: Theme.accent
        border.width: Theme.line
        color: point.current || point.done ? Theme.accent : Hues.clear
        height: width
        radius: width / 2
        width: Theme.mm(Theme.compact ? 8 : 10)

        Words {
            anchors.centerIn: parent
            color: point.current ? Theme.primaryInk : Theme.ink
            font.weight: Font.DemiBold
            latin: true
            spoken: false
            text: point.number
            type: Theme.Small
            visible: !point.done
        }
        Glyph {
            anchors.centerIn: parent
            name: "check"
            size: parent.width * 0.6
            tint: Theme.primaryInk
            visible: point.done
        }
    }
    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: Theme.s3
        anchors.right: parent.right

        Words {
            font.weight: Font.DemiBold
            text: point.text
            type: Theme.compact ? Theme.Small : Theme.Note
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            text: point.note
            type: Theme.Small
            visible: text !== "" && !Theme.compact
            width: parent.width
        }
    }
}
