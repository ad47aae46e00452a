import QtQuick
import Kiosk.App
import Kiosk.Design

// Nobody has been here for long: a dark screen. Whatever touches it first only wakes it, and does nothing else.
Item {
    id: cover

    required property App app

    focus: true

    Component.onCompleted: forceActiveFocus()

    Keys.onPressed: event => {
        event.accepted = true;
        cover.app.covers.uncover();
    }

    Accessible.name: qsTr("Touch to wake")
    Accessible.onPressAction: cover.app.covers.uncover()
    Accessible.role: Accessible.Button

    Rectangle {
        anchors.fill: parent
        color: Hues.black
    }
    MouseArea {
        anchors.fill: parent
        onPressed: cover.app.covers.uncover()
    }
}
