import QtQuick
import Kiosk.App

// The staff's page: the keypad while the door is locked, what is behind it after.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property string kind: app.staff.unlocked ? "StaffHome" : app.staff.hasPins ? "StaffDoor" : "StaffNoPin"

    function turn(): void {
        page.setSource(kind + ".qml", {
            "app": app,
            "contentTop": Qt.binding(() => screen.contentTop)
        });
    }

    onKindChanged: turn()
    Component.onCompleted: turn()

    Loader {
        id: page

        anchors.fill: parent
        focus: true
    }
}
