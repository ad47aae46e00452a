import QtQuick
import Kiosk.App
import Kiosk.Design

// Before a sheet with answers is printed: the chair in large letters, and the code of the patient's card from three.
Rectangle {
    id: match

    required property Printing printing
    readonly property int pad: Theme.mm(Theme.compact ? 4 : 10)

    color: Theme.surface
    radius: Theme.cardRadius

    Column {
        spacing: Theme.mm(Theme.compact ? 2 : 6)
        width: parent.width - 2 * match.pad
        x: match.pad
        y: match.pad

        Words {
            Accessible.role: Accessible.Heading
            font.pixelSize: Theme.mm(Theme.compact ? 9 : 20) / 0.668
            font.weight: Font.DemiBold
            leading: 1.1
            text: qsTr("Chair %1").arg(match.printing.chair)
            width: parent.width
        }
        Words {
            font.weight: Font.DemiBold
            text: match.printing.what === "handover" ? qsTr("To print the hand-over sheet, pick the code on the patient's card.") : qsTr("To print the record, pick the code on the patient's card.")
            type: Theme.compact ? Theme.Small : Theme.Lead
            width: parent.width
        }
        Words {
            color: match.printing.wrong || match.printing.problem !== "" ? Theme.importantInk : Theme.inkSoft
            text: match.printing.problem !== "" ? match.printing.problem : match.printing.wrong ? qsTr("That is not the code of chair %1. Look at the card again.").arg(match.printing.chair) : qsTr("So that no sheet goes to somebody else.")
            type: Theme.Small
            width: parent.width
        }
        CodeChoice {
            codes: match.printing.three
            tall: Theme.mm(Theme.compact ? 24 : 36)
            width: parent.width

            onPicked: code => match.printing.pick(code)
        }
    }
    KioskButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: match.pad
        icon: "close"
        name: qsTr("Cancel")
        side: Theme.mm(Theme.compact ? 3 : 6)
        smallest: Theme.mm(Theme.compact ? 12 : 20)
        x: match.pad

        onActivated: match.printing.cancel()
    }
}
