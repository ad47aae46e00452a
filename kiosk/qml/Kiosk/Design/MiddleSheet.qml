import QtQuick

// A sheet in the middle over a scrim. What lies behind is out of reach while it is open.
Item {
    id: sheet

    default property alias content: inside.data
    property int sheetWidth: Math.min(width - 2 * Theme.margin, Theme.mm(420))
    property int sheetHeight: height - 2 * Theme.mm(16)
    property int padding: Theme.mm(Theme.compact ? 6 : 14)
    property int cardTop: -1
    readonly property alias body: inside

    signal dismissed

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: 0.82

        MouseArea {
            anchors.fill: parent
            onClicked: sheet.dismissed()
        }
    }

    Rectangle {
        id: card
        objectName: "MiddleSheet"

        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.border
        border.width: Theme.day ? 0 : Theme.contrast ? Theme.thick : Theme.hair
        color: Theme.paper
        height: sheet.sheetHeight
        radius: Theme.sheetRadius
        width: sheet.sheetWidth
        // Below the bar, where Get help now stays in its place.
        y: Math.max(Theme.barTop + Theme.barHeight + Theme.s2, sheet.cardTop >= 0 ? sheet.cardTop : Math.round((sheet.height - height) / 2))

        // Touches on the sheet itself close nothing.
        MouseArea {
            anchors.fill: parent
        }

        Item {
            id: inside

            anchors.fill: parent
            anchors.margins: sheet.padding
        }
    }
}
