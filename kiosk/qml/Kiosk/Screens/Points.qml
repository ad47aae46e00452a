pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Blocks
import Kiosk.Design

// A heading and those of its points that are in sight. Knows how tall all of it would be.
Column {
    id: points

    required property string heading
    property bool headed: true
    property alias model: repeater.model
    // What is read aloud here, and which part of the page this is.
    property Speech speech: null
    property string area: ""
    property int from: 0
    property int to: 0
    property int gap: Theme.mm(6)
    property color ink: Theme.ink
    property color tint: Theme.accent
    property color ground: Theme.accentTint
    readonly property int count: repeater.count
    readonly property int full: Theme.px(Theme.Body)
    property int size: full
    readonly property int headTall: headed ? title.height + gap : 0
    readonly property int whole: {
        let tall = headed ? title.height : -gap;
        for (let row = 0; row < repeater.count; ++row)
            tall += gap + ((repeater.itemAt(row) as BlockRow)?.implicitHeight ?? 0);
        return tall;
    }

    signal followed(to: string)
    signal resized

    function tall(row: int): real {
        return (repeater.itemAt(row) as BlockRow)?.implicitHeight ?? 0;
    }

    function tallest(): real {
        let most = 0;
        for (let row = 0; row < repeater.count; ++row)
            most = Math.max(most, tall(row));
        return most;
    }

    // One point that does not fit by itself is written smaller: nothing is cut, nothing scrolls.
    function shrink(room: real): void {
        const least = Math.round(4.8 * Theme.unit / 0.668);
        while (size > least && tallest() > room)
            size = Math.max(least, size - 2);
    }

    spacing: gap

    onCountChanged: size = full
    onFullChanged: size = full
    onWholeChanged: resized()

    Words {
        id: title

        Accessible.role: Accessible.Heading
        color: points.ink
        text: points.heading
        leading: Theme.compact ? 1.16 : Theme.leading(type)
        type: Theme.compact ? Theme.Lead : Theme.Title3
        visible: points.headed
        width: parent.width
    }

    Repeater {
        id: repeater

        BlockRow {
            required property int index

            ground: points.ground
            headHeard: points.speech !== null && points.speech.area === points.area + ".head" && points.speech.row === index
            marked: points.speech !== null && points.speech.area === points.area && points.speech.row === index ? points.speech.marked : ""
            height: implicitHeight
            ink: points.ink
            size: points.size
            tint: points.tint
            visible: index >= points.from && index <= points.to
            width: points.width

            onFollowed: to => points.followed(to)
        }
    }
}
