import QtQuick

// A button with words. look: plain (outlined), primary, quiet (no edge), help, choice (tick and thick edge when chosen).
Press {
    id: button

    property string words: name
    property string icon: ""
    property bool iconAfter: false
    // Only the icon shows; the name stays for whoever hears it.
    property bool wordless: false
    property string look: "plain"
    property int type: Theme.Lead
    property int side: Theme.mm(Theme.compact ? 4 : 7)
    property int iconSize: Math.round(Theme.mm(Theme.compact ? 7.5 : 10.5) * Theme.chromeScale)
    property bool stacked: false
    // Give these instead of a width made from implicitWidth: that would go round in a circle.
    property real leastWidth: 0
    property real mostWidth: Infinity
    property bool startAligned: false
    property color ink: look === "primary" ? Theme.primaryInk : look === "help" ? Theme.helpInk : Theme.ink
    property color iconInk: look === "primary" ? Theme.primaryInk : look === "help" ? Theme.helpInk : Theme.accent
    property color fill: look === "primary" ? Theme.primary : look === "help" ? Theme.helpTint : look === "quiet" ? Theme.paper : chosen ? Theme.accentTint : Theme.surface
    property color fillPressed: look === "primary" ? Theme.primaryPressed : Theme.pressed
    property color edge: look === "help" ? Theme.helpEdge : chosen ? Theme.accent : Theme.border
    property int radius: Math.min(Theme.controlRadius, height / 2)
    readonly property int edgeWidth: Theme.contrast ? Theme.thick : chosen ? Theme.thick : Theme.hair
    readonly property real natural: wordless ? iconSize + 2 * side : stacked ? Math.max(iconSize, measure.natural) + 2 * side : (icon === "" ? 0 : iconSize + gap) + measure.natural + 2 * side
    readonly property int gap: Theme.mm(Theme.compact ? 2 : 3)

    implicitHeight: Math.max(smallest, content.height + 2 * Theme.s1)
    implicitWidth: Math.max(Math.min(smallest, Theme.mm(20)), leastWidth, Math.min(Math.ceil(natural), mostWidth))
    ringRadius: radius

    Rectangle {
        anchors.fill: parent
        border.color: button.edge
        border.width: button.look === "primary" || button.look === "quiet" ? 0 : button.edgeWidth
        color: button.fill
        radius: button.radius

        // A fill of its own, so that only letting go is drawn out and a change of theme is not.
        Rectangle {
            anchors.fill: parent
            anchors.margins: parent.border.width
            color: button.fillPressed
            opacity: button.down ? 1 : 0
            radius: Math.max(0, parent.radius - parent.border.width)
            visible: opacity > 0

            Behavior on opacity {
                NumberAnimation {
                    duration: button.down ? 0 : 120
                }
            }
        }
    }

    // Text.implicitWidth is made lazily and tells of itself while it is read; metrics do not.
    TextMetrics {
        id: measure

        readonly property int natural: Math.ceil(Math.max(advanceWidth, boundingRect.width)) + 2

        font.family: Theme.face
        font.pixelSize: Theme.px(button.type)
        font.weight: Theme.weight(button.type)
        text: button.words
    }

    Item {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        height: button.wordless ? glyph.height : button.stacked ? glyph.height + Theme.s1 + label.height : Math.max(glyph.height, label.height)
        width: button.wordless ? glyph.width : button.stacked ? button.width - 2 * Theme.s1 : label.width + (button.icon === "" ? 0 : glyph.width + button.gap)
        x: button.startAligned ? (Theme.rtl ? button.width - width - button.side : button.side) : Math.round((button.width - width) / 2)

        Glyph {
            id: glyph

            name: button.icon
            size: button.iconSize
            tint: button.iconInk
            visible: button.icon !== ""
            x: button.stacked ? Math.round((content.width - width) / 2) : (button.iconAfter !== Theme.rtl ? content.width - width : 0)
            y: button.stacked ? 0 : Math.round((content.height - height) / 2)
        }

        Words {
            id: label

            readonly property int room: button.width - 2 * button.side - (button.icon === "" || button.stacked ? 0 : button.iconSize + button.gap)

            color: button.ink
            leading: 1.16
            horizontalAlignment: button.stacked || button.icon === "" && !button.startAligned ? Text.AlignHCenter : Text.AlignLeft
            spoken: false
            text: button.words
            type: button.type
            visible: !button.wordless
            width: button.stacked ? button.width - 2 * Theme.s1 : Math.min(measure.natural, Math.max(room, 1))
            x: button.stacked ? 0 : (button.icon !== "" && button.iconAfter === Theme.rtl ? content.width - width : 0)
            y: button.stacked ? glyph.height + Theme.s1 : Math.round((content.height - height) / 2)
        }
    }
}
