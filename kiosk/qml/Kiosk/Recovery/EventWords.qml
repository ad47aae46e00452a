import QtQuick

// What each kind of entry is called. The clinic's own words and the numbers come with the entry.
QtObject {
    function of(act: string, what: string, number: int): string {
        const words = {
            "Opened": qsTr("Opened, chair %1, code %2").arg(number).arg(what),
            "Recoded": qsTr("New code %1").arg(what),
            "Confirmed": qsTr("Code matched. Time zero: %1 min ago").arg(number),
            "Mispicked": qsTr("Another code was picked"),
            "Answered": what,
            "Corrected": qsTr("Corrected: %1").arg(what),
            "Snoozed": qsTr("Not now: %1").arg(what),
            "HelpAsked": qsTr("Help asked"),
            "CallRaised": number > 0 ? qsTr("Urgent call: %1").arg(what) : qsTr("Call: %1").arg(what),
            "UrgentPressed": qsTr("Urgent pressed"),
            "Unanswered": qsTr("No answer: %1").arg(what),
            "Seen": qsTr("Seen after no answer"),
            "Attended": qsTr("Call attended"),
            "Cleared": qsTr("Call ended: %1").arg(what),
            "LeavingStarted": qsTr("Gets ready to leave"),
            "WatchedAgain": qsTr("Back to watching"),
            "Released": what === "" ? qsTr("Staff release") : qsTr("Staff release. Time watched: %1").arg(what),
            "Left": what === "" ? qsTr("Left before release. Seen %1 min before").arg(number) : qsTr("Left before release. Seen %1 min before. %2").arg(number).arg(what),
            "Transferred": qsTr("Transfer: %1").arg(what),
            "ChairMoved": qsTr("Moved to chair %1").arg(number),
            "MovedAway": qsTr("Moved to a chair of another screen"),
            "Given": qsTr("Hands over"),
            "Taken": qsTr("Took over"),
            "Doubted": qsTr("Whose answers are these? Frozen"),
            "Settled": number > 0 ? qsTr("Code matched. Answers struck") : qsTr("Code matched. Answers kept"),
            "Restarted": qsTr("The screen started again"),
            "Resumed": number < 0 ? qsTr("Code matched. Time as known") : qsTr("Code matched. Time zero: %1 min ago").arg(number),
            "ZeroRestated": qsTr("Time zero said again: %1 min ago").arg(number),
            "ClockJumped": qsTr("The clock was changed by %1 s").arg(number),
            "TaughtBack": what,
            "Voided": qsTr("Opened in error: %1").arg(what),
            "PutOut": qsTr("Went out: %1").arg(what),
            "Closed": qsTr("Closed: %1").arg(what)
        };
        return words[act] ?? act;
    }

    function who(who: string, slot: int): string {
        switch (who) {
        case "patient":
            return qsTr("Patient");
        case "escort":
            return qsTr("Adult with them");
        case "staff":
            return qsTr("Staff %1").arg(slot);
        default:
            return qsTr("Screen");
        }
    }
}
