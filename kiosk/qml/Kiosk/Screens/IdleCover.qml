import QtQuick
import Kiosk.App
import Kiosk.Design

// Nobody has touched the screen for a while. A bar that shortens, no digits, and all the time a person wants.
MiddleSheet {
    id: cover

    required property App app
    // On the small panel large words need the room.
    readonly property bool tight: Theme.compact && Theme.scale >= 1.5

    padding: Theme.mm(tight ? 5 : Theme.compact ? 6 : 14)
    sheetHeight: words.height + 2 * padding
    sheetWidth: Math.min(width - 2 * Theme.margin, Theme.mm(310))

    Column {
        id: words

        spacing: Theme.mm(cover.tight ? 3 : Theme.compact ? 4 : 8)
        width: parent.width

        Title {
            first: cover.tight ? Theme.Title2 : Theme.Title1
            text: qsTr("Are you still there?")
            width: parent.width
        }
        Words {
            // On the small panel the buttons need the room.
            font.pixelSize: Theme.compact ? Math.min(Theme.px(Theme.Body), Math.round(6 * Theme.unit / 0.668)) : Theme.px(Theme.Body)
            text: qsTr("Take all the time you want. If nobody touches the screen, this page closes and nothing is kept.")
            width: parent.width
        }
        Rectangle {
            border.color: Theme.border
            border.width: Theme.contrast ? Theme.line : 0
            color: Theme.markIdle
            height: Theme.mm(4)
            radius: height / 2
            width: parent.width

            Accessible.ignored: true

            Rectangle {
                id: left

                property real share

                anchors.left: parent.left
                color: Theme.primary
                height: parent.height
                radius: height / 2
                width: Math.max(height, parent.width * share)

                NumberAnimation on share {
                    duration: cover.app.noticeMs
                    from: 1
                    to: 0
                }
            }
        }
        Flow {
            spacing: Theme.mm(5)
            width: parent.width

            KioskButton {
                look: "primary"
                name: qsTr("I need more time")
                smallest: Theme.mm(Theme.compact ? 25 : 30)

                onActivated: cover.app.covers.uncover()
            }
            KioskButton {
                icon: "check"
                name: qsTr("Finish")
                smallest: Theme.mm(Theme.compact ? 25 : 30)

                onActivated: cover.app.finish()
            }
        }
    }
}
