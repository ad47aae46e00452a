import QtQuick
import Kiosk.Design

// Why the last touch on a staff page was not kept, or entered nothing: one sentence, at the top of the page.
Words {
    id: said

    required property string problem
    required property string refused

    function because(reason: string): string {
        switch (reason) {
        case "":
            return "";
        case "not in this phase":
            return qsTr("This chair has moved on since. Look at the board.");
        case "an urgent call is open":
            return qsTr("An urgent call is open. Answer it first.");
        case "no such call":
            return qsTr("This call has ended already.");
        case "attend the call first":
            return qsTr("Press Attend first.");
        case "somebody attends already":
            return qsTr("Somebody attends already.");
        case "taking over needs another PIN":
            return qsTr("Taking over needs another PIN.");
        case "nobody is handing over":
            return qsTr("Nobody is handing over.");
        case "something is still missing":
            return qsTr("Something is still missing. Look at the list.");
        case "that chair is in use":
            return qsTr("That chair is in use. Pick another one.");
        case "that is not this chair's code":
            return "";
        case "minutes from 0 to 240":
            return qsTr("Enter minutes from 0 to 240.");
        case "this chair is free":
            return qsTr("This chair is free.");
        case "somebody else's act":
            return qsTr("Your clinic lets other roles do this.");
        case "its review is over":
            return qsTr("The checklist's review is over, so no chair opens. Tell whoever looks after it.");
        case "it is so already":
            return qsTr("That was entered already.");
        default:
            return qsTr("That cannot be entered now.");
        }
    }

    color: Theme.importantInk
    text: problem !== "" ? qsTr("Not saved. Write it on paper.") + " " + problem : because(refused)
    type: Theme.Small
    visible: text !== ""
}
