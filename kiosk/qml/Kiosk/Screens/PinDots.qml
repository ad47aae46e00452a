pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// One dot for each digit. There are no empty places: they would tell how long a PIN is.
Rectangle {
    id: field

    required property Staff staff
    readonly property int dot: Theme.mm(Theme.compact ? 5 : 7)

    Accessible.name: qsTr("%n digit(s) entered", "", staff.dots)
    Accessible.role: Accessible.StaticText
    border.color: Theme.border
    border.width: Theme.contrast ? Theme.thick : Theme.hair
    color: Theme.surface
    implicitHeight: Theme.mm(Theme.compact ? 16 : 22)
    radius: Math.min(Theme.controlRadius, height / 3)

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 5 : 8)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Math.min(Theme.mm(Theme.compact ? 4 : 6), Math.floor((field.width - 2 * Theme.mm(8) - 8 * field.dot) / 7))

        Repeater {
            model: field.staff.dots

            Rectangle {
                color: Theme.ink
                height: field.dot
                radius: height / 2
                width: field.dot
            }
        }
    }
}
