import QtQuick
import Kiosk.App
import Kiosk.Design

// Before a page about a hard subject: what it is about, and the choice to pass it by.
Item {
    id: cover

    required property Walk walk
    // The largest words leave a small panel no room around them.
    readonly property bool tight: Theme.compact && Theme.readScale > 1.5

    enabled: visible

    Panel {
        anchors.centerIn: parent
        color: Theme.surface
        framed: true
        height: words.height + 2 * Theme.mm(cover.tight ? 2 : Theme.compact ? 4 : 14)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.mm(260))

        Column {
            id: words

            anchors.centerIn: parent
            spacing: Theme.mm(cover.tight ? 1 : Theme.compact ? 2.5 : 8)
            width: parent.width - 2 * Theme.mm(Theme.compact ? 6 : 14)

            Title {
                first: Theme.compact ? Theme.Title3 : Theme.Title2
                text: qsTr("This page talks about hard feelings")
                width: parent.width
            }
            Words {
                text: qsTr("You can read it now, or skip it.")
                width: parent.width
            }
            Row {
                spacing: Theme.s5

                KioskButton {
                    look: "primary"
                    name: qsTr("Open")
                    smallest: Theme.mm(Theme.compact ? 20 : 28)
                    leastWidth: Theme.mm(45)

                    onActivated: cover.walk.uncover()
                }
                KioskButton {
                    icon: "arrow-right"
                    iconAfter: true
                    name: qsTr("Skip")
                    smallest: Theme.mm(Theme.compact ? 20 : 28)
                    leastWidth: Theme.mm(45)

                    onActivated: cover.walk.skip()
                }
            }
        }
    }
}
