pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// One question and its answers, giant; no time, no marks of progress, and a way to leave it for later.
Item {
    id: page

    required property App app
    readonly property Bedside bedside: app.ward.bedside
    // The small panel has its controls beside the question, and the answers two by two.
    readonly property bool small: Theme.compact
    readonly property int gap: Theme.mm(5)
    readonly property int answerHeight: Theme.mm(30)
    readonly property int stackHeight: answers.count * answerHeight + Math.max(0, answers.count - 1) * gap
    readonly property real room: (small ? height - Theme.mm(3) : foot.y - Theme.mm(4)) - asked.y - asked.height - Theme.mm(4)
    readonly property int columns: stackHeight > room || small ? 2 : 1

    Column {
        id: asked

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin + (page.small ? foot.width + Theme.s5 : 0)
        spacing: Theme.mm(page.small ? 1 : 3)
        y: Theme.mm(page.small ? 2 : Theme.portrait ? 18 : 8)

        Title {
            first: Theme.Title2
            lines: page.small ? 2 : 2
            text: page.bedside.question
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            font.weight: Font.Medium
            leading: 1.5
            text: page.bedside.help
            visible: !page.small
            width: parent.width
        }
        Words {
            color: Theme.importantInk
            text: qsTr("That could not be kept. Please tell a nurse.")
            visible: page.bedside.unsaved
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
        y: page.small ? page.height - Theme.mm(4) - rowCount * page.answerHeight - (rowCount - 1) * page.gap : asked.y + asked.height + Theme.mm(Theme.portrait ? 12 : 6)

        readonly property int rowCount: Math.ceil(answers.count / columns)

        Repeater {
            id: answers

            model: page.bedside.answers

            KioskButton {
                id: way

                required property string choice
                required property string drawing
                required property bool given

                choosable: given
                chosen: given
                icon: drawing

                height: page.answerHeight
                iconSize: Theme.mm(page.small ? 10 : 14)
                leastWidth: page.columns === 1 ? stack.width : (stack.width - page.gap) / 2
                mostWidth: leastWidth
                name: choice
                smallest: page.answerHeight
                startAligned: true
                side: Theme.mm(page.small ? 5 : 9)
                type: Theme.Title3

                onActivated: page.bedside.answer(way.choice)
            }
        }
    }

    Flow {
        id: foot

        anchors.left: page.small ? undefined : parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.mm(5)
        width: page.small ? Theme.mm(40) : implicitWidth
        y: page.small ? Theme.mm(2) : page.height - height - Theme.rowBottom

        KioskButton {
            name: qsTr("Not now")
            smallest: Theme.mm(25)

            onActivated: page.bedside.notNow()
        }
        KioskButton {
            icon: "refresh"
            name: qsTr("Change my answer")
            smallest: Theme.mm(25)
            visible: page.bedside.canChange

            onActivated: page.bedside.changeAnswer()
        }
    }
}
