pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The readings of a chair as typed, over true time. Staff judge the numbers; the app says nothing of them.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Chair chair: app.ward.chair
    readonly property Readings readings: app.ward.readings
    readonly property int from: bar.y + bar.height + Theme.mm(Theme.compact ? 2 : 6)
    readonly property int to: foot.y - Theme.mm(Theme.compact ? 1.5 : 4)
    readonly property int sideWidth: Theme.portrait ? width - 2 * Theme.margin : Theme.mm(Theme.compact ? 72 : 122)

    WardBar {
        id: bar

        back: qsTr("Chair %1").arg(screen.chair.number)
        clock: screen.app.ward.time
        code: screen.chair.code
        heading: qsTr("Readings")

        onWentBack: screen.app.back()

        KioskButton {
            icon: "arrow-left"
            name: qsTr("Earlier readings")
            smallest: bar.buttonHeight
            type: Theme.compact ? Theme.Small : Theme.Note
            visible: screen.readings.hasEarlier
            words: Theme.compact || Theme.portrait ? "" : qsTr("Earlier")

            onActivated: screen.readings.earlier()
        }
        KioskButton {
            icon: "arrow-right"
            iconAfter: true
            name: qsTr("Later readings")
            smallest: bar.buttonHeight
            type: Theme.compact ? Theme.Small : Theme.Note
            visible: screen.readings.hasLater
            words: Theme.compact || Theme.portrait ? "" : qsTr("Later")

            onActivated: screen.readings.later()
        }
    }

    ReadingsPlot {
        height: Theme.portrait ? Math.round((screen.to - screen.from) * 0.56) : screen.to - screen.from
        readings: screen.readings
        width: Theme.portrait ? screen.sideWidth : screen.width - 2 * Theme.margin - screen.sideWidth - Theme.mm(Theme.compact ? 3 : 8)
        x: Theme.margin
        y: screen.from
    }

    Rectangle {
        id: side

        color: Theme.surface
        height: Theme.portrait ? Math.round((screen.to - screen.from) * 0.41) : screen.to - screen.from
        radius: Theme.cardRadius
        width: screen.sideWidth
        x: Theme.portrait ? Theme.margin : screen.width - Theme.margin - width
        y: Theme.portrait ? screen.to - height : screen.from

        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 3 : 7)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 3 : 7)
            spacing: Theme.mm(Theme.compact ? 1 : 3)
            y: Theme.mm(Theme.compact ? 3 : 6)

            Words {
                font.weight: Font.DemiBold
                text: qsTr("Last typed in")
                type: Theme.Note
                visible: !Theme.compact && Theme.titleScale <= 1.25
                width: parent.width
            }
            Repeater {
                id: rows

                model: screen.readings.last

                LastReading {
                    height: Math.floor((side.height - Theme.mm(Theme.compact ? 6 : 26)) / Math.max(1, rows.count)) - Theme.mm(Theme.compact ? 1 : 3)
                    readings: screen.readings
                    width: parent?.width ?? 0
                }
            }
        }
    }

    WardFoot {
        id: foot

        practice: screen.app.ward.practice
    }
}
