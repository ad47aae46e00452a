pragma ComponentBehavior: Bound
import QtQuick

// The steps of a path as a row of marks. Not targets: the chip's words carry the meaning.
Row {
    id: marks

    property int number: 0
    property int total: 0
    property string phase

    spacing: Theme.mm(2.4)

    Repeater {
        model: marks.total

        Rectangle {
            required property int index
            readonly property bool present: index + 1 === marks.number
            readonly property bool done: index + 1 < marks.number

            anchors.verticalCenter: parent?.verticalCenter
            border.color: Theme.border
            border.width: Theme.contrast ? Theme.line : 0
            color: present ? Theme.phaseSolid(marks.phase) : done ? (Theme.contrast ? Hues.white : Theme.border) : Theme.markIdle
            height: Theme.mm(present ? 3.6 : 2.6)
            radius: height / 2
            width: Theme.mm(present ? 17 : 11.4)
        }
    }
}
