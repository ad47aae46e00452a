import QtQuick
import QtQuick.Shapes
import Kiosk.Design

// How many of staff's items have an answer, as a ring of sand. A full ring is no other colour.
Item {
    id: ring

    required property int answered
    required property int asked
    readonly property int size: Theme.mm(25)
    readonly property real share: asked > 0 ? answered / asked : 0

    height: size
    width: size

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.GeometryRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: Hues.clear
            strokeColor: Theme.contrast ? Theme.border : Theme.sunken
            strokeWidth: Theme.mm(Theme.contrast ? 0.6 : 3)

            PathAngleArc {
                centerX: ring.size / 2
                centerY: ring.size / 2
                radiusX: ring.size / 2 - Theme.mm(1.6)
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360
            }
        }
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: Hues.clear
            strokeColor: ring.share > 0 ? Theme.accent : Hues.clear
            strokeWidth: Theme.mm(3)

            PathAngleArc {
                centerX: ring.size / 2
                centerY: ring.size / 2
                radiusX: ring.size / 2 - Theme.mm(1.6)
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * ring.share
            }
        }
    }
    Words {
        anchors.centerIn: parent
        font.weight: Font.DemiBold
        latin: true
        spokenAs: qsTr("%1 of %2 answered").arg(ring.answered).arg(ring.asked)
        text: ring.answered + "/" + ring.asked
        type: text.length > 4 ? Theme.Small : Theme.Note
    }
}
