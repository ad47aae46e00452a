pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The points of a curve as a list, where their words have no room beside them.
Column {
    id: key

    required property Curve curve
    property color lineInk
    property real grow: 1
    property int dot: 0

    spacing: Theme.s1

    Item {
        height: Math.max(key.dot, drip.height)
        visible: key.curve.bandEnd > 0
        width: key.width

        Glyph {
            id: sign

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            name: key.curve.bandIcon
            size: key.dot
            tint: key.lineInk
        }
        PictureWords {
            id: drip

            anchors.left: sign.right
            anchors.leftMargin: Theme.s2
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            grow: key.grow
            text: key.curve.bandLabel
        }
    }

    Repeater {
        model: key.curve.moments

        Item {
            id: line

            required property int index
            required property string label
            required property bool lit

            height: Math.max(key.dot, words.height)
            width: key.width

            Rectangle {
                id: disc

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: line.lit ? key.lineInk : Theme.border
                height: key.dot
                radius: width / 2
                width: key.dot

                PictureWords {
                    anchors.centerIn: parent
                    color: Theme.surface
                    font.pixelSize: Math.round(key.dot * 0.5)
                    font.weight: Font.Bold
                    latin: true
                    leading: 1
                    spoken: false
                    text: line.index + 1
                }
            }
            PictureWords {
                id: words

                anchors.left: disc.right
                anchors.leftMargin: Theme.s2
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: line.lit ? Theme.ink : Theme.inkSoft
                grow: key.grow
                text: line.label
            }
        }
    }
}
