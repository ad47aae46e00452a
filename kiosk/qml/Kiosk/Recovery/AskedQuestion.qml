pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// One question and its answers, giant; no time, no marks of progress. What stands at its foot is the page's.
Item {
    id: page

    required property QtObject answers
    required property string question
    required property string help
    required property bool unsaved
    // There are no words for this question in the language of the screen.
    required property bool foreign
    // How much room the controls beside the question take on the small panel.
    property int waysWidth: Theme.mm(84)
    default property alias ways: foot.data
    // The small panel has its controls beside the question.
    readonly property bool small: Theme.compact
    readonly property int gap: Theme.mm(5)
    readonly property int least: Theme.mm(30)
    readonly property int lowest: small ? height - Theme.mm(4) : foot.y - Theme.mm(5)
    readonly property int from: Math.max(asked.y + asked.height, small ? foot.y + foot.height : 0) + Theme.mm(Theme.portrait ? 12 : small ? 3 : 6)
    readonly property bool stacked: rows.count * (least + gap) - gap <= lowest - from && !small
    readonly property int columns: stacked || Theme.portrait ? 1 : 2
    readonly property int rowCount: Math.ceil(rows.count / columns)
    readonly property int answerHeight: Math.max(least, Math.min(Theme.mm(small ? 36 : Theme.portrait ? 44 : 34), Math.floor((lowest - from - (rowCount - 1) * gap) / Math.max(1, rowCount))))

    // What is read aloud here: title, help or answers, and which answer.
    property string heard: ""
    property int heardRow: 0

    signal answered(choice: string)

    Column {
        id: asked

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin + (page.small ? foot.width + Theme.s5 : 0)
        spacing: Theme.mm(page.small ? 1 : 3)
        y: Theme.mm(page.small ? 1 : Theme.portrait ? 18 : Theme.near ? 4 : 7)

        Title {
            first: Theme.Title2
            lines: 2
            text: page.question
            width: parent.width

            Rectangle {
                color: Theme.heardTint
                height: parent.height
                radius: Theme.mm(1)
                visible: page.heard === "title"
                width: parent.width
                z: -1
            }
        }
        Words {
            color: Theme.inkSoft
            font.weight: Font.Medium
            leading: 1.5
            text: page.help
            visible: text !== "" && !page.small && !page.unsaved
            width: parent.width
        }
        Words {
            text: qsTr("Not in your language yet. Ask for an interpreter.")
            type: page.small ? Theme.Note : Theme.Body
            visible: page.foreign && !page.unsaved
            width: parent.width
        }
        Words {
            color: Theme.importantInk
            text: qsTr("That could not be kept. Please tell a nurse.")
            type: page.small ? Theme.Note : Theme.Body
            visible: page.unsaved
            width: parent.width
        }
    }

    Grid {
        id: stack

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        columnSpacing: page.gap
        columns: page.columns
        rowSpacing: page.gap
        y: page.small ? page.lowest - page.rowCount * page.answerHeight - (page.rowCount - 1) * page.gap : page.from

        Repeater {
            id: rows

            model: page.answers

            KioskButton {
                id: way

                required property string choice
                required property string said
                required property string drawing
                required property bool given
                required property int index

                choosable: given
                chosen: given
                height: page.answerHeight
                icon: drawing
                iconSize: Theme.mm(page.small ? 10 : 14)
                leastWidth: Math.floor((stack.width - (page.columns - 1) * page.gap) / page.columns)
                mostWidth: leastWidth
                name: said
                side: Theme.mm(page.small ? 5 : 9)
                smallest: page.answerHeight
                startAligned: true
                type: Theme.Title3

                onActivated: page.answered(way.choice)

                Rectangle {
                    anchors.fill: parent
                    border.color: Theme.heardLine
                    border.width: Theme.thick
                    color: Hues.clear
                    radius: way.radius
                    visible: page.heard === "answers" && page.heardRow === way.index
                }
            }
        }
    }

    Flow {
        id: foot

        anchors.left: page.small ? undefined : parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        layoutDirection: page.small ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.mm(5)
        width: page.small ? page.waysWidth : page.width - 2 * Theme.margin
        y: page.small ? Theme.mm(2) : page.height - height - Theme.rowBottom
    }
}
