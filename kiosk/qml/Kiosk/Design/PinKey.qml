import QtQuick

// A key of the PIN pad. Its fill shows for 80 ms whatever the finger does: nobody reads it over a shoulder.
Press {
    id: key

    property string words: name
    property string icon: ""
    property bool sunken: false

    ringRadius: Math.min(Theme.controlRadius, height / 4)
    smallest: Theme.mm(20)

    onDownChanged: {
        if (down)
            flash.restart();
    }

    NumberAnimation {
        id: flash

        duration: 80
        from: 1
        property: "opacity"
        target: fill
        to: 0
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.thick : Theme.hair
        color: key.sunken ? Theme.paper : Theme.surface
        radius: key.ringRadius

        Rectangle {
            id: fill

            anchors.fill: parent
            anchors.margins: parent.border.width
            color: Theme.pressed
            opacity: 0
            radius: Math.max(0, parent.radius - parent.border.width)
            visible: opacity > 0
        }
    }
    Words {
        anchors.centerIn: parent
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        latin: true
        spoken: false
        text: key.words
        type: Theme.Title2
        visible: key.icon === ""
        wrapMode: Text.NoWrap
    }

    // A word stands beside its icon, or below it where the key is narrow.
    Grid {
        id: labelled

        readonly property bool beside: glyph.width + Theme.s2 + measure.natural <= key.width - 2 * Theme.s2

        anchors.centerIn: parent
        columns: beside ? 2 : 1
        columnSpacing: Theme.mm(Theme.compact ? 2 : 3)
        horizontalItemAlignment: Grid.AlignHCenter
        layoutDirection: Theme.rtl ? Qt.RightToLeft : Qt.LeftToRight
        verticalItemAlignment: Grid.AlignVCenter
        visible: key.icon !== ""

        Glyph {
            id: glyph

            name: key.icon
            size: Math.round(Theme.mm(Theme.compact ? 7 : 8.5) * Theme.chromeScale)
            tint: Theme.ink
        }
        Words {
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: Theme.px(Theme.Small)
            spoken: false
            text: key.words
            type: Theme.Lead
            width: Math.min(measure.natural, key.width - 2 * Theme.s1)
            wrapMode: Text.NoWrap
        }
    }

    TextMetrics {
        id: measure

        readonly property int natural: Math.ceil(Math.max(advanceWidth, boundingRect.width)) + 2

        font.family: Theme.face
        font.pixelSize: Theme.px(Theme.Lead)
        font.weight: Theme.weight(Theme.Lead)
        text: key.words
    }
}
