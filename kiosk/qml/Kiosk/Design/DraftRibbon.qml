import QtQuick

// Every page the clinic has not signed says so, flat on the start edge.
Item {
    id: ribbon

    property bool practice: false
    property string words: practice ? qsTr("Practice clinic. Not for patients.") : qsTr("Draft. Not yet checked by your clinic.")

    height: Theme.ribbonBand

    Rectangle {
        id: band

        anchors.left: parent.left
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.mm(0.7) : 0
        color: Theme.importantTint
        height: parent.height
        radius: Math.min(Theme.chipRadius, height / 2)
        width: label.width + pen.width + Theme.margin + Theme.s2 + Theme.s5

        Rectangle {
            anchors.left: parent.left
            color: parent.color
            height: parent.height
            visible: !Theme.contrast
            width: parent.radius
        }

        Glyph {
            id: pen

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            name: ribbon.practice ? "warning" : "pen"
            size: Theme.mm(5)
            tint: Theme.importantInk
        }

        Words {
            id: label

            anchors.left: pen.right
            anchors.leftMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.importantInk
            font.pixelSize: Math.round(4.8 * Theme.unit / 0.668)
            font.weight: Font.DemiBold
            leading: 1
            text: ribbon.words
            type: Theme.Note
            wrapMode: Text.NoWrap
        }
    }
}
