pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// A passage with links. Each link is a control of its own whose touch area reaches over the lines above and below.
Words {
    id: passage

    property list<string> linkTo: []
    property list<string> linkWords: []
    property string plain: text
    readonly property real lineTall: lineHeight

    signal followed(to: string)

    // Where each link lies, found by asking the laid-out text along every line.
    function spots(to: string): rect {
        const step = Math.max(2, font.pixelSize / 8);
        for (let line = 0; line < lineCount; ++line) {
            const y = topPadding + (line + 0.5) * lineTall;
            let start = -1;
            for (let x = 0; x <= width; x += step) {
                const hit = linkAt(x, y) === to;
                if (hit && start < 0)
                    start = x;
                if (start >= 0 && (!hit || x + step > width))
                    return Qt.rect(start - step, topPadding + line * lineTall, x - start + step, lineTall);
            }
        }
        return Qt.rect(0, 0, 0, 0);
    }

    // Read out by the item below: Qt would name each link once more, as a part of the text.
    content: true
    spoken: false
    textFormat: Text.StyledText

    Item {
        anchors.fill: parent

        Accessible.ignored: !enabled || passage.plain === ""
        Accessible.name: passage.plain
        Accessible.role: Accessible.StaticText
    }

    Repeater {
        model: passage.linkTo

        Press {
            id: word

            required property int index
            required property string modelData
            readonly property rect spot: passage.text !== "" && passage.width > 0 && passage.lineCount > 0 && passage.height > 0 ? passage.spots(modelData) : Qt.rect(0, 0, 0, 0)
            readonly property int reach: Math.max(0, (Theme.mm(20) - spot.height) / 2)
            readonly property int aside: Math.max(0, (Theme.mm(20) - spot.width) / 2)

            height: spot.height + 2 * reach
            name: passage.linkWords[index] ?? ""
            ringRadius: Theme.chipRadius
            visible: spot.width > 0
            width: spot.width + 2 * aside
            x: spot.x - aside
            y: spot.y - reach

            Accessible.role: Accessible.Link

            onActivated: passage.followed(modelData)
        }
    }
}
