pragma ComponentBehavior: Bound
import QtQuick

// Two rings, dark outside and light inside, so that one of them shows on anything. Made when first needed.
Loader {
    id: ring
    objectName: "FocusRing"

    required property Item control
    property int radius: Theme.controlRadius

    active: control.activeFocus
    anchors.fill: parent
    anchors.margins: -Theme.thick
    z: 1

    sourceComponent: Item {
        Rectangle {
            anchors.fill: parent
            border.color: Theme.focusOuter
            border.width: Theme.thick
            color: Hues.clear
            radius: ring.radius + Theme.thick
        }
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.thick
            border.color: Theme.focusInner
            border.width: Theme.thick
            color: Hues.clear
            radius: ring.radius
        }
    }
}
