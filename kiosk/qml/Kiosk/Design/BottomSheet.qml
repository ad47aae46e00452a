import QtQuick

// A sheet from the bottom edge, no scrim; a touch outside closes it.
Item {
    id: sheet

    default property alias content: inside.data
    property int sheetHeight: Math.round(height * 0.46)
    property int clearTop: 0
    readonly property alias body: inside
    readonly property int edge: height - card.height

    signal dismissed

    MouseArea {
        anchors.fill: parent
        anchors.bottomMargin: card.height
        anchors.topMargin: sheet.clearTop
        onClicked: sheet.dismissed()
    }

    Rectangle {
        id: card

        anchors.bottom: parent.bottom
        color: Theme.contrast ? Hues.white : Theme.ink
        height: sheet.sheetHeight
        radius: Theme.sheetRadius
        width: parent.width

        MouseArea {
            anchors.fill: parent
        }

        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.thick
            color: Theme.surface
            radius: Theme.sheetRadius
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.surface
            height: Theme.sheetRadius
            width: parent.width
        }

        Item {
            id: inside

            anchors.fill: parent
            anchors.bottomMargin: Theme.rowBottom
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.topMargin: Theme.s8
        }
    }
}
