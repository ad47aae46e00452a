pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// A day or an hour as a road with stops, and what holds along it. Where the words do not fit below their stops,
// the same stands in a list from top to bottom, and after that a little smaller, never below a note's size.
Panel {
    id: picture

    required property Walk walk
    readonly property Timeline timeline: walk.figure.timeline
    readonly property real grow: Theme.compact ? 1 : Math.min(Theme.readScale, attempt < 2 ? 1.5 : attempt < 3 ? 1.25 : 1)
    readonly property bool listed: attempt === 1 || attempt === 2 || attempt === 4
    readonly property int pad: Theme.mm(Theme.compact ? 1.5 : 7)
    readonly property int side: Theme.mm(Theme.compact ? 3.5 : 7)
    // Road, list, smaller list, small road, small list: the first that fits. Where none does the road stands
    // without words: the step says them beside it, and the picture's own words are read out.
    property int attempt: 0

    // Something changed: `settle` is to be called once all words have their size.
    signal unsettled

    function again(): void {
        attempt = 0;
        unsettled();
    }

    function settle(): void {
        road.level();
        if (attempt < 5 && height > 0 && (listed ? rows.height > height - 2 * pad : road.crowded || road.height > height - 2 * pad)) {
            ++attempt;
            unsettled();
        }
    }

    framed: true

    Component.onCompleted: again()
    onHeightChanged: again()
    onWidthChanged: again()

    Accessible.description: walk.figure.story
    Accessible.ignored: !enabled || !visible
    Accessible.name: walk.figure.words
    Accessible.role: Accessible.Graphic

    Connections {
        function onChanged(): void {
            picture.again();
        }

        target: picture.timeline
    }

    Connections {
        function onScaleChanged(): void {
            picture.again();
        }

        target: Theme
    }

    Hills {
        anchors.fill: parent
        anchors.margins: Theme.hair
        far: picture.listed ? 0.72 : (road.y + road.stop * 0.1) / Math.max(1, height)
    }

    TimelineRoad {
        id: road

        anchors.left: parent.left
        anchors.leftMargin: picture.pad
        grow: picture.grow
        bare: picture.attempt === 5
        margin: picture.pad
        phase: picture.walk.phase
        room: picture.height - 2 * picture.pad
        timeline: picture.timeline
        visible: !picture.listed
        width: picture.width - 2 * picture.pad
        y: Math.max(picture.pad, Math.round((picture.height - height) / 2))

        onHeightChanged: picture.unsettled()
        onUnsettled: picture.unsettled()
    }

    TimelineRows {
        id: rows

        anchors.left: parent.left
        anchors.leftMargin: picture.side
        grow: picture.grow
        phase: picture.walk.phase
        timeline: picture.timeline
        visible: picture.listed
        width: picture.width - 2 * picture.side
        y: Math.max(picture.pad, Math.round((picture.height - height) / 2))

        onHeightChanged: picture.unsettled()
    }
}
