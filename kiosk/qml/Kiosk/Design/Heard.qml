pragma ComponentBehavior: Bound
import QtQuick

// Lights the sentence that is read, under the words of its twin: an unseen text that lies exactly like
// them and has the sentence as its one link, so that nothing of what is seen is laid out anew.
Item {
    id: heard

    required property Text twin
    property string marked
    property color tint: Theme.heardTint
    property list<rect> spans: []

    function find(): void {
        if (marked === "" || shadow.width <= 0 || shadow.lineCount < 1) {
            spans = [];
            return;
        }
        const step = Math.max(2, shadow.font.pixelSize / 8);
        const found = [];
        for (let line = 0; line < shadow.lineCount; ++line) {
            const middle = shadow.topPadding + (line + 0.5) * shadow.lineHeight;
            let first = -1, last = -1;
            for (let x = 1; x < shadow.width; x += step) {
                if (shadow.linkAt(x, middle) !== "") {
                    first = first < 0 ? x : first;
                    last = x;
                }
            }
            if (first >= 0)
                found.push(Qt.rect(Math.max(0, first - step), shadow.topPadding + line * shadow.lineHeight, last - first + 2 * step, shadow.lineHeight));
        }
        spans = found;
    }

    visible: marked !== ""

    onMarkedChanged: Qt.callLater(find)

    Text {
        id: shadow

        font: heard.twin.font
        horizontalAlignment: heard.twin.horizontalAlignment
        lineHeight: heard.twin.lineHeight
        lineHeightMode: heard.twin.lineHeightMode
        text: heard.marked
        textFormat: Text.StyledText
        topPadding: heard.twin.topPadding
        visible: false
        width: heard.twin.width
        wrapMode: heard.twin.wrapMode

        Accessible.ignored: true

        onLineCountChanged: Qt.callLater(heard.find)
        onFontChanged: Qt.callLater(heard.find)
        onWidthChanged: Qt.callLater(heard.find)
    }

    Repeater {
        model: heard.spans

        Rectangle {
            required property rect modelData

            color: heard.tint
            height: Math.round(modelData.height)
            radius: Theme.mm(1)
            width: Math.round(modelData.width)
            x: Math.round(modelData.x)
            y: Math.round(modelData.y)

            // Not by colour alone: a line under the words.
            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.heardLine
                height: Math.max(2, Theme.mm(0.6))
                width: parent.width
            }
        }
    }
}
