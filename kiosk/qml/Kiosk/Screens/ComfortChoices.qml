pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Text size by four samples, colour by three.
Column {
    id: choices

    required property Look look
    property int tall: Theme.mm(24)
    // Headings stand before their row where height is short, else over it.
    property bool inLine: false
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 4)
    readonly property int headWidth: inLine ? Math.round(width * 0.2) : width
    readonly property int rowWidth: inLine ? width - headWidth - gap : width

    component Group: Item {
        id: group

        required property string icon
        required property string heading
        default property alias rows: inner.data

        height: choices.inLine ? inner.height : head.height + Theme.s3 + inner.height
        width: choices.width

        Item {
            id: head

            anchors.left: parent.left
            height: choices.inLine ? inner.height : Math.max(mark.height, title.height)
            width: choices.headWidth

            Glyph {
                id: mark

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: group.icon
                size: Theme.mm(10)
                tint: Theme.accent
                visible: !choices.inLine
            }
            FitWords {
                id: title

                Accessible.role: Accessible.Heading
                anchors.left: !choices.inLine ? mark.right : parent.left
                anchors.leftMargin: !choices.inLine ? Theme.s3 : 0
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                first: Theme.Lead
                leading: 1.16
                room: choices.tall
                text: group.heading
            }
        }
        Row {
            id: inner

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            spacing: choices.gap
            width: choices.rowWidth
        }
    }

    spacing: Theme.mm(Theme.compact ? 3 : 9)

    Group {
        heading: qsTr("Text size")
        icon: "text-size"

        Repeater {
            model: 4

            Choice {
                required property int index
                readonly property list<real> scales: [1, 1.25, 1.5, 2]

                chosen: choices.look.size === index
                height: choices.tall
                name: qsTr("Text size %1 of 4").arg(index + 1)
                samplePx: Math.min(Math.round((Theme.near ? 4.8 : 6) * scales[index] * Theme.unit / 0.668), Math.round(choices.tall * 0.8))
                width: Math.floor((choices.rowWidth - 3 * choices.gap) / 4)

                onActivated: choices.look.setSize(index)
            }
        }
    }

    Group {
        heading: qsTr("Color")
        icon: "sun"

        Repeater {
            model: 3

            Choice {
                id: swatch

                required property int index
                readonly property string scheme: index === 0 ? "day" : index === 1 ? "dim" : "contrast"

                chosen: choices.look.theme === scheme
                ground: index === 0 ? Hues.surface : index === 1 ? Hues.nightPaper : Hues.black
                height: choices.tall
                label: name
                ink: index === 0 ? Hues.ink : index === 1 ? Hues.nightInk : Hues.white
                name: index === 0 ? qsTr("Day") : index === 1 ? qsTr("Dim") : qsTr("Contrast")
                samplePx: Math.round((Theme.near ? 6.6 : 8) * Theme.unit / 0.668)
                width: Math.floor((choices.rowWidth - 2 * choices.gap) / 3)

                onActivated: choices.look.setTheme(scheme)
            }
        }
    }
}
