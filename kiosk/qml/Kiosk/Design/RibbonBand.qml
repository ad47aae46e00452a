import QtQuick

// One notice in the strip under the bar. The first lies flat on the start edge, another stands beside it.
Rectangle {
    id: band

    required property string icon
    required property string text
    property bool first: false

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.mm(0.7) : 0
    color: Theme.importantTint
    radius: Math.min(Theme.chipRadius, height / 2)
    width: label.width + pen.width + pen.anchors.leftMargin + Theme.s2 + Theme.s5

    Rectangle {
        anchors.left: parent.left
        color: parent.color
        height: parent.height
        visible: band.first && !Theme.contrast
        width: parent.radius
    }

    Glyph {
        id: pen

        anchors.left: parent.left
        anchors.leftMargin: band.first ? Theme.margin : Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        name: band.icon
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
        text: band.text
        type: Theme.Note
        wrapMode: Text.NoWrap
    }
}
