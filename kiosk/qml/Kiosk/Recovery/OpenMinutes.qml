import QtQuick
import Kiosk.App
import Kiosk.Design

// How many minutes ago time zero was: minutes, so that no night with two o'clock twice can confuse it.
Item {
    id: page

    required property Opening opening
    required property string clinic
    readonly property int type: Theme.titleScale > 1.25 ? Theme.Lead : Theme.Title3
    readonly property bool dose: opening.zero === "administration_start"

    Column {
        spacing: Theme.mm(Theme.compact ? 3 : 8)
        width: parent.width

        Title {
            first: Theme.Title2
            lines: 2
            text: page.dose ? qsTr("How many minutes ago was the dose given?") : qsTr("How many minutes ago did the infusion end?")
            width: parent.width
        }
        Row {
            spacing: Theme.mm(Theme.compact ? 3 : 6)

            KioskButton {
                name: qsTr("10 minutes less")
                smallest: Theme.mm(22)
                type: page.type
                words: "−10"

                onActivated: page.opening.add(-10)
            }
            KioskButton {
                name: qsTr("1 minute less")
                smallest: Theme.mm(22)
                type: page.type
                words: "−1"

                onActivated: page.opening.add(-1)
            }
            Item {
                height: Theme.mm(22)
                width: Theme.mm(Theme.compact ? 50 : 70)

                Words {
                    anchors.centerIn: parent
                    text: qsTr("%1 min ago").arg(page.opening.ago)
                    type: page.type
                    wrapMode: Text.NoWrap
                }
            }
            KioskButton {
                name: qsTr("1 minute more")
                smallest: Theme.mm(22)
                type: page.type
                words: "+1"

                onActivated: page.opening.add(1)
            }
            KioskButton {
                name: qsTr("10 minutes more")
                smallest: Theme.mm(22)
                type: page.type
                words: "+10"

                onActivated: page.opening.add(10)
            }
        }
        Words {
            color: Theme.inkSoft
            text: page.opening.canEstimate ? qsTr("That was at %1. The screen was off for a while; it knows of at least %2 minutes.").arg(page.opening.zeroTime).arg(page.opening.least) : qsTr("That was at %1.").arg(page.opening.zeroTime)
            type: Theme.compact && Theme.readScale > 1.25 ? Theme.Small : Theme.Note
            width: parent.width
        }
        Row {
            spacing: Theme.mm(5)

            KioskButton {
                icon: "check"
                look: "primary"
                name: qsTr("Continue")
                side: Theme.mm(10)
                smallest: Theme.mm(22)

                onActivated: page.opening.confirm()
            }
            KioskButton {
                name: qsTr("Go on with at least %1 min").arg(page.opening.least)
                smallest: Theme.mm(22)
                visible: page.opening.canEstimate

                onActivated: page.opening.accept()
            }
        }
    }
}
