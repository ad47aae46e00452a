pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Where to look for a topic: seven shelves, and the letter board.
Flow {
    id: shelves

    required property Picker picker
    readonly property int each: Math.floor((width - 3 * spacing) / 4)

    spacing: Theme.s2

    Repeater {
        model: ["before", "during", "after", "how", "conditions", "escort", "worries", "search"]

        KioskButton {
            id: shelf

            required property string modelData

            function word(): string {
                switch (modelData) {
                case "before":
                    return qsTr("Before");
                case "during":
                    return qsTr("During");
                case "after":
                    return qsTr("After");
                case "how":
                    return qsTr("How it works");
                case "conditions":
                    return qsTr("Conditions");
                case "escort":
                    return qsTr("Escort");
                case "worries":
                    return qsTr("Worries");
                default:
                    return qsTr("Search");
                }
            }

            choosable: true
            chosen: modelData === "search" ? shelves.picker.searching : shelves.picker.shelf === modelData
            look: "choice"
            leastWidth: Theme.compact ? 0 : shelves.each
            mostWidth: Theme.compact ? Infinity : shelves.each
            name: word()
            side: Theme.compact ? Theme.mm(2.2) : Theme.s1
            smallest: Theme.mm(Theme.compact ? 12 : 15)
            type: Theme.Small

            onActivated: modelData === "search" ? shelves.picker.search() : shelves.picker.choose(modelData)
        }
    }
}
