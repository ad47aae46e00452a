pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.App
import Kiosk.Design

// How strong something may be over a time: a line inside a band, no scale upwards, and named points.
// Where there is no room for words beside the points, they stand in a list below.
Panel {
    id: picture

    required property Walk walk
    readonly property Curve curve: walk.figure.curve
    readonly property color lineInk: Theme.contrast ? Hues.action : Theme.phaseInk(walk.phase)
    readonly property real grow: Theme.compact ? 1 : Math.min(Theme.readScale, 1.5)
    readonly property int pad: Theme.mm(Theme.compact ? 2.5 : 8)
    // The words do not fit beside their points.
    property bool keyed: false
    // Nor in a list: the curve stands alone, and the step says them beside it.
    readonly property bool bare: keyed && height - key.height - 2 * pad - lineHeight < Theme.mm(22)
    readonly property int dot: Theme.mm(Theme.compact ? 6 : Theme.near ? 9 : 11)
    readonly property int lineHeight: Math.round(7.2 * grow * Theme.unit * (Theme.rtl ? (Theme.compact ? 1.3 : 1.5) : Theme.compact ? 1.06 : 1.2))
    readonly property int plotTop: pad + (keyed ? dot / 2 : lineHeight + Theme.mm(Theme.compact ? 1 : 3))
    readonly property int plotBottom: height - pad - (keyed ? (bare ? 0 : key.height) + lineHeight : 2 * lineHeight) - Theme.mm(Theme.compact ? 2 : 6)
    readonly property int plotLeft: pad + dot / 2
    // No room for the unit at each time: only the last one says it.
    readonly property bool brief: plotWidth * curve.closest < Theme.mm(25 * grow)
    readonly property int plotWidth: width - 2 * plotLeft

    function placeX(across: real): real {
        const here = plotLeft + across * plotWidth;
        return Theme.rtl ? width - here : here;
    }

    function placeY(up: real): real {
        return plotBottom - up * (plotBottom - plotTop);
    }

    // Something changed: `settle` is to be called once all words have their size.
    signal unsettled

    function again(): void {
        keyed = false;
        unsettled();
    }

    function settle(): void {
        for (let n = 0; n < points.count; ++n)
            keyed = keyed || ((points.itemAt(n) as CurveMoment)?.crowded ?? false);
    }

    // The function is given what it depends on, so that the path follows the picture's size.
    function placed(points: var, wide: int, top: int, bottom: int, mirrored: bool): var {
        return points.map(point => Qt.point(placeX(point.x), placeY(point.y)));
    }

    framed: true

    Component.onCompleted: again()
    onGrowChanged: again()
    onHeightChanged: again()
    onWidthChanged: again()

    Accessible.description: walk.figure.story
    Accessible.ignored: !enabled || !visible
    Accessible.name: walk.figure.words
    Accessible.role: Accessible.Graphic

    // While the medicine goes in.
    Rectangle {
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.hair : 0
        color: Theme.contrast ? Hues.black : Theme.dim ? Hues.nightHill : Theme.phaseTint(picture.walk.phase)
        height: picture.plotBottom - y
        radius: Theme.mm(3)
        visible: picture.curve.bandEnd > 0
        width: Math.round(picture.curve.bandEnd * picture.plotWidth)
        x: Math.round(Theme.rtl ? picture.placeX(picture.curve.bandEnd) : picture.placeX(0))
        y: picture.plotTop - Theme.s1
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: Theme.dim ? Hues.nightRoad : Theme.phaseSoft(picture.walk.phase)
            strokeColor: Hues.clear
            strokeWidth: -1

            PathPolyline {
                path: picture.placed(picture.curve.band, picture.width, picture.plotTop, picture.plotBottom, Theme.rtl)
            }
        }
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: Hues.clear
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.contrast ? Hues.white : Theme.dim ? Hues.nightBorder : Theme.border
            strokeWidth: Theme.mm(1)

            PathPolyline {
                path: picture.placed(picture.curve.line, picture.width, picture.plotTop, picture.plotBottom, Theme.rtl)
            }
        }
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: Hues.clear
            joinStyle: ShapePath.RoundJoin
            strokeColor: picture.lineInk
            strokeWidth: Theme.mm(2.4)

            PathPolyline {
                path: picture.placed(picture.curve.litLine, picture.width, picture.plotTop, picture.plotBottom, Theme.rtl)
            }
        }
    }

    // The line of time.
    Rectangle {
        color: Theme.ink
        height: Theme.mm(1)
        radius: height / 2
        width: picture.plotWidth + picture.dot
        x: picture.plotLeft - picture.dot / 2
        y: picture.plotBottom
    }

    Repeater {
        id: points

        model: picture.curve.moments

        CurveMoment {
            brief: picture.brief
            dot: picture.dot
            grow: picture.grow
            bare: picture.bare
            keyed: picture.keyed
            last: index === points.count - 1
            least: picture.pad
            lineHeight: picture.lineHeight
            lineInk: picture.lineInk
            most: picture.width - picture.pad
            plotBottom: picture.plotBottom
            plotTop: picture.plotTop
            pointX: picture.placeX(across)
            pointY: picture.placeY(up)
            tickX: picture.placeX(tick)
            unit: picture.curve.unit

            onCrowdedChanged: picture.unsettled()
        }
    }

    Row {
        id: drip

        spacing: Theme.s1
        visible: picture.curve.bandEnd > 0 && !picture.keyed
        x: Theme.rtl ? picture.placeX(0) - width : picture.placeX(0)
        y: picture.plotBottom + picture.lineHeight + Theme.mm(Theme.compact ? 2 : 5)

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            name: picture.curve.bandIcon
            size: Theme.mm(7)
            tint: picture.lineInk
        }
        PictureWords {
            anchors.verticalCenter: parent.verticalCenter
            grow: picture.grow
            text: picture.curve.bandLabel
            wrapMode: Text.NoWrap
        }
    }

    CurveKey {
        id: key

        anchors.bottom: parent.bottom
        anchors.bottomMargin: picture.pad
        anchors.left: parent.left
        anchors.margins: picture.pad
        anchors.right: parent.right
        curve: picture.curve
        dot: picture.dot
        grow: picture.grow
        lineInk: picture.lineInk
        visible: picture.keyed && !picture.bare
    }
}
