pragma ComponentBehavior: Bound
import QtQuick

// One disc a part, the present one filled.
Row {
    id: dots

    property int part: 1
    property int parts: 1
    property color ink: Theme.ink

    spacing: Theme.mm(1.6)
    visible: parts > 1
    width: visible ? implicitWidth : 0

    Repeater {
        model: dots.visible ? dots.parts : 0

        Rectangle {
            required property int index

            border.color: dots.ink
            border.width: Theme.line
            color: index + 1 === dots.part ? dots.ink : Hues.clear
            height: width
            radius: width / 2
            width: Theme.mm(3.4)
        }
    }
}
