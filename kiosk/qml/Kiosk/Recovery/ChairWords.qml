import QtQuick

// What is said of one chair, on the board to work with and on the one for the wall.
QtObject {
    id: said

    required property int number
    required property string kind
    required property int minutes
    required property string line
    required property string at
    required property bool attended
    required property int again
    required property string lastAnswer
    readonly property string state: {
        switch (kind) {
        case "help":
            return qsTr("Help asked");
        case "hold":
            return qsTr("Hold");
        case "overdue":
            return qsTr("Overdue");
        case "silent":
            return qsTr("No answer");
        case "leaving":
            return qsTr("Leaving");
        case "check":
            return line === "unread" ? qsTr("Not readable") : line === "opening" ? qsTr("Opening") : line === "frozen" ? qsTr("Which patient?") : qsTr("Check the code");
        case "done":
            return line === "released" ? qsTr("Released") : line === "left" ? qsTr("Left") : line === "transferred" ? qsTr("Transferred") : line === "moved" ? qsTr("Moved") : qsTr("Opened in error");
        case "free":
            return qsTr("Free");
        default:
            return qsTr("Watching");
        }
    }
    readonly property string next: {
        switch (line) {
        case "call":
            return kind === "hold" ? qsTr("Urgent call %1").arg(at) : qsTr("Asked %1").arg(at);
        case "silent":
            return qsTr("No answer since %1. Go and look.").arg(at);
        case "late":
            return qsTr("Late since %1").arg(at);
        case "giving":
            return qsTr("Being handed over. Not taken yet.");
        case "due":
            return qsTr("Checks are due now");
        case "next":
            return at === "" ? "" : qsTr("Next check %1").arg(at);
        case "unread":
            return qsTr("Its record cannot be read. Go on with its paper list.");
        case "opening":
            return qsTr("Match the code and the card");
        case "frozen":
            return qsTr("Match the code to the chart");
        case "resume check":
            return qsTr("The screen started again. Match the code.");
        default:
            return kind === "done" ? qsTr("%1. Print or close the record.").arg(at) : "";
        }
    }
    readonly property string more: {
        if (line === "call")
            return attended ? qsTr("Attended. Waiting for an outcome.") : again > 0 ? qsTr("Nobody has come yet. Go to chair %1.").arg(number) : qsTr("Go to chair %1").arg(number);
        return lastAnswer === "" ? "" : qsTr("Last answer %1").arg(lastAnswer);
    }
    readonly property string passed: minutes === -2 ? qsTr("time not known") : minutes < 0 ? "" : minutes < 100 ? qsTr("%1 min").arg(minutes) : qsTr("%1 h %2").arg(Math.floor(minutes / 60)).arg(String(minutes % 60).padStart(2, "0"))
}
