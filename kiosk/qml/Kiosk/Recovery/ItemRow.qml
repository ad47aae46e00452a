pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// One item: what is asked, what was entered and when, and the ways to answer, `Not done` as easy as `Done`.
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
    // What the row needs to be whole.
    readonly property int needed: Math.max(words.height, buttonHeight) + Theme.mm(3)
    readonly property int pad: Theme.mm(Theme.compact ? 3 : 7)
    readonly property int buttonHeight: Theme.mm(Theme.compact ? 13 : 20)
    readonly property string below: {
        if (unsaved)
            return qsTr("Not saved. Write it on paper.");
        if (state_ === "not done")
            return qsTr("Because: %1, %2").arg(last).arg(at);
        const before = last !== "" && kind !== "choice" ? qsTr("%1 at %2").arg(last).arg(at) : at !== "" && state_ !== "open" ? qsTr("Entered %1").arg(at) : at !== "" ? qsTr("Last %1").arg(at) : Theme.compact ? "" : help;
        return first === "" || Theme.compact ? before : qsTr("%1 · before treatment %2").arg(before).arg(first);
    }

    color: Theme.surface
    radius: Theme.controlRadius

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: row.pad
        anchors.right: buttons.left
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter

        Words {
            font.weight: Font.DemiBold
            leading: 1.16
            text: row.text
            type: Theme.compact ? Theme.Small : Theme.readScale > 1.25 ? Theme.Lead : Theme.Note
            width: parent.width
        }
        Words {
            color: row.unsaved ? Theme.importantInk : Theme.inkSoft
            font.weight: row.unsaved ? Font.DemiBold : Font.Medium
            leading: 1.16
            text: row.below
            type: Theme.Small
            visible: text !== ""
            width: parent.width
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(Theme.compact ? 2 : 4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.mm(Theme.compact ? 2 : 3)

        RowButton {
            chosen: row.state_ === "not done"
            description: row.text
            height: row.buttonHeight
            name: qsTr("Not done")
            visible: row.canLeave

            onActivated: row.list.notDone(row.id)
        }
        RowButton {
            chosen: row.state_ === "done"
            description: row.text
            height: row.buttonHeight
            icon: row.kind === "value" && !chosen ? "plus" : chosen ? "check" : ""
            name: row.kind === "value" ? qsTr("Reading") : qsTr("Done")
            visible: row.kind !== "choice"

            onActivated: {
                if (row.kind === "value")
                    row.list.numbers(row.id);
                else
                    row.list.done(row.id);
            }
        }
        Repeater {
            model: row.kind === "choice" ? row.choices : []

            RowButton {
                id: choice

                required property string modelData

                chosen: row.chosen === modelData
                description: row.text
                height: row.buttonHeight
                mostWidth: Math.floor((row.width * (Theme.compact ? 0.76 : 0.64)) / Math.max(2, row.choices.length) - buttons.spacing)
                side: Theme.mm(Theme.compact ? 1 : Theme.near ? 2 : 4)
                type: Theme.near || Theme.readScale > 1.25 ? Theme.Small : Theme.Note
                name: modelData

                onActivated: row.list.choose(row.id, choice.modelData)
            }
        }
    }
}
