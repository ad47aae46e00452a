import QtQuick
import Kiosk.App
import Kiosk.Design

// What staff are told on the board of the records and of the checklist, in one text; empty where all is as it should be.
QtObject {
    id: notice

    required property Board board
    required property string why
    // Where there is room for one thing only, the first: what staff have to do now.
    property bool brief: false
    readonly property string text: {
        const told = [];
        if (board.problem !== "")
            told.push(qsTr("Not saved. Write it on paper.") + " " + board.problem);
        if (board.broken > 0)
            told.push(qsTr("%n record(s) cannot be read. Go on with the paper list.", "", board.broken));
        if (board.lostEnd)
            told.push(qsTr("The last entries may be missing. Compare each chair with its paper."));
        const left = board.remains;
        for (let n = 0; n + 3 < left.length; n += 4)
            told.push(left[n + 2] === "0" ? qsTr("Chair %1 (%2): nothing of its record can be read. Go on with its paper list.").arg(left[n]).arg(left[n + 1]) : qsTr("Chair %1 (%2): %3 entries can be read, the last of %4. Go on with its paper list.").arg(left[n]).arg(left[n + 1]).arg(left[n + 2]).arg(left[n + 3]));
        if (board.damaged)
            told.push(qsTr("The recovery record is damaged. Where a chair is missing, go on with its paper list."));
        if (board.damaged || board.broken > 0)
            told.push(qsTr("Tell whoever looks after this machine to run: kiosk recovery verify"));
        switch (why) {
        case "draft":
            // On the small panel the chip in the foot says it.
            if (!Theme.compact)
                told.push(qsTr("The checklist is a draft: for practice only, and nothing is kept."));
            break;
        case "expires soon":
            told.push(qsTr("The checklist's review runs out soon. Tell whoever looks after it."));
            break;
        case "review expired":
            told.push(qsTr("The checklist's review is over: no chair opens. Chairs that are open go on."));
            break;
        case "faults, last accepted copy runs":
            told.push(qsTr("The checklist file has faults. The copy accepted before it runs."));
            break;
        case "no file, last accepted copy runs":
            told.push(qsTr("The checklist file is missing. The copy accepted before it runs."));
            break;
        case "made for a newer version, last accepted copy runs":
            told.push(qsTr("The checklist file is for a newer version of this program. The copy accepted before it runs."));
            break;
        }
        return brief ? told[0] ?? "" : told.join(" ");
    }
}
