pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The ways to answer an item: side by side, or in equal columns of a row of their own.
Grid {
    id: answers

    required property Checklist list
    required property string item
    required property string about
    required property string kind
    required property string entered
    required property string chosen
    required property list<string> choices
    required property bool canLeave
    // How much of a row of their own they have; nothing beside the question.
    required property int room
    readonly property int buttonHeight: Theme.mm(Theme.compact ? 13 : 20)
    readonly property bool chooses: kind === "choice"
    readonly property bool spread: room > 0 && chooses
    readonly property int each: spread ? lane(columns) : 0
    readonly property real widest: of((most, one) => Math.max(most, one))
    // Side by side, each on one line.
    readonly property real across: of((sum, one) => sum + one) + (choices.length - 1) * spacing
    readonly property int tall: of((most, one, button) => Math.max(most, button.implicitHeight))

    function of(fold: var): real {
        let found = 0;
        for (let n = 0; n < buttons.count; n++) {
            const button = buttons.itemAt(n) as RowButton;
            found = button === null ? found : fold(found, button.whole, button);
        }
        return found;
    }
    function lane(count: int): int {
        return Math.floor((room - (count - 1) * spacing) / count);
    }
    // Two lines a button at the most, with its tick.
    function fits(count: int): bool {
        const fixed = Theme.mm(Theme.compact ? 11 : 18);
        return widest <= lane(count) || (widest - fixed) <= 1.5 * (lane(count) - fixed);
    }

    columns: !spread || fits(choices.length) ? Math.max(2, choices.length) : 2
    spacing: Theme.mm(Theme.compact ? 2 : 3)

    RowButton {
        chosen: answers.entered === "not done"
        description: answers.about
        height: answers.buttonHeight
        leastWidth: whole
        name: qsTr("Not done")
        visible: answers.canLeave

        onActivated: answers.list.notDone(answers.item)
    }
    RowButton {
        chosen: answers.entered === "done"
        description: answers.about
        height: answers.buttonHeight
        icon: answers.kind === "value" && !chosen ? "plus" : chosen ? "check" : ""
        leastWidth: whole
        name: answers.kind === "value" ? qsTr("Reading") : qsTr("Done")
        visible: !answers.chooses

        onActivated: {
            if (answers.kind === "value")
                answers.list.numbers(answers.item);
            else
                answers.list.done(answers.item);
        }
    }
    Repeater {
        id: buttons

        model: answers.chooses ? answers.choices : []

        RowButton {
            id: choice

            required property string modelData

            chosen: answers.chosen === modelData
            description: answers.about
            height: Math.max(answers.buttonHeight, answers.tall)
            leastWidth: answers.each
            mostWidth: answers.each > 0 ? answers.each : Infinity
            name: modelData
            side: Theme.mm(Theme.compact ? 2 : Theme.near ? 3 : 4)
            type: Theme.near || Theme.readScale > 1.25 ? Theme.Small : Theme.Note

            onActivated: answers.list.choose(answers.item, choice.modelData)
        }
    }
}
