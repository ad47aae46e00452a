import QtQuick
import Kiosk.Design

// So many minutes ago, by buttons of one, five and ten, and the time of day that was.
Column {
    id: ago

    required property int minutes
    required property string time

    signal added(minutes: int)

    spacing: Theme.mm(Theme.compact ? 1 : 2)

    Row {
        spacing: Theme.mm(Theme.compact ? 2 : 4)

        KioskButton {
            name: qsTr("10 minutes less")
            smallest: Theme.mm(20)
            type: Theme.Lead
            words: "−10"

            onActivated: ago.added(-10)
        }
        KioskButton {
            name: qsTr("1 minute less")
            smallest: Theme.mm(20)
            type: Theme.Lead
            words: "−1"

            onActivated: ago.added(-1)
        }
        Item {
            height: Theme.mm(20)
            width: Theme.mm(Theme.compact ? 46 : 66)

            Words {
                anchors.centerIn: parent
                text: qsTr("%1 min ago").arg(ago.minutes)
                type: Theme.Lead
                wrapMode: Text.NoWrap
            }
        }
        KioskButton {
            name: qsTr("1 minute more")
            smallest: Theme.mm(20)
            type: Theme.Lead
            words: "+1"

            onActivated: ago.added(1)
        }
        KioskButton {
            name: qsTr("10 minutes more")
            smallest: Theme.mm(20)
            type: Theme.Lead
            words: "+10"

            onActivated: ago.added(10)
        }
    }
    Words {
        color: Theme.inkSoft
        text: qsTr("That was at %1.").arg(ago.time)
        type: Theme.Small
        width: parent.width
    }
}
