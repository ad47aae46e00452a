pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.App
import Kiosk.Design

// A course of visits: filled dots on a road, week by week, then open rings for what may come after it.
Panel {
    id: picture

    required property Walk walk
    readonly property Course course: walk.figure.course
    readonly property real grow: Theme.compact ? 1 : Math.min(Theme.readScale, 1.5)
    readonly property int pad: Theme.mm(Theme.compact ? 2.5 : 8)
    readonly property int inner: width - 2 * pad
    readonly property int way: Theme.mm(Theme.compact ? 12 : 26)
    readonly property int dot: Math.round(Math.min(Theme.mm(Theme.compact ? 8 : 13), course.spotRoom * inner * 0.86))
    // What the chip about early science needs at the foot.
    property int foot: 0
    readonly property int head: above.height + pad + Theme.s1
    readonly property int half: Math.round(way * 0.5 + swing)
    readonly property int weekHeight: course.mostWeeks > 0 ? Math.round(4.8 * grow * Theme.unit / 0.668 * 1.3) + Theme.s3 : Theme.s1
    // Its words do not fit: the road stands alone, and the step says them beside it.
    readonly property bool bare: head + 2 * half + weekHeight + foot > height
    readonly property int middle: bare ? Math.round((height - foot) / 2) : Math.round(Math.min(Math.max(head + half, height * 0.56), height - foot - weekHeight - half))
    readonly property real swing: way * (Theme.compact ? 0.12 : 0.22)
    readonly property real reach: course.laterLabel === "" ? 1 : 0.66

    function placeX(across: real): real {
        return Theme.rtl ? width - pad - across * inner : pad + across * inner;
    }

    // The road is level where it meets the frame.
    function placeY(x: real): real {
        return middle + Math.cos(x / width * 2 * Math.PI) * swing;
    }

    // From edge to edge of the frame. It follows the picture's size.
    function roadway(wide: int, centre: int): var {
        const points = [];
        for (let n = 0; n <= 60; ++n) {
            const x = Theme.hair + n / 60 * (wide - 2 * Theme.hair);
            points.push(Qt.point(x, placeY(x)));
        }
        return points;
    }

    framed: true

    Accessible.description: walk.figure.story
    Accessible.ignored: !enabled || !visible
    Accessible.name: walk.figure.words
    Accessible.role: Accessible.Graphic

    Hills {
        anchors.fill: parent
        anchors.margins: Theme.hair
        far: 0.4
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            capStyle: ShapePath.FlatCap
            fillColor: Hues.clear
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.roadEdge
            strokeWidth: picture.way

            PathPolyline {
                path: picture.roadway(picture.width, picture.middle)
            }
        }
        ShapePath {
            capStyle: ShapePath.FlatCap
            fillColor: Hues.clear
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.road
            strokeWidth: picture.way - Theme.mm(1.2)

            PathPolyline {
                path: picture.roadway(picture.width, picture.middle)
            }
        }
    }

    Repeater {
        model: picture.course.spots

        Rectangle {
            required property real across
            required property bool later
            required property bool lit
            readonly property color tint: Theme.contrast ? Hues.action : Theme.phaseSolid(picture.walk.phase)

            border.color: lit ? tint : Theme.border
            border.width: Theme.mm(Theme.compact ? 1 : 1.6)
            color: later ? Theme.road : lit ? tint : Theme.border
            height: width
            radius: width / 2
            width: later ? Math.round(picture.dot * 0.9) : picture.dot
            x: Math.round(picture.placeX(across) - width / 2)
            y: Math.round(picture.placeY(picture.placeX(across)) - height / 2)
        }
    }

    Row {
        id: above

        visible: !picture.bare
        x: picture.pad
        y: picture.pad

        Column {
            width: Math.round(picture.inner * picture.reach) - Theme.s3

            PictureWords {
                color: picture.course.courseLit ? Theme.ink : Theme.inkSoft
                font.weight: Font.Bold
                grow: picture.grow
                text: picture.course.courseLabel
                width: parent.width
            }
            PictureWords {
                color: picture.course.courseLit ? Theme.ink : Theme.inkSoft
                grow: picture.grow
                text: qsTr("about %n visit(s)", "", picture.course.visits)
                width: parent.width
            }
            PictureWords {
                color: picture.course.courseLit ? Theme.ink : Theme.inkSoft
                grow: picture.grow
                text: picture.course.fewestWeeks < picture.course.mostWeeks ? qsTr("over %1 to %2 weeks").arg(picture.course.fewestWeeks).arg(picture.course.mostWeeks) : qsTr("over about %n week(s)", "", picture.course.mostWeeks)
                visible: picture.course.mostWeeks > 0
                width: parent.width
            }
        }
        PictureWords {
            color: picture.course.laterLit ? Theme.ink : Theme.inkSoft
            font.weight: Font.Bold
            grow: picture.grow
            text: picture.course.laterLabel
            visible: text !== ""
            width: picture.inner - Math.round(picture.inner * picture.reach)
        }
    }

    Repeater {
        model: picture.course.weeks

        Item {
            id: week

            required property int name
            required property real start
            required property real end
            readonly property int from: Math.round(picture.placeX(Theme.rtl ? end : start))

            height: below.y + below.height
            visible: !picture.bare
            width: Math.round((end - start) * picture.inner)
            x: from
            y: Math.round(picture.middle + picture.way * 0.5 + picture.swing + Theme.mm(Theme.compact ? 0.8 : 2))

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.border
                height: Theme.hair * 2
                radius: height / 2
                width: parent.width - Theme.s2
            }
            PictureWords {
                id: below

                anchors.horizontalCenter: parent.horizontalCenter
                color: picture.course.courseLit ? Theme.ink : Theme.inkSoft
                grow: picture.grow
                text: full.width <= week.width || week.width === 0 ? full.text : week.name
                visible: week.name > 0
                wrapMode: Text.NoWrap
                y: Theme.mm(Theme.compact ? 1 : 2)
            }
            TextMetrics {
                id: full

                font: below.font
                text: qsTr("Week %1").arg(week.name)
            }
        }
    }
}
