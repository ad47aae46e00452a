pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// One item: what is asked, what was entered and when, and the ways to answer, `Not done` as easy as `Done`.
// Answers that have no room beside the question stand under it.
Rectangle {
    id: row

    required property Checklist list
    required property string at
    required property bool canLeave
    required property string chosen
    required property list<string> choices
    required property string first
    required property string help
    required property string id
    required property string kind
    required property string last
    required property bool must
    required property string state_
    required property string text
    required property bool unsaved
    readonly property bool chooses: kind === "choice"
    readonly property bool under: chooses ? answers.across > width * 0.6 : kind === "value" && Theme.compact
    readonly property int pad: Theme.mm(Theme.compact ? 3 : 7)
    readonly property int end: Theme.mm(Theme.compact ? 2 : 4)
    // Beside a question whose answers stand under it.
    readonly property int aside: Theme.mm(Theme.compact ? 44 : 58)
    // What was entered takes a line, now or later: no row grows because of it.
    readonly property int note: Math.max(said.lineHeight, said.visible ? said.height : 0)
    readonly property int body: under ? Math.max(question.height, chooses && said.visible ? said.height : 0) + Theme.s1 + answers.height : Math.max(question.height + (said.visible ? said.height : 0), answers.height)
    // What the row needs to be whole.
    readonly property int needed: (under ? body : Math.max(question.height + note, answers.height)) + Theme.mm(3)
    readonly property string below: {
        if (unsaved)
            return qsTr("Not saved. Write it on paper.");
        if (state_ === "not done")
            return qsTr("Because: %1, %2").arg(last).arg(at);
        const before = last !== "" && kind !== "choice" ? qsTr("%1 at %2").arg(last).arg(at) : at !== "" && state_ !== "open" ? qsTr("Entered %1").arg(at) : at !== "" ? qsTr("Last %1").arg(at) : under && chooses || Theme.compact && !under ? "" : help;
        return first === "" || Theme.compact ? before : qsTr("%1 · before treatment %2").arg(before).arg(first);
    }

    color: Theme.surface
    radius: Theme.controlRadius

    Words {
        id: question

        anchors.left: parent.left
        anchors.leftMargin: row.pad
        anchors.right: row.under ? parent.right : answers.left
        anchors.rightMargin: row.under ? row.chooses ? row.aside + row.pad + Theme.s2 : row.pad : Theme.s3
        font.weight: Font.DemiBold
        leading: 1.16
        text: row.text
        type: Theme.compact ? Theme.Small : Theme.readScale > 1.25 ? Theme.Lead : Theme.Note
        y: Math.round((row.height - (row.under ? row.body : height + (said.visible ? said.height : 0))) / 2)
    }
    Words {
        id: said

        anchors.left: row.under && row.chooses ? question.right : parent.left
        anchors.leftMargin: row.under && row.chooses ? Theme.s2 : row.pad
        anchors.right: row.under && row.chooses ? parent.right : answers.left
        anchors.rightMargin: row.under && row.chooses ? row.pad : Theme.s3
        color: row.unsaved ? Theme.importantInk : Theme.inkSoft
        font.weight: row.unsaved ? Font.DemiBold : Font.Medium
        horizontalAlignment: row.under && row.chooses ? Text.AlignRight : Text.AlignLeft
        leading: 1.16
        text: row.below
        type: Theme.Small
        visible: text !== ""
        y: row.under ? row.chooses ? question.y : Math.round(answers.y + (answers.height - height) / 2) : question.y + question.height
    }
    RowAnswers {
        id: answers

        about: row.text
        canLeave: row.canLeave
        choices: row.choices
        chosen: row.chosen
        entered: row.state_
        item: row.id
        kind: row.kind
        list: row.list

        anchors.right: parent.right
        anchors.rightMargin: row.under && row.chooses ? row.pad : row.end
        room: row.under ? row.width - 2 * row.pad : 0
        y: row.under ? question.y + row.body - height : Math.round((row.height - height) / 2)
    }
}
