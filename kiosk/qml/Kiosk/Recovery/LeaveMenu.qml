pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Every other act on this chair. What cannot be done now is not here.
Grid {
    id: menu

    required property Leaving leaving
    readonly property list<string> acts: {
        const found = [];
        if (leaving.phase === "watching")
            found.push("start");
        if (leaving.phase === "leaving")
            found.push("back");
        found.push("left", "transfer");
        if (leaving.inCare)
            found.push("move", "doubt", "zero", "handover", "teach", "escort");
        if (leaving.canVoid)
            found.push("void");
        return found;
    }
    readonly property int rows_: Math.ceil(acts.length / columns)
    readonly property int each: Math.min(Theme.mm(Theme.portrait ? 32 : 40), Math.floor((parent.height - (rows_ - 1) * rowSpacing) / rows_))

    function named(act: string): string {
        switch (act) {
        case "start":
            return qsTr("Gets ready to leave");
        case "back":
            return qsTr("Back to watching");
        case "left":
            return qsTr("Left before release");
        case "transfer":
            return qsTr("Transfer");
        case "move":
            return qsTr("Move to another chair");
        case "doubt":
            return qsTr("Whose answers are these?");
        case "zero":
            return leaving.zero === "administration_start" ? qsTr("When the dose was given") : qsTr("When the infusion ended");
        case "handover":
            return qsTr("Hand over");
        case "teach":
            return qsTr("Teach-back");
        case "escort":
            return qsTr("Questions for the escort");
        default:
            return qsTr("Opened in error");
        }
    }

    function means(act: string): string {
        switch (act) {
        case "start":
            return leaving.held ? qsTr("Not while an urgent call is open") : qsTr("The release comes after that");
        case "back":
            return qsTr("Not leaving yet");
        case "left":
            return qsTr("Went without a recorded release");
        case "transfer":
            return qsTr("Ambulance, hospital, other unit");
        case "move":
            return qsTr("Same patient, same record");
        case "doubt":
            return qsTr("Freezes the chair until the code is matched");
        case "zero":
            return qsTr("Say the time again");
        case "handover":
            return qsTr("Somebody else takes this chair");
        case "teach":
            return qsTr("Ask, listen, mark how it went");
        case "escort":
            return qsTr("Give them this screen; it shuts staff's pages");
        default:
            return qsTr("Nothing was entered yet");
        }
    }

    function drawn(act: string): string {
        switch (act) {
        case "start":
            return "house";
        case "back":
            return "undo";
        case "left":
            return "walk";
        case "move":
            return "chair";
        case "doubt":
            return "question";
        case "zero":
            return "clock";
        case "void":
            return "close";
        case "teach":
            return "speech";
        case "escort":
            return "person";
        default:
            return "people";
        }
    }

    function open(act: string): void {
        if (act === "start")
            leaving.startLeaving();
        else if (act === "back")
            leaving.watchAgain();
        else if (act === "handover")
            leaving.toHandover();
        else if (act === "teach")
            leaving.toTeach();
        else if (act === "escort")
            leaving.toEscort();
        else
            leaving.choose(act);
    }

    columnSpacing: Theme.mm(Theme.compact ? 3 : 5)
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.mm(Theme.compact ? 2 : 5)

    Repeater {
        model: menu.acts

        ActButton {
            id: way

            required property string modelData

            icon: menu.drawn(modelData)
            name: menu.named(modelData)
            note: menu.means(modelData)
            smallest: menu.each
            type: Theme.compact ? Theme.Small : Theme.Lead
            width: Math.floor((menu.width - (menu.columns - 1) * menu.columnSpacing) / menu.columns)

            onActivated: menu.open(way.modelData)
        }
    }
}
