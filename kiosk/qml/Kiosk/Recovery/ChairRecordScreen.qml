import QtQuick
import Kiosk.App
import Kiosk.Design

// A decided record: what is in it, how it goes out, and closing it. A closed chair is free again.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property RecordPage record: app.ward.record
    property bool closing: false
    readonly property string ended: {
        const words = {
            "released": qsTr("Staff release recorded %1"),
            "left": qsTr("Left before release, recorded %1"),
            "transferred": qsTr("Transfer recorded %1"),
            "moved": qsTr("Moved to another screen, recorded %1"),
            "void": qsTr("Opened in error, recorded %1")
        };
        return words[record.phase]?.arg(record.decidedAt) ?? "";
    }

    ActPage {
        id: page

        readonly property bool wide: !Theme.portrait
        readonly property int side: wide && !Theme.compact ? Theme.mm(screen.width > Theme.mm(400) ? 160 : 130) : width - 2 * Theme.margin

        app: screen.app
        back: qsTr("Board")
        chair: screen.record.chair
        code: screen.record.code
        heading: qsTr("Chair %1, record").arg(screen.record.chair)
        prints: screen.record.phase !== "free" ? "record" : ""
        problem: screen.record.problem
        refused: screen.record.refused

        onWentBack: screen.record.leave()

        Words {
            text: qsTr("This chair is free.")
            type: Theme.Lead
            visible: screen.record.phase === "free"
            width: parent.width
        }
        RecordRows {
            anchors.left: parent.left
            height: Theme.portrait ? parent.height - close.height - page.gap : Theme.compact && screen.record.over ? parent.height - turn.height - page.gap : parent.height
            record: screen.record
            visible: screen.record.phase !== "free" && (!Theme.compact || !screen.closing)
            width: page.wide && !Theme.compact && screen.record.over ? parent.width - page.side - page.gap : parent.width
        }
        RecordClose {
            id: close

            anchors.right: parent.right
            ended: screen.ended
            height: Theme.portrait ? Theme.mm(190) : Theme.compact ? parent.height - turn.height - page.gap : parent.height
            record: screen.record
            visible: screen.record.over && (!Theme.compact || screen.closing)
            width: page.side
            y: Theme.portrait ? parent.height - height : 0
        }
        KioskButton {
            id: turn

            anchors.bottom: parent.bottom
            icon: "document"
            leastWidth: parent.width
            mostWidth: leastWidth
            name: screen.closing ? qsTr("Read the entries") : qsTr("Close this record")
            smallest: Theme.mm(14)
            type: Theme.Note
            visible: Theme.compact && screen.record.over

            onActivated: screen.closing = !screen.closing
        }
    }
}
