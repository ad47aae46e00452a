pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// A press of two seconds: the ring fills while the finger stays inside; letting go stops it and nothing happened.
// A keyboard or a screen reader holds by pressing twice: the first press starts it, the second stops it.
Item {
    id: ring

    required property string name
    property real filled: 0
    property bool running: false
    readonly property int dots: 48

    signal held

    function begin(): void {
        running = true;
    }

    function stop(): void {
        running = false;
    }

    activeFocusOnTab: true
    height: width

    onRunningChanged: {
        fill.stop();
        filled = 0;
        if (running)
            fill.start();
    }
    onVisibleChanged: stop()

    Keys.onPressed: event => {
        if (event.isAutoRepeat || (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space))
            return;
        event.accepted = true;
        ring.running = !ring.running;
    }

    Accessible.focusable: true
    Accessible.name: name
    Accessible.onPressAction: ring.running = !ring.running
    Accessible.role: Accessible.Button

    NumberAnimation {
        id: fill

        duration: 2000
        from: 0
        property: "filled"
        target: ring
        to: 1

        onFinished: {
            ring.running = false;
            ring.held();
        }
    }

    Repeater {
        model: ring.dots

        Rectangle {
            required property int index
            readonly property real turn: 2 * Math.PI * index / ring.dots

            // Full and empty differ in size too: in the contrast theme both are white.
            readonly property bool full: index < ring.filled * ring.dots

            color: full ? Theme.accent : Theme.border
            height: width
            radius: width / 2
            width: Theme.mm(full ? 3 : 1)
            x: ring.width / 2 + Math.sin(turn) * (ring.width / 2 - Theme.mm(1.5)) - width / 2
            y: ring.height / 2 - Math.cos(turn) * (ring.height / 2 - Theme.mm(1.5)) - height / 2
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.mm(5)
        border.color: Theme.border
        border.width: Theme.hair
        color: ring.running ? Theme.pressed : Theme.sunken
        radius: width / 2

        Glyph {
            anchors.centerIn: parent
            name: "pen"
            size: ring.width * 0.24
            tint: Theme.ink
        }
    }
    MouseArea {
        anchors.fill: parent

        onCanceled: ring.stop()
        onContainsMouseChanged: {
            if (!containsMouse)
                ring.stop();
        }
        onPressed: ring.begin()
        onReleased: ring.stop()
    }
    FocusRing {
        control: ring
        radius: ring.width / 2
    }
}
