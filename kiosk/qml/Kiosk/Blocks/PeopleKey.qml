pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// What the filled and the outlined figures mean.
Flow {
    id: key

    spacing: Theme.mm(7)

    Repeater {
        model: 2

        Row {
            id: line

            required property int index

            spacing: Theme.s2

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                name: line.index === 0 ? "person-filled" : "person-outline"
                size: Theme.mm(9)
                tint: line.index === 0 ? Theme.had : Theme.hadNot
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: line.index === 0 ? qsTr("these people") : qsTr("all the others")
                type: Theme.Note
                wrapMode: Text.NoWrap
            }
        }
    }
}
