pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Which kind of treatment it was; each has a time zero of its own.
Item {
    id: page

    required property Opening opening
    required property string clinic

    Column {
        spacing: Theme.mm(Theme.compact ? 3 : 6)
        width: Math.min(parent.width, Theme.mm(300))

        Title {
            first: Theme.Title2
            lines: 2
            text: qsTr("Which treatment was it?")
            width: parent.width
        }
        Repeater {
            model: page.opening.profiles

            KioskButton {
                id: profile

                required property string modelData

                leastWidth: parent?.width ?? 0
                mostWidth: leastWidth
                name: modelData === "iv" ? qsTr("Infusion") : modelData === "spravato" ? "Spravato" : modelData
                description: modelData === "spravato" ? qsTr("Time starts with the dose") : qsTr("Time starts when the infusion ends")
                smallest: Theme.mm(Theme.compact ? 20 : 26)
                startAligned: true
                type: Theme.Title3

                onActivated: page.opening.begin(profile.modelData)
            }
        }
    }
}
