import QtQuick
import Kiosk.Design

// What became of a sheet or a card, in one calm line, and what can be done about it.
Rectangle {
    id: strip

    // What a presenter says of a sheet on its way: the stage, what the printer says, and where it comes out.
    required property string stage
    required property string condition
    required property string place
    readonly property bool working: stage === "working"
    readonly property bool shown: stage !== "" && stage !== "match"
    readonly property bool amiss: stage === "not printed" || stage === "unsure"
    readonly property int pad: Theme.mm(Theme.compact ? 2 : 3)

    signal tried
    signal cancelled

    function onItsWay(): string {
        switch (condition) {
        case "busy":
            return qsTr("On its way to the printer.");
        case "out of paper":
            return qsTr("The printer is out of paper. Put some in, and it goes on.");
        case "offline":
            return qsTr("Looking for the printer. Is it switched on?");
        case "ask staff":
            return qsTr("The printer wants something: a closed door, a jam cleared, toner. Look at it.");
        default:
            return qsTr("On its way to the printer.");
        }
    }

    function notPrinted(): string {
        switch (condition) {
        case "out of paper":
            return qsTr("Not printed: the printer is out of paper. Put some in, then try again.");
        case "stopped":
            return qsTr("Not printed: the printer is paused. Whoever looks after it has to switch it on again.");
        case "offline":
            return qsTr("Not printed: the printer cannot be reached. Switch it on, then try again.");
        case "no printer":
            return qsTr("Not printed: there is no printer now. Copy it by hand.");
        case "busy":
            return qsTr("Not printed: the printer took too long. Try again, or copy it by hand.");
        default:
            return qsTr("Not printed: the printer needs a look. Try again after that, or copy it by hand.");
        }
    }

    function said(): string {
        switch (stage) {
        case "working":
            return onItsWay();
        case "printed":
            return place === "" ? qsTr("Printed.") : qsTr("Printed. It comes out %1.").arg(place);
        case "not printed":
            return notPrinted();
        case "unsure":
            return qsTr("The printer stopped answering. Look whether a sheet came out, then try again.");
        case "cancelled":
            return qsTr("Taken back. Nothing waits in the printer.");
        default:
            return "";
        }
    }

    border.color: amiss ? Theme.importantInk : Theme.border
    border.width: Theme.contrast ? Theme.thick : Theme.hair
    color: amiss ? Theme.importantTint : Theme.surface
    height: shown ? Math.max(words.height, again.height) + 2 * pad : 0
    radius: Math.min(Theme.controlRadius, height / 2)
    visible: shown

    Glyph {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 3 : 6)
        anchors.verticalCenter: parent.verticalCenter
        name: strip.stage === "printed" ? "check" : strip.amiss ? "warning" : "printer"
        size: Theme.mm(Theme.compact ? 7 : 9)
        tint: strip.amiss ? Theme.importantInk : Theme.accent
    }
    Words {
        id: words

        Accessible.role: Accessible.StaticText
        anchors.left: glyph.right
        anchors.leftMargin: Theme.s3
        anchors.right: acts.left
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        color: strip.amiss ? Theme.importantInk : Theme.ink
        leading: 1.2
        text: strip.said()
        type: Theme.compact ? Theme.Small : Theme.Note
    }
    Row {
        id: acts

        anchors.right: parent.right
        anchors.rightMargin: strip.pad
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(Theme.compact ? 2 : 3)

        KioskButton {
            id: again

            icon: "refresh"
            name: qsTr("Try again")
            side: Theme.mm(Theme.compact ? 3 : 5)
            smallest: Theme.mm(Theme.compact ? 12 : 14)
            type: Theme.compact ? Theme.Small : Theme.Note
            visible: strip.amiss || strip.stage === "cancelled"

            onActivated: strip.tried()
        }
        KioskButton {
            icon: "close"
            name: strip.working || strip.amiss ? qsTr("Cancel") : qsTr("Close")
            side: Theme.mm(Theme.compact ? 3 : 5)
            smallest: Theme.mm(Theme.compact ? 12 : 14)
            type: Theme.compact ? Theme.Small : Theme.Note

            onActivated: strip.cancelled()
        }
    }
}
