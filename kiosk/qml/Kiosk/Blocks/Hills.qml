import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// Two quiet hills at the foot of a framed picture, round at its corners.
Shape {
    id: hills

    // Where the far hill begins, from the top.
    property real far: 0.5
    readonly property real lift: height * 0.06
    readonly property real start: height * far
    readonly property real near: start + (height - start) * 0.45
    readonly property int corner: Math.max(1, Theme.cardRadius - Theme.hair)

    visible: !Theme.contrast

    Accessible.ignored: true

    ShapePath {
        fillColor: Theme.hillFar
        startX: 0
        startY: hills.start + hills.lift
        strokeColor: Hues.clear
        strokeWidth: -1

        PathCubic {
            control1X: hills.width * 0.25
            control1Y: hills.start - hills.lift
            control2X: hills.width * 0.45
            control2Y: hills.start + hills.lift * 1.6
            x: hills.width * 0.62
            y: hills.start + hills.lift * 0.7
        }
        PathCubic {
            control1X: hills.width * 0.76
            control1Y: hills.start
            control2X: hills.width * 0.9
            control2Y: hills.start - hills.lift
            x: hills.width
            y: hills.start + hills.lift * 0.2
        }
        PathLine {
            x: hills.width
            y: hills.height - hills.corner
        }
        PathArc {
            radiusX: hills.corner
            radiusY: hills.corner
            x: hills.width - hills.corner
            y: hills.height
        }
        PathLine {
            x: hills.corner
            y: hills.height
        }
        PathArc {
            radiusX: hills.corner
            radiusY: hills.corner
            x: 0
            y: hills.height - hills.corner
        }
    }

    ShapePath {
        fillColor: Theme.hillNear
        startX: 0
        startY: hills.near
        strokeColor: Hues.clear
        strokeWidth: -1

        PathCubic {
            control1X: hills.width * 0.3
            control1Y: hills.near - hills.lift * 1.4
            control2X: hills.width * 0.6
            control2Y: hills.near + hills.lift * 1.6
            x: hills.width
            y: hills.near - hills.lift * 0.4
        }
        PathLine {
            x: hills.width
            y: hills.height - hills.corner
        }
        PathArc {
            radiusX: hills.corner
            radiusY: hills.corner
            x: hills.width - hills.corner
            y: hills.height
        }
        PathLine {
            x: hills.corner
            y: hills.height
        }
        PathArc {
            radiusX: hills.corner
            radiusY: hills.corner
            x: 0
            y: hills.height - hills.corner
        }
    }
}
