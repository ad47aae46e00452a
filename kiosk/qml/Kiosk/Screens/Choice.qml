import QtQuick
import Kiosk.Design

// One of a few ways to see things, shown as a sample of itself. Chosen: a tick and a thick edge.
Press {
    id: choice

    property int samplePx: Theme.px(Theme.Title3)
    property string label: ""
    property color ground: chosen ? Theme.accentTint : Theme.surface
    property color ink: chosen ? Theme.accent : Theme.ink

    choosable: true

    Rectangle {
        anchors.fill: parent
        border.color: choice.chosen ? Theme.accent : Theme.border
        border.width: choice.chosen || Theme.contrast ? Theme.thick : Theme.hair
        color: choice.down ? Theme.pressed : choice.ground
        radius: Math.min(Theme.controlRadius, height / 2)
    }

    Row {
        id: inner

        readonly property int most: choice.width - 2 * Theme.s2 - (choice.chosen ? tick.width + spacing : 0)
        // A sample beside its name only where both fit on one line.
        readonly property bool both: letters.advanceWidth + inner.spacing + measure.advanceWidth + 4 <= most

        anchors.centerIn: parent
        height: parent.height
        spacing: Theme.mm(Theme.compact ? 1.5 : 2.4)

        Glyph {
            id: tick

            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            size: Theme.mm(Theme.compact ? 5.5 : 7)
            tint: choice.ink
            visible: choice.chosen
        }
        Words {
            id: sample

            anchors.verticalCenter: parent.verticalCenter
            color: choice.ink
            font.pixelSize: choice.samplePx
            font.weight: Font.DemiBold
            leading: 1.1
            spoken: false
            text: letters.text
            visible: choice.label === "" || inner.both
            wrapMode: Text.NoWrap
        }
        FitWords {
            id: word

            anchors.verticalCenter: parent.verticalCenter
            color: choice.ink
            first: Theme.Lead
            leading: 1.16
            room: choice.height - Theme.s2
            spoken: false
            text: choice.label
            visible: text !== ""
            width: Math.min(Math.ceil(measure.advanceWidth) + 2, inner.most)
        }
    }

    TextMetrics {
        id: letters

        font: sample.font
        text: qsTr("Aa", "a sample of letters")
    }
    TextMetrics {
        id: measure

        font.family: Theme.face
        font.pixelSize: Theme.px(Theme.Lead)
        font.weight: Theme.weight(Theme.Lead)
        text: choice.label
    }
}
