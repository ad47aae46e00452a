pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Teach-back: one open question, and how well we explained it. Unmarked is fine.
Panel {
    id: card

    required property Consult consult
    readonly property Questions asked: consult.questions
    readonly property int pad: Theme.mm(Theme.compact ? 2.5 : 7)

    // What it needs, for whoever gives it room.
    implicitHeight: body.height + 2 * pad

    Column {
        id: body

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        spacing: Theme.mm(Theme.compact ? 2 : 4)
        y: card.pad

        Words {
            color: Theme.worryInk
            font.weight: Font.DemiBold
            text: card.asked.count > 1 ? qsTr("In your own words · %1 of %2").arg(card.asked.shown + 1).arg(card.asked.count) : qsTr("In your own words")
            type: Theme.Small
            width: parent.width
        }
        Repeater {
            model: card.asked.rows

            Column {
                id: question

                required property string ask
                required property string mark
                required property int number

                spacing: Theme.mm(Theme.compact ? 2 : 4)
                visible: number === card.asked.shown
                width: body.width

                Words {
                    color: Theme.worryInk
                    font.weight: Font.DemiBold
                    text: qsTr("“%1”").arg(question.ask)
                    type: Theme.compact ? Theme.Note : Theme.Lead
                    width: parent.width
                }
                Row {
                    spacing: Theme.s3

                    Repeater {
                        model: 2

                        KioskButton {
                            required property int index
                            readonly property string means: index === 0 ? "clear" : "again"

                            choosable: true
                            chosen: question.mark === means
                            icon: chosen ? "check" : ""
                            look: "choice"
                            mostWidth: Math.floor((body.width - Theme.s3) / 2)
                            leastWidth: mostWidth
                            name: index === 0 ? qsTr("Clear to us") : qsTr("Go over it")
                            side: Theme.s3
                            smallest: Theme.mm(Theme.compact ? 12 : 18)
                            type: Theme.compact ? Theme.Small : Theme.Note

                            onActivated: card.asked.mark(question.number, means)
                        }
                    }
                }
            }
        }
        KioskButton {
            icon: "arrow-right"
            iconAfter: true
            name: qsTr("Next question")
            side: Theme.s3
            smallest: Theme.mm(12)
            type: Theme.Small
            visible: card.asked.count > 1

            onActivated: card.asked.next()
        }
    }
}
