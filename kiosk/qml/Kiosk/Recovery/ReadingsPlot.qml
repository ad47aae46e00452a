pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Strips over true time on fixed scales. One colour, every value written at its mark, what was before apart.
Rectangle {
    id: plot

    required property Readings readings
    readonly property int pad: Theme.mm(Theme.compact ? 3 : 7)
    readonly property int names: Theme.mm(Theme.compact ? 25 : 34)
    readonly property int baseWidth: Theme.mm(Theme.compact ? 18 : 30)
    readonly property int foot: Theme.compact ? Theme.mm(8) : Theme.mm(12) * Theme.chromeScale + note.height
    readonly property int stripHeight: Math.floor((height - 2 * pad - foot) / Math.max(1, strips.count))
    readonly property real timeFrom: pad + names + baseWidth + Theme.mm(Theme.compact ? 11 : 14) * Theme.chromeScale
    readonly property real timeRoom: width - timeFrom - pad - Theme.mm(Theme.compact ? 8 : 12) * Theme.chromeScale
    // Two times of day side by side.
    readonly property real gap: Theme.mm(Theme.compact ? 22 : 24) * Theme.chromeScale / Math.max(1, timeRoom)
    readonly property int dot: Theme.mm(Theme.compact ? 2.4 : 3.2)

    color: Theme.surface
    radius: Theme.cardRadius

    onGapChanged: Qt.callLater(() => readings.fit(gap))
    Component.onCompleted: readings.fit(gap)

    Repeater {
        id: strips

        model: plot.readings.strips

        Item {
            id: strip

            required property int index
            required property string name
            required property string unit

            height: plot.stripHeight
            width: plot.width - 2 * plot.pad
            x: plot.pad
            y: plot.pad + index * plot.stripHeight

            Rectangle {
                color: Theme.border
                height: Theme.hair
                opacity: 0.5
                visible: strip.index > 0
                width: parent.width
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: plot.names

                Words {
                    font.weight: Font.DemiBold
                    leading: 1.15
                    text: strip.name
                    type: Theme.Small
                    width: parent.width
                }
                Words {
                    color: Theme.inkSoft
                    leading: 1.15
                    text: strip.unit
                    type: Theme.Small
                    width: parent.width
                }
            }
        }
    }

    // The dotted line between before and now.
    Column {
        spacing: Theme.mm(1.6)
        x: plot.pad + plot.names + plot.baseWidth
        y: plot.pad

        Repeater {
            model: Math.max(0, Math.floor((plot.stripHeight * strips.count) / (Theme.mm(1.6) + Theme.mm(0.8))))

            Rectangle {
                color: Theme.border
                height: Theme.mm(0.8)
                width: Theme.mm(0.8)
            }
        }
    }

    Repeater {
        model: plot.readings.marks

        Item {
            id: mark

            required property real along
            required property bool before
            required property bool kept
            required property bool lower
            required property int strip
            required property real twin
            required property real up
            required property string value
            readonly property real room: plot.stripHeight - 2 * Theme.mm(Theme.compact ? 5 : 8)

            x: before ? plot.pad + plot.names + plot.baseWidth / 2 : plot.timeFrom + along * plot.timeRoom
            y: plot.pad + strip * plot.stripHeight + Theme.mm(Theme.compact ? 5 : 8) + (1 - up) * room

            // Upper and lower of one reading belong together.
            Rectangle {
                color: Theme.accent
                height: mark.twin < 0 ? 0 : (mark.up - mark.twin) * mark.room
                visible: height > 0
                width: Theme.line
                x: -width / 2
            }
            Rectangle {
                border.color: Theme.accent
                border.width: Theme.line
                color: mark.kept ? Theme.surface : Theme.accent
                height: plot.dot
                radius: mark.lower ? 0 : width / 2
                width: plot.dot
                x: -width / 2
                y: -height / 2
            }
            Words {
                id: label

                font.weight: Font.DemiBold
                latin: true
                leading: 1
                text: mark.value
                type: Theme.Small
                wrapMode: Text.NoWrap
                x: -width / 2
                y: mark.lower ? plot.dot * 0.7 : -height - plot.dot * 0.7
            }
        }
    }

    Words {
        color: Theme.inkSoft
        text: qsTr("Before")
        type: Theme.Small
        wrapMode: Text.NoWrap
        x: plot.pad + plot.names + (plot.baseWidth - width) / 2
        y: plot.pad + plot.stripHeight * strips.count + Theme.mm(1)
    }
    Repeater {
        model: plot.readings.times

        Words {
            required property int index
            required property string modelData

            color: Theme.inkSoft
            latin: true
            text: modelData
            type: Theme.Small
            visible: plot.readings.spots.length > index
            wrapMode: Text.NoWrap
            x: plot.timeFrom + (plot.readings.spots[index] ?? 0) * plot.timeRoom - width / 2
            y: plot.pad + plot.stripHeight * strips.count + Theme.mm(1)
        }
    }
    Words {
        id: note

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 1 : 3)
        color: Theme.inkSoft
        text: qsTr("The app sets no limits. Staff judge the numbers. An open ring was asked about once and kept.")
        type: Theme.Small
        visible: !Theme.compact
        width: plot.width - 2 * plot.pad
        x: plot.pad
    }
}
