import QtQuick
import Kiosk.App
import Kiosk.Design

// How the chosen pass stands, what comes next, and what staff can do with this chair.
Rectangle {
    id: side

    required property App app
    required property Chair chair
    required property Checklist list
    readonly property int pad: Theme.mm(Theme.compact ? 3 : 8)
    readonly property int gap: Theme.mm(Theme.compact ? 2 : 4)
    readonly property bool leaving: chair.phase === "leaving"
    // The minutes, where the bar has no room for them.
    required property string minutes
    // There is room for the buttons and one line.
    readonly property bool tight: !Theme.portrait && (height < Theme.mm(186) || Theme.titleScale > 1.25)
    readonly property int buttonHeight: Theme.mm(Theme.compact ? 14 : Theme.portrait ? 20 : 22)

    color: Theme.surface
    radius: Theme.cardRadius

    Column {
        id: stand

        anchors.left: parent.left
        anchors.leftMargin: side.pad
        anchors.right: parent.right
        anchors.rightMargin: side.pad
        spacing: Theme.mm(Theme.compact ? 0.5 : 2)
        y: side.pad

        Words {
            color: Theme.inkSoft
            text: qsTr("Answered")
            type: Theme.Small
            visible: !side.tight
        }
        Words {
            leading: 1.1
            text: side.list.answered === side.list.asked && side.list.asked > 0 && !side.tight ? qsTr("Every item has an answer") : qsTr("%1 of %2").arg(side.list.answered).arg(side.list.asked)
            type: side.list.answered === side.list.asked || side.tight ? Theme.Lead : Theme.Title1
            width: parent.width
        }
        Words {
            color: side.list.late ? Theme.importantInk : Theme.inkSoft
            font.weight: Font.DemiBold
            leading: 1.16
            text: [side.minutes, side.list.late ? qsTr("%1 late").arg(side.list.asked - side.list.answered) : ""].filter(said => said !== "").join(" · ")
            type: Theme.Small
            visible: text !== ""
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            text: side.chair.nextAt === "" ? "" : qsTr("Next pass at %1").arg(side.chair.nextAt)
            type: Theme.Small
            visible: text !== "" && (!side.tight || !Theme.compact && !turns.visible)
            width: parent.width
        }
        Words {
            color: Theme.importantInk
            text: qsTr("The clock of this machine was changed. Minutes are counted without it.")
            type: Theme.Small
            visible: side.chair.clockChanged && !side.tight
            width: parent.width
        }
        Words {
            color: Theme.importantInk
            text: qsTr("Being handed over. Nobody has taken it yet.")
            type: Theme.Small
            visible: side.chair.giving
            width: parent.width
        }
    }
    ChairSums {
        anchors.left: stand.left
        anchors.right: stand.right
        chair: side.chair
        visible: !side.tight && y + height <= (turns.visible ? turns.y : acts.y) - Theme.s1
        y: stand.y + stand.height + Theme.s2
    }

    Item {
        id: turns

        anchors.bottom: acts.top
        anchors.bottomMargin: side.gap
        anchors.left: parent.left
        anchors.leftMargin: side.pad
        anchors.right: parent.right
        anchors.rightMargin: side.pad
        height: before.height
        visible: side.list.pages > 1

        SideButton {
            id: before

            anchors.left: parent.left
            enabled: side.list.page > 1
            icon: "arrow-up"
            leastWidth: Math.floor(turns.width * 0.34)
            name: qsTr("Items before")
            opacity: enabled ? 1 : 0.35
            words: ""

            onActivated: side.list.turn(side.list.page - 1)
        }
        Words {
            anchors.left: before.right
            anchors.right: after.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            latin: true
            spokenAs: qsTr("Page %1 of %2").arg(side.list.page).arg(side.list.pages)
            text: side.list.page + " / " + side.list.pages
            type: Theme.Small
        }
        SideButton {
            id: after

            anchors.right: parent.right
            enabled: side.list.page < side.list.pages
            icon: "arrow-down"
            leastWidth: before.leastWidth
            name: qsTr("More items")
            opacity: enabled ? 1 : 0.35
            words: ""

            onActivated: side.list.turn(side.list.page + 1)
        }
    }

    Column {
        id: acts

        anchors.bottom: parent.bottom
        anchors.bottomMargin: side.pad
        anchors.left: parent.left
        anchors.leftMargin: side.pad
        anchors.right: parent.right
        anchors.rightMargin: side.pad
        spacing: Theme.mm(Theme.compact ? 2 : 3)

        Grid {
            id: ways

            readonly property int each: Math.floor((acts.width - (columns - 1) * columnSpacing) / columns)

            columnSpacing: Theme.mm(2)
            columns: Theme.compact ? 1 : Theme.portrait ? 4 : 2
            rowSpacing: Theme.mm(2)

            SideButton {
                icon: "list"
                leastWidth: ways.each
                name: qsTr("Readings")

                onActivated: side.chair.go("readings")
            }
            SideButton {
                icon: "people"
                leastWidth: ways.each
                name: qsTr("Hand over")
                visible: !Theme.compact

                onActivated: side.chair.go("handover")
            }
            SideButton {
                leastWidth: ways.each
                name: qsTr("Teach-back")
                visible: !Theme.compact

                onActivated: side.chair.go("teach")
            }
            SideButton {
                icon: "house"
                leastWidth: ways.each
                name: qsTr("Other acts")

                onActivated: side.chair.go("leave")
            }
        }
        SideButton {
            edge: Theme.holdInk
            fill: Theme.holdTint
            icon: "hand"
            iconInk: Theme.holdInk
            ink: Theme.holdInk
            leastWidth: acts.width
            name: qsTr("Urgent")

            onActivated: side.chair.urgent()
        }
        SideButton {
            description: lacking.text
            leastWidth: acts.width
            name: qsTr("Record staff release")

            onActivated: side.chair.go("release")
        }
        Words {
            id: lacking

            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            spoken: false
            text: side.chair.lacking > 0 ? qsTr("%n thing(s) missing", "", side.chair.lacking) : qsTr("Staff decide and sign.")
            type: Theme.Small
            visible: !Theme.compact
            width: acts.width
        }
    }
}
