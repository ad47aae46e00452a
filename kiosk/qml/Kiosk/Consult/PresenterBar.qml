import QtQuick
import Kiosk.App
import Kiosk.Design

// What staff lead with. With a tool for ink in hand it holds the tools; locked it keeps the curtain, help, and the key.
Rectangle {
    id: bar

    required property App app
    readonly property Consult consult: app.staff.consult
    readonly property bool open: app.staff.unlocked && app.staff.role !== "manager"
    readonly property bool inking: open && consult.ink.tool !== ""
    // Two rows where the panel is narrow.
    readonly property bool folded: open && (Theme.compact || Theme.portrait)
    readonly property int columns: !open ? 3 : inking ? 5 : folded ? 5 : 9
    readonly property int side: Theme.mm(Theme.compact ? 3 : 8)
    readonly property int gap: Theme.s2
    readonly property int room: (time.visible ? Theme.rtl ? bar.width - time.x - time.width : time.x : width - side) - side
    readonly property int each: inking && !folded ? Math.floor((room - 11 * gap) / 11) : Math.floor((room - (columns - 1) * gap) / columns)
    readonly property int tall: Theme.mm(Theme.compact ? 12.2 : Theme.portrait ? 20 : 29)

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.thick : 0
    color: Theme.contrast ? Hues.black : Hues.ink
    height: (folded ? 2 * tall + gap : tall) + 2 * Theme.mm(Theme.compact ? 1.5 : 8)

    InkBar {
        id: tools

        beside: Theme.compact
        each: bar.folded ? Math.floor((bar.width - 2 * bar.side - 5 * spacing) / 6) : bar.each
        enabled: visible
        ink: bar.consult.ink
        tall: bar.tall
        visible: bar.inking
        x: bar.folded || !Theme.rtl ? bar.side : bar.width - width - bar.side
        y: bar.folded ? Theme.mm(Theme.compact ? 1.5 : 8) : Math.round((bar.height - height) / 2)
    }

    Grid {
        id: grid

        columns: bar.columns
        spacing: bar.gap
        x: Theme.rtl ? bar.inking && !bar.folded ? bar.width - bar.side - tools.width - bar.gap - width : bar.width - bar.side - width : bar.inking && !bar.folded ? tools.x + tools.width + bar.gap : bar.side
        y: bar.inking && bar.folded ? tools.y + tools.height + bar.gap : Math.round((bar.height - height) / 2)

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
            icon: "pen"
            name: qsTr("Draw")
            visible: bar.open && !bar.inking
            width: bar.each

            onActivated: bar.consult.ink.choose("draw")
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: "curtain"
            lit: bar.consult.curtained
            name: qsTr("Curtain")
            toggles: true
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
            toggles: true
            opacity: enabled ? 1 : 0.45
            visible: bar.open && !bar.inking
            width: bar.each

            onActivated: bar.consult.questions.toggle()
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: bar.consult.handed ? "check" : "document"
            lit: bar.consult.handed
            name: qsTr("Add to handout")
            toggles: true
            visible: bar.open && !bar.inking
            width: bar.each
            words: Theme.compact ? qsTr("Handout") : name

            onActivated: bar.consult.handOut()
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: "list"
            name: qsTr("Agenda")
            visible: bar.open && !bar.inking
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
            icon: "check"
            name: qsTr("Done")
            visible: bar.inking
            width: bar.each

            onActivated: bar.consult.ink.choose(bar.consult.ink.tool)
        }
        BarKey {
            beside: Theme.compact
            height: bar.tall
            icon: "close"
            name: qsTr("End")
            visible: bar.open && !bar.inking
            width: bar.each

            onActivated: bar.consult.askEnd()
        }
    }

    Column {
        id: time

        anchors.right: parent.right
        anchors.rightMargin: bar.side
        anchors.verticalCenter: parent.verticalCenter
        visible: bar.open && !bar.inking && !Theme.compact
        width: Theme.mm(24)

        Words {
            color: Theme.contrast ? Hues.white : Theme.dim ? Hues.nightSoft : Hues.tealTint
            horizontalAlignment: Theme.rtl ? Text.AlignLeft : Text.AlignRight
            text: qsTr("Talk")
            type: Theme.Small
            width: parent.width
        }
        Words {
            color: Theme.contrast ? Hues.white : Theme.dim ? Hues.nightInk : Hues.surface
            font.weight: Font.DemiBold
            horizontalAlignment: Theme.rtl ? Text.AlignLeft : Text.AlignRight
            text: qsTr("%1 min").arg(bar.consult.minutes)
            type: Theme.Small
            width: parent.width
        }
    }
}
