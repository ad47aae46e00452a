import QtQuick
import Kiosk.App
import Kiosk.Design

// Act 1: the code that stands on the patient's card, among two others.
Rectangle {
    id: panel

    required property Release release

    color: Theme.surface
    radius: Theme.cardRadius

    Column {
        spacing: Theme.mm(Theme.compact ? 4 : 5)
        width: parent.width - 2 * x
        x: Theme.mm(Theme.compact ? 4 : 8)
        y: Theme.mm(Theme.compact ? 4 : 6)

        OpenPoint {
            current: true
            done: panel.release.picked !== ""
            note: panel.release.wrong ? qsTr("That is not the code of chair %1. Look at the card again.").arg(panel.release.chair) : ""
            number: 1
            text: qsTr("Pick the code on the patient's card")
            width: parent.width
        }
        CodeChoice {
            chosen: panel.release.picked
            codes: panel.release.three
            width: parent.width

            onPicked: code => panel.release.pick(code)
        }
    }
}
