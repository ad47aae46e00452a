import QtQuick
import Kiosk.App
import Kiosk.Design

// What staff lead with. Locked it keeps three things: the curtain, help, and a way to take it up again.
Rectangle {
    id: bar

    required property App app
    readonly property Consult consult: app.staff.consult
    readonly property bool open: app.staff.unlocked && app.staff.role !== "manager"
    // Two rows where the panel is narrow.
    readonly property bool folded: Theme.compact || Theme.portrait
    readonly property int keys: open ? 8 : 3
    readonly property int columns: open && folded ? 4 : open ? keys : 3
    readonly property int side: Theme.mm(Theme.compact ? 3 : 8)
    readonly property int gap: Theme.s2
    readonly property int each: Math.floor((grid.width - (columns - 1) * gap) / columns)
    readonly property int tall: Theme.mm(Theme.compact ? 12 : Theme.portrait ? 20 : 29)

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.thick : 0
    color: Theme.contrast ? Hues.black : Theme.dim ? Hues.nightRaised : Hues.ink
    height: (open && folded ? 2 * tall + gap : tall) + 2 * Theme.mm(Theme.compact ? 1.5 : 8)

    Grid {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: bar.side
        anchors.right: time.visible ? time.left : parent.right
        anchors.rightMargin: bar.side
        anchors.verticalCenter: parent.verticalCenter
        columns: bar.columns
        spacing: bar.gap

        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: "arrow-left"
            name: qsTr("Back")
            visible: bar.open
            width: bar.each

            onActivated: bar.consult.back()
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: "arrow-right"
            name: qsTr("Next")
            visible: bar.open
            width: bar.each

            onActivated: bar.consult.next()
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: "curtain"
            lit: bar.consult.curtained
            name: qsTr("Curtain")
            width: bar.each

            onActivated: bar.consult.curtain()
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: "key"
            name: qsTr("Unlock")
            visible: !bar.open
            width: bar.each

            onActivated: bar.consult.unlock()
        }
        BarKey {
            beside: Theme.compact
            enabled: bar.consult.questions.count > 0
            height: bar.tall
            icon: "speech"
            lit: bar.consult.questions.open
            name: qsTr("Teach-back")
            opacity: enabled ? 1 : 0.45
            visible: bar.open
            width: bar.each

            onActivated: bar.consult.questions.toggle()
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: bar.consult.handed ? "check" : "document"
            lit: bar.consult.handed
            name: qsTr("Add to handout")
            visible: bar.open
            width: bar.each
            words: Theme.compact ? qsTr("Handout") : name

            onActivated: bar.consult.handOut()
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: "list"
            name: qsTr("Agenda")
            visible: bar.open
            width: bar.each

            onActivated: bar.consult.openAgenda()
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: "heart"
            name: qsTr("Get help now")
            width: bar.each
            words: Theme.compact ? qsTr("Help") : name

            onActivated: bar.app.covers.getHelp()
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: "close"
            name: qsTr("End")
            visible: bar.open
            width: bar.each

            onActivated: bar.consult.askEnd()
        }
    }

    Column {
        id: time

        anchors.right: parent.right
        anchors.rightMargin: bar.side
        anchors.verticalCenter: parent.verticalCenter
        visible: bar.open
        width: Theme.mm(Theme.compact ? 17 : 24)

        Words {
            color: Theme.contrast ? Hues.white : Theme.dim ? Hues.nightSoft : Hues.tealTint
            horizontalAlignment: Text.AlignRight
            text: qsTr("Talk")
            type: Theme.Small
            width: parent.width
        }
        Words {
            color: Theme.contrast ? Hues.white : Theme.dim ? Hues.nightInk : Hues.surface
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
            text: qsTr("%1 min").arg(bar.consult.minutes)
            type: Theme.Small
            width: parent.width
        }
    }
}
