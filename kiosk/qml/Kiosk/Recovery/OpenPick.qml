import QtQuick
import Kiosk.App
import Kiosk.Design

// The forced choice: the code that stands on the patient's card, among two others.
Item {
    id: page

    required property Opening opening
    required property string clinic

    Column {
        spacing: Theme.mm(Theme.compact ? 2 : 8)
        width: parent.width

        Title {
            first: Theme.Title2
            lines: 2
            text: qsTr("Which code is on the patient's card?")
            width: parent.width
        }
        Words {
            color: page.opening.wrong ? Theme.importantInk : Theme.inkSoft
            text: page.opening.wrong ? qsTr("That is not the code of chair %1. Look at the card again.").arg(page.opening.chair) : page.opening.why === "resume check" ? qsTr("The screen started again. Nothing was lost. Match the card before you go on.") : page.opening.why === "frozen" ? qsTr("Match the card and the chart, then decide about the answers.") : qsTr("Look at the card, not at this screen's memory.")
            type: Theme.compact ? Theme.Small : Theme.Note
            width: parent.width
        }
        CodeChoice {
            codes: page.opening.three
            listed: Theme.compact
            width: parent.width

            onPicked: code => page.opening.pick(code)
        }
    }
}
