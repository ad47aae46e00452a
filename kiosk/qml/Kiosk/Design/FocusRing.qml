import QtQuick

// Two rings, dark outside and light inside, so that one of them shows on anything.
Item {
    id: ring

    required property Item control
    property int radius: Theme.controlRadius

    anchors.fill: parent
    anchors.margins: -Theme.thick
    visible: control.activeFocus
    z: 1

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
