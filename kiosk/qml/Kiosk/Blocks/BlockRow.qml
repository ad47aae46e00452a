pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// One point, bullet, paragraph or note of a step.
Item {
    id: block

    required property string kind
    required property string heading
    required property string words
    required property string plain
    required property int callout
    required property string icon
    required property list<string> linkTo
    required property list<string> linkWords

    // A size of its own for the text, where one point would not fit; 0 for the usual.
    property int size: 0
    // The row as it is drawn with the sentence that is read aloud as its link; `headHeard` lights the heading.
    property string marked: ""
    property bool headHeard: false
    property color ink: strong ? Theme.importantInk : Theme.ink
    property color tint: Theme.accent
    property color ground: Theme.accentTint

    readonly property bool noted: kind === "note" || kind === "important" || kind === "warning" || kind === "call" || kind === "unknown"
    readonly property bool strong: kind === "unknown" || kind === "important" || kind === "warning" || kind === "call"
    readonly property bool headed: title.text !== ""
    readonly property int pad: noted ? Theme.mm(Theme.compact ? 2 : 4) : 0
    readonly property int lead: callout > 0 ? disc.width + Theme.mm(Theme.near ? 3 : 4) : icon !== "" ? tile.width + Theme.s3 : kind === "bullet" ? Math.round(Theme.mm(6) * Theme.titleScale) : 0

    signal followed(to: string)

    implicitHeight: Math.max(text.y + text.height + pad, callout > 0 ? disc.height : icon !== "" ? tile.height : 0)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.mm(0.7) : 0
        color: block.strong ? Theme.importantTint : Theme.accentTint
        radius: Theme.chipRadius
        visible: block.noted
    }

    Disc {
        id: disc

        anchors.left: parent.left
        number: block.callout
        visible: block.callout > 0
        y: Math.round((text.lineTall - height) / 2)
    }

    IconTile {
        id: tile

        anchors.left: parent.left
        color: block.ground
        name: block.icon
        tint: block.tint
        visible: block.callout === 0 && block.icon !== ""
        y: Math.max(0, Math.round((text.lineTall - height) / 2))
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.s1
        color: Theme.accent
        height: Math.round(Theme.mm(2) * Theme.titleScale)
        radius: height / 2
        visible: block.kind === "bullet" && block.callout === 0 && block.icon === ""
        width: height
        y: Math.round((text.lineTall - height) / 2)
    }

    Rectangle {
        anchors.bottom: title.bottom
        anchors.left: title.left
        anchors.top: title.top
        color: Theme.heardTint
        radius: Theme.mm(1)
        visible: block.headHeard && title.visible
        width: Theme.rtl ? title.width : Math.ceil(title.contentWidth)
    }

    Words {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: block.noted ? block.pad + Theme.s2 : 0
        anchors.right: parent.right
        anchors.rightMargin: block.pad
        color: block.ink
        content: block.heading !== ""
        font.pixelSize: block.size > 0 ? block.size : Theme.px(type)
        font.weight: Font.DemiBold
        text: block.kind === "unknown" ? qsTr("What we do not know") : block.kind === "sources" ? qsTr("Sources") : block.heading
        visible: block.headed
        y: block.pad
    }

    Heard {
        anchors.fill: text
        marked: block.marked
        twin: text
    }

    Passage {
        id: text

        anchors.left: parent.left
        anchors.leftMargin: block.lead + (block.noted ? block.pad + Theme.s2 : 0)
        anchors.right: parent.right
        anchors.rightMargin: block.noted ? block.pad : 0
        color: block.ink
        font.pixelSize: block.size > 0 ? block.size : Theme.px(type)
        // Sources are named in Latin letters in every language.
        latin: foreign || block.kind === "sources"
        leading: block.kind === "sources" ? 1.3 : foreign ? Theme.latinLeading(type) : Theme.leading(type)
        linkTo: block.linkTo
        linkWords: block.linkWords
        plain: block.plain
        text: block.words
        type: block.kind === "sources" ? Theme.Note : Theme.Body
        y: block.noted || block.headed ? block.pad + (block.headed ? title.height : 0) : block.icon !== "" && block.callout === 0 && lineCount < 2 ? Math.max(0, Math.round((tile.height - height) / 2)) : 0

        onFollowed: to => block.followed(to)
    }
}
