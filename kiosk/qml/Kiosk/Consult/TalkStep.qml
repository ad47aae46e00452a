import QtQuick
import Kiosk.App
import Kiosk.Blocks
import Kiosk.Design

// A step as it is talked about: a large picture, where we are, and its points. No control is in it.
Item {
    id: page

    required property Walk walk
    required property Ink ink
    // How much of its height the words leave free at their foot: for a card of questions.
    property int foot: 0
    property alias picture: figure
    // A page without a bar stands in the middle of its height.
    property bool centred: false
    // Something else stands where the words do.
    property bool wordless: false
    readonly property int over: centred && !Theme.portrait ? Math.max(0, Math.round((height - pictureHeight) / 2)) : 0
    readonly property int gap: Theme.mm(Theme.compact ? 4 : 10)
    readonly property bool counted: walk.figure.dataKind !== ""
    readonly property int pictureWidth: Theme.portrait ? Math.round(Math.min(width, height * (Theme.scale >= 1.5 ? 0.42 : 0.5) * 4 / 3)) : Math.round(Math.min((width - gap) * (Theme.scale >= 1.5 ? 0.48 : centred ? 0.62 : 0.57), counted ? width : height * 4 / 3))
    readonly property int pictureHeight: counted && !Theme.portrait ? height : Math.min(height, Math.round(pictureWidth * 3 / 4))
    readonly property int textStart: Theme.portrait ? 0 : pictureWidth + gap
    readonly property int textTop: Theme.portrait ? pictureHeight + Theme.s5 : over

    function phaseWord(): string {
        switch (walk.phase) {
        case "before":
            return qsTr("Before");
        case "during":
            return qsTr("During");
        case "after":
            return qsTr("After");
        case "how":
            return qsTr("How it works");
        case "escort":
            return qsTr("For your escort");
        default:
            return qsTr("Conditions");
        }
    }

    StepPicture {
        id: figure

        height: page.pictureHeight
        walk: page.walk
        width: page.pictureWidth
        y: page.over
        x: Theme.portrait ? Math.round((page.width - width) / 2) : Theme.rtl ? page.width - width : 0
    }

    InkLayer {
        anchors.fill: figure
        enabled: page.enabled
        ink: page.ink
        mirrored: page.walk.figure.mirror && Theme.rtl
        shape: page.counted ? 0 : 4 / 3
    }

    Chip {
        id: chip

        anchors.left: parent.left
        anchors.leftMargin: page.textStart
        icon: page.walk.icon
        part: page.walk.paging.part
        parts: page.walk.paging.parts
        phase: page.walk.phase
        visible: !page.wordless
        words: Theme.compact ? qsTr("%1 · %2 of %3").arg(page.phaseWord()).arg(page.walk.number).arg(page.walk.total) : qsTr("%1 · %2 of %3").arg(page.walk.topicTitle).arg(page.walk.number).arg(page.walk.total)
        y: page.textTop
    }

    Title {
        id: title

        anchors.left: chip.left
        anchors.right: parent.right
        first: Theme.Title2
        text: page.walk.title
        visible: !page.wordless
        y: chip.y + chip.height + Theme.mm(Theme.compact ? 1.5 : 4)
    }

    BlockList {
        anchors.left: title.left
        anchors.right: title.right
        height: Math.max(1, page.height - page.foot - y)
        model: page.walk.blocks
        paging: page.walk.paging
        visible: !page.wordless
        y: title.y + title.height + Theme.mm(Theme.compact ? 1.5 : 6)
    }
}
