pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// A timeline from side to side: stops on a road, their words below them, then one bar for each thing that holds.
Item {
    id: road

    required property Timeline timeline
    property string phase
    property real grow: 1
    property int room: 0
    property int margin: 0
    property bool bare: false
    property bool crowded: false
    property int deepest: 0
    readonly property int stop: Theme.mm(Theme.compact ? 9 : bars.count < 2 ? 28 : 22)
    readonly property int way: Math.round(stop * 0.5)
    readonly property int bar: Theme.mm(Theme.compact ? 2.4 : 7)
    // The bars take what room there is, up to a generous gap.
    readonly property int gap: bars.count === 0 ? 0 : Math.max(0, Math.min(Theme.mm(Theme.compact ? 0.3 : 9), Math.round((room - lanes.y - lanes.low) / bars.count)))

    signal unsettled

    function level(): void {
        let tight = false;
        let low = 0;
        for (let n = 0; n < stops.count; ++n) {
            const one = stops.itemAt(n) as TimelineStop;
            tight = tight || (one?.crowded ?? false);
            low = Math.max(low, one?.wordsHeight ?? 0);
        }
        crowded = tight;
        deepest = low;
    }

    height: bare ? stop : bars.count === 0 ? lanes.y : lanes.y + lanes.height

    // It runs from edge to edge of the picture.
    Rectangle {
        color: Theme.roadEdge
        height: road.way
        width: parent.width + 2 * (road.margin - Theme.hair)
        x: Theme.hair - road.margin
        y: Math.round((road.stop - height) / 2)

        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: Theme.line
            anchors.topMargin: Theme.line
            color: Theme.road
        }
    }

    // The middle of the road, as far as it is the same for everyone.
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.s3
        y: Math.round((road.stop - height) / 2)

        Repeater {
            model: Math.max(1, Math.floor((road.width + 2 * road.margin - Theme.s3) / Theme.mm(8)))

            Rectangle {
                color: Theme.roadEdge
                height: Math.max(1, Theme.mm(0.8))
                radius: height / 2
                width: Theme.mm(5)
            }
        }
    }

    Repeater {
        id: stops

        model: road.timeline.stretches

        TimelineStop {
            bare: road.bare
            grow: road.grow
            phase: road.phase
            size: road.stop
            unit: road.timeline.unit
            width: Math.floor((end - start) * road.width)
            x: Math.round((Theme.rtl ? 1 - end : start) * road.width)

            Component.onCompleted: road.unsettled()
            onCrowdedChanged: road.unsettled()
            onWordsHeightChanged: road.unsettled()
        }
    }

    // Where one stretch ends and the next begins, for the bars to be read against.
    Repeater {
        model: road.timeline.stretches

        Rectangle {
            required property real start

            color: Theme.day ? Theme.surface : Hues.nightRaised
            height: lanes.y + lanes.height - road.stop
            visible: start > 0 && bars.count > 0 && !road.bare && !Theme.compact
            width: Theme.thick
            x: Math.round((Theme.rtl ? 1 - start : start) * road.width - Theme.s1 - width / 2)
            y: road.stop
        }
    }

    Column {
        id: lanes

        readonly property int low: bars.count * (road.bar + Math.round(7.2 * road.grow * Theme.unit * (Theme.rtl ? (Theme.compact ? 1.3 : 1.5) : Theme.compact ? 1.06 : 1.2)) + Theme.mm(0.5))

        spacing: road.gap
        visible: !road.bare
        width: parent.width
        y: road.stop + Theme.mm(Theme.compact ? 0.5 : 2) + road.deepest + (bars.count === 0 ? 0 : Theme.mm(Theme.compact ? 0 : 6))

        Repeater {
            id: bars

            model: road.timeline.bars

            TimelineBar {
                bar: road.bar
                grow: road.grow
                phase: road.phase
                unit: road.timeline.unit
                width: lanes.width
            }
        }
    }
}
