import QtQuick
import Kiosk.Design

// Where a hand points: a ring that stays for a moment and fades. An eraser's is its own size, and goes with it.
Rectangle {
    id: pointer

    property bool shows: false
    property bool erases: false

    function follow(): void {
        leave.stop();
        if (shows)
            opacity = 1;
        else if (erases)
            opacity = 0;
        else
            leave.start();
    }

    border.color: erases ? Hues.sceneInk : Hues.penEdge
    border.width: Theme.mm(0.6)
    color: Hues.clear
    height: width
    opacity: 0
    radius: width / 2
    visible: opacity > 0
    width: Theme.mm(erases ? 10 : 12)

    onErasesChanged: opacity = 0
    onShowsChanged: follow()

    Rectangle {
        anchors.centerIn: parent
        border.color: pointer.erases ? Hues.penEdge : Hues.pen
        border.width: Theme.mm(pointer.erases ? 0.6 : 1.6)
        color: Hues.clear
        height: width
        radius: width / 2
        width: parent.width - 2 * parent.border.width
    }

    Rectangle {
        anchors.centerIn: parent
        border.color: Hues.penEdge
        border.width: Theme.mm(0.6)
        color: Hues.pen
        height: width
        radius: width / 2
        visible: !pointer.erases
        width: Theme.mm(4)
    }

    SequentialAnimation {
        id: leave

        PauseAnimation {
            duration: 600
        }

        NumberAnimation {
            duration: Theme.still ? 0 : 900
            easing.type: Easing.InCubic
            property: "opacity"
            target: pointer
            to: 0
        }
    }
}
