pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// What holds along a timeline: its words, and a bar below them. Where its end is open the bar thins out in dots.
Item {
    id: lane

    required property string label
    required property real start
    required property real end
    required property bool more
    required property int lasts
    property string phase
    property string unit
    property real grow: 1
    property int bar: 0
    readonly property int from: Math.round(start * width)
    readonly property int to: Math.round(end * width)
    readonly property color tint: Theme.contrast ? Hues.action : Theme.phaseSolid(phase)

    function place(at: int, wide: int): int {
        return Theme.rtl ? width - at - wide : at;
    }

    height: words.height + Theme.mm(Theme.compact ? 0.2 : 0.5) + bar

    PictureWords {
        id: words

        readonly property int most: lane.width - lane.from

        font.weight: Font.DemiBold
        grow: lane.grow
        text: lane.lasts > 0 ? qsTr("%1: %2").arg(lane.label).arg(long.text) : lane.label
        width: most
        x: lane.place(lane.from, most)
    }

    Lasting {
        id: long

        lasts: lane.lasts
        more: lane.more
        spoken: false
        unit: lane.unit
        visible: false
    }

    Rectangle {
        color: lane.tint
        height: lane.bar
        radius: height / 2
        width: lane.to - lane.from - Theme.s2
        x: lane.place(lane.from, width)
        y: words.height + Theme.mm(Theme.compact ? 0.2 : 0.5)
    }

    Repeater {
        model: lane.more && lane.end < 0.99 ? 3 : 0

        Rectangle {
            required property int index

            color: lane.tint
            height: Math.round(lane.bar * (0.8 - 0.2 * index))
            radius: height / 2
            width: height
            x: lane.place(lane.to + Math.round(lane.bar * 1.3 * index), width)
            y: words.height + Theme.mm(Theme.compact ? 0.2 : 0.5) + Math.round((lane.bar - height) / 2)
        }
    }
}
