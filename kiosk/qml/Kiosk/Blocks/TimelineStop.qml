import QtQuick
import Kiosk.Design

// One stretch of a timeline: its stop on the road, its name and how long it may last.
Item {
    id: stretch

    required property string label
    required property string icon
    required property int lasts
    required property bool more
    required property real start
    required property real end
    property string phase
    property string unit
    property real grow: 1
    property bool bare: false
    property int size: 0
    readonly property int wordsHeight: words.height
    readonly property bool crowded: name.contentWidth > name.width || long.contentWidth > long.width || name.lineCount > 2 || long.lineCount > 3

    height: words.y + words.height

    Accessible.ignored: true

    Stop {
        anchors.horizontalCenter: parent.horizontalCenter
        icon: stretch.icon
        phase: stretch.phase
        size: stretch.size
    }

    Column {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        visible: !stretch.bare
        width: parent.width - Theme.mm(Theme.compact ? -2 : 2)
        y: stretch.size + Theme.mm(Theme.compact ? 0.5 : 2)

        PictureWords {
            id: name

            font.weight: Font.DemiBold
            grow: stretch.grow
            horizontalAlignment: Text.AlignHCenter
            text: stretch.label
            width: parent.width
        }
        Lasting {
            id: long

            color: Theme.ink
            grow: stretch.grow
            horizontalAlignment: Text.AlignHCenter
            lasts: stretch.lasts
            more: stretch.more
            unit: stretch.unit
            width: parent.width
        }
    }
}
