pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Handing a chair over: the sheet to read together, and beside it who gives, what the taker looks at, who takes.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Handover handover: app.ward.handover
    readonly property bool inCare: handover.phase === "watching" || handover.phase === "leaving"
    property bool reads: false
    readonly property bool one: Theme.compact

    ActPage {
        id: page

        readonly property bool wide: !Theme.portrait
        readonly property int side: wide && !screen.one ? Theme.mm(screen.width > Theme.mm(400) ? 180 : 140) : width - 2 * Theme.margin

        app: screen.app
        back: qsTr("Chair %1").arg(screen.handover.chair)
        chair: screen.handover.chair
        code: screen.handover.code
        heading: qsTr("Hand over")
        note: screen.app.ward.printing.on ? "" : qsTr("No printer here: copy the sheet by hand.")
        prints: screen.inCare ? "handover" : ""
        problem: screen.handover.problem
        refused: screen.handover.refused

        onWentBack: screen.handover.leave()

        Words {
            text: screen.handover.phase === "free" ? qsTr("This chair is free.") : qsTr("Only a chair somebody is watched in is handed over.")
            type: Theme.Lead
            visible: !screen.inCare
            width: parent.width
        }
        HandoverSheet {
            anchors.left: parent.left
            handover: screen.handover
            height: page.wide ? parent.height - (screen.one ? turn.height + page.gap : 0) : parent.height - acts.height - page.gap
            visible: screen.inCare && (!screen.one || screen.reads)
            width: page.wide && !screen.one ? parent.width - page.side - page.gap : parent.width
        }
        HandoverActs {
            id: acts

            anchors.right: parent.right
            handover: screen.handover
            height: page.wide ? parent.height - (screen.one ? turn.height + page.gap : 0) : Theme.mm(200)
            visible: screen.inCare && (!screen.one || !screen.reads)
            width: page.side
            y: page.wide ? 0 : parent.height - height
        }
        KioskButton {
            id: turn

            anchors.bottom: parent.bottom
            icon: screen.reads ? "people" : "document"
            leastWidth: parent.width
            mostWidth: leastWidth
            name: screen.reads ? qsTr("Give and take") : qsTr("Read the sheet")
            smallest: Theme.mm(14)
            type: Theme.compact && Theme.readScale > 1.25 ? Theme.Small : Theme.Note
            visible: screen.one && screen.inCare

            onActivated: screen.reads = !screen.reads
        }
    }
}
