pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// One number with its unit, or a few choices such as Air and Oxygen.
Item {
    id: field

    required property Numbers numbers
    required property bool chosen
    required property list<string> choices
    required property string high
    required property int index
    required property string last
    required property string low
    required property string name
    required property string typed
    required property string unit
    // Words of staff's pages grow no further than buttons do.
    readonly property int type: Theme.readScale <= 1.25 ? Theme.Note : Theme.compact ? Theme.Small : Theme.Lead

    height: Theme.mm(Theme.compact ? 16 : 24)

    Press {
        anchors.fill: parent
        choosable: true
        chosen: field.chosen
        description: field.typed === "" ? qsTr("empty") : field.typed + " " + field.unit
        name: field.name
        smallest: Theme.mm(Theme.compact ? 14 : 20)
        visible: field.choices.length === 0

        onActivated: field.numbers.choose(field.index)

        Rectangle {
            anchors.fill: parent
            border.color: field.chosen ? Theme.accent : Theme.border
            border.width: field.chosen ? Theme.thick : Theme.hair
            color: Theme.surface
            radius: Theme.controlRadius
        }
        Words {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 4 : 8)
            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.DemiBold
            spoken: false
            text: field.name
            type: field.type
            wrapMode: Text.NoWrap
        }
        Words {
            anchors.right: unit.left
            anchors.rightMargin: Theme.s3
            anchors.verticalCenter: parent.verticalCenter
            latin: true
            spoken: false
            text: field.typed
            type: Theme.compact ? Theme.Title3 : Theme.Title2
            wrapMode: Text.NoWrap
        }
        Words {
            id: unit

            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 4 : 8)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            spoken: false
            text: field.unit
            type: field.type
            width: Theme.mm(Theme.compact ? 23 : 26 * Theme.chromeScale)
        }
    }

    Row {
        id: ways

        anchors.fill: parent
        spacing: Theme.mm(3)
        visible: field.choices.length > 0

        Repeater {
            model: field.choices

            RowButton {
                id: way

                required property string modelData

                chosen: field.typed === modelData
                height: field.height
                leastWidth: Math.floor((ways.width - (field.choices.length - 1) * ways.spacing) / Math.max(1, field.choices.length))
                mostWidth: leastWidth
                name: modelData

                onActivated: field.numbers.pick(field.index, way.modelData)
            }
        }
    }
}
