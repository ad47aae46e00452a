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
    required property bool long
    required property bool must
    required property string state_
    required property string text
    required property bool unsaved
    readonly property bool chooses: kind === "choice"
    readonly property bool under: chooses ? answers.across > width * 0.6 : long && Theme.compact
    readonly property int pad: Theme.mm(Theme.compact ? 3 : 7)
    readonly property int end: Theme.mm(Theme.compact ? 2 : 4)
    // Beside a question whose answers stand under it.
    readonly property int aside: Theme.mm(Theme.compact ? 44 : 58)
    // What was entered takes a line, now or later: no row grows because of it.
    readonly property int note: Math.max(said.lineHeight, said.visible ? said.height : 0)
    readonly property int spoken: question.height + (said.visible ? said.height : 0)
    property int body: 0
    // What the row needs to be whole.
    readonly property int needed: (under ? body : Math.max(question.height + note, answers.height)) + Theme.mm(Theme.compact ? 2 : 3)
    readonly property string below: {
        if (unsaved)
            return qsTr("Not saved. Write it on paper.");
        if (state_ === "not done")
            return qsTr("Because: %1, %2").arg(last).arg(at);
        const before = last !== "" && kind !== "choice" ? qsTr("%1 at %2").arg(last).arg(at) : at !== "" && state_ !== "open" ? qsTr("Entered %1").arg(at) : at !== "" ? qsTr("Last %1").arg(at) : under && chooses || Theme.compact && !under ? "" : help;
        return first === "" || Theme.compact ? before : qsTr("%1 · before treatment %2").arg(before).arg(first);
    }

    // Lengths of words settle one after another: measured once they have.
    function measure(): void {
        body = under ? Math.max(question.height, chooses && said.visible ? said.height : 0) + Theme.s1 + Math.max(answers.height, !chooses && said.visible ? said.height : 0) : Math.max(spoken, answers.height);
    }

    color: Theme.surface
    radius: Theme.controlRadius

    onUnderChanged: Qt.callLater(measure)
    Component.onCompleted: measure()

    Item {
        id: block

        anchors.left: parent.left
        anchors.leftMargin: row.pad
        anchors.right: parent.right
        anchors.rightMargin: row.under && row.chooses ? row.pad : row.end
        anchors.verticalCenter: parent.verticalCenter
        height: row.body

        Words {
            id: question

            onHeightChanged: Qt.callLater(row.measure)

            anchors.left: parent.left
            anchors.right: row.under ? parent.right : answers.left
            anchors.rightMargin: row.under ? row.chooses ? row.aside + Theme.s2 : 0 : Theme.s3
            anchors.top: parent.top
            anchors.topMargin: row.under ? 0 : Math.max(0, Math.round((answers.height - row.spoken) / 2))
            font.weight: Font.DemiBold
            leading: 1.16
            text: row.text
            type: Theme.compact ? Theme.Small : Theme.readScale > 1.25 ? Theme.Lead : Theme.Note
        }
        Words {
            id: said

            onHeightChanged: Qt.callLater(row.measure)
            onVisibleChanged: Qt.callLater(row.measure)

            anchors.left: row.under && row.chooses ? question.right : parent.left
            anchors.leftMargin: row.under && row.chooses ? Theme.s2 : 0
            anchors.right: row.under && row.chooses ? parent.right : answers.left
            anchors.rightMargin: row.under && row.chooses ? 0 : Theme.s3
            anchors.top: row.under ? row.chooses ? question.top : undefined : question.bottom
            anchors.verticalCenter: row.under && !row.chooses ? answers.verticalCenter : undefined
            color: row.unsaved ? Theme.importantInk : Theme.inkSoft
            font.weight: row.unsaved ? Font.DemiBold : Font.Medium
            horizontalAlignment: row.under && row.chooses ? Text.AlignRight : Text.AlignLeft
            leading: 1.16
            text: row.below
            type: Theme.Small
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        RowAnswers {
            id: answers

            onHeightChanged: Qt.callLater(row.measure)

            about: row.text
            anchors.bottom: row.under ? parent.bottom : undefined
            anchors.right: parent.right
            anchors.verticalCenter: row.under ? undefined : parent.verticalCenter
            canLeave: row.canLeave
            choices: row.choices
            chosen: row.chosen
            entered: row.state_
            item: row.id
            kind: row.kind
            list: row.list
            room: row.under ? row.width - 2 * row.pad : 0
        }
    }
}
