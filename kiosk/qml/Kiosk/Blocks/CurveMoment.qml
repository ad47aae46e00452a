import QtQuick
import Kiosk.Design

// A named point of a curve: its disc on the line, its time below, and its words above it.
Item {
    id: moment

    required property int index
    required property string label
    required property int at
    required property real across
    required property real up
    required property real tick
    required property bool lit
    property color lineInk
    property string unit
    property bool brief: false
    property bool keyed: false
    property bool bare: false
    property real grow: 1
    property bool last: false
    property int dot: 0
    property int lineHeight: 0
    property real pointX: 0
    property real pointY: 0
    property real tickX: 0
    property int plotTop: 0
    property int plotBottom: 0
    property int least: 0
    property int most: 0
    readonly property bool start: at === 0
    readonly property real rise: Math.max(dot * 0.6, (plotBottom - plotTop) * 0.12)
    readonly property bool crest: up > 0.7
    readonly property bool crowded: words.contentWidth > words.width || words.lineCount > (start || crest ? 1 : 2)
    // The words stand clear of the band around the line.
    readonly property real foot: start ? plotBottom - Theme.s1 : crest ? plotTop - Theme.s2 : last ? plotBottom - rise : Math.min(plotBottom - (plotBottom - plotTop) * 0.4, plotBottom - rise - 2 * lineHeight)

    Accessible.ignored: true

    Rectangle {
        color: Theme.ink
        height: Theme.mm(Theme.compact ? 1.8 : 2.5)
        visible: !moment.start
        width: Theme.mm(1)
        x: Math.round(moment.tickX - width / 2)
        y: moment.plotBottom
    }

    // From the words to their point.
    Rectangle {
        color: moment.lit ? moment.lineInk : Theme.border
        height: Math.max(0, moment.pointY - y)
        visible: !moment.keyed && !moment.start
        width: Math.max(1, Theme.mm(0.5))
        x: Math.round(moment.pointX - width / 2)
        y: moment.foot + Theme.s1
    }

    Rectangle {
        border.color: Theme.surface
        border.width: Theme.mm(1)
        color: moment.lit ? moment.lineInk : Theme.border
        height: width
        radius: width / 2
        width: moment.keyed && !moment.bare ? moment.dot : Math.round(moment.dot * (moment.lit ? 0.75 : 0.55))
        x: Math.round(moment.pointX - width / 2)
        y: Math.round(moment.pointY - height / 2)

        PictureWords {
            anchors.centerIn: parent
            color: Theme.surface
            font.pixelSize: Math.round(moment.dot * 0.5)
            font.weight: Font.Bold
            latin: true
            leading: 1
            spoken: false
            text: moment.index + 1
            visible: moment.keyed && !moment.bare
        }
    }

    PictureWords {
        id: words

        // The start's words stand under the curve, the crest's over its point, the others away from the line.
        readonly property int way: moment.start ? moment.dot : moment.crest ? -Math.round(contentWidth / 2) : -Theme.s2
        readonly property int wish: Math.round(Theme.rtl ? moment.pointX - way - contentWidth : moment.pointX + way)
        readonly property int seen: Math.max(moment.least, Math.min(wish, moment.most - Math.ceil(contentWidth)))

        color: moment.lit ? Theme.ink : Theme.inkSoft
        font.weight: moment.lit ? Font.DemiBold : Font.Medium
        grow: moment.grow
        text: moment.label
        visible: !moment.keyed
        width: Math.round((moment.most - moment.least) * (moment.start ? 0.2 : moment.crest ? 0.8 : 0.42))
        x: Theme.rtl ? seen + Math.ceil(contentWidth) - width : seen
        y: Math.round(moment.foot - height)
    }

    PictureWords {
        color: moment.lit ? Theme.ink : Theme.inkSoft
        font.weight: moment.lit ? Font.DemiBold : Font.Medium
        grow: moment.grow
        text: moment.start ? "0" : moment.brief && !moment.last ? moment.at : time.text
        wrapMode: Text.NoWrap
        x: Math.round(Math.max(moment.least, Math.min(moment.tickX - width / 2, moment.most - width)))
        y: moment.plotBottom + Theme.mm(Theme.compact ? 1.5 : 3)
    }

    Lasting {
        id: time

        lasts: moment.at
        plain: true
        spoken: false
        unit: moment.unit
        visible: false
    }
}
