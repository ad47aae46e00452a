import QtQuick
import Kiosk.App
import Kiosk.Design

// Somebody went before a release: when they were last seen, whether an adult was with them, what staff did.
Column {
    id: left

    required property Leaving leaving
    // Where both halves do not fit, the answered one makes room for the other.
    readonly property bool tight: (Theme.near || Theme.rtl || Theme.chromeScale > 1) && !Theme.portrait

    spacing: Theme.mm(Theme.compact ? 1.5 : 6)

    Words {
        font.weight: Font.DemiBold
        text: qsTr("Last seen")
        type: Theme.compact ? Theme.Small : Theme.Lead
        visible: !left.tight || left.leaving.adult === ""
        width: parent.width
    }
    MinutesAgo {
        minutes: left.leaving.ago
        time: left.leaving.agoTime
        visible: !left.tight || left.leaving.adult === ""
        width: parent.width

        onAdded: minutes => left.leaving.add(minutes)
    }
    PickRow {
        chosen: [left.leaving.adult]
        columns: 3
        heading: qsTr("Was an adult with them?")
        labels: [qsTr("Yes"), qsTr("No"), qsTr("Not known")]
        values: left.leaving.adults
        width: parent.width

        onPicked: value => left.leaving.setAdult(value)
    }
    PickRow {
        chosen: left.leaving.taken
        columns: Theme.portrait ? 2 : 3
        heading: qsTr("What staff did. Touch all that apply.")
        labels: [qsTr("Called the patient"), qsTr("Called the adult"), qsTr("Told the prescriber"), qsTr("Clinic's plan started"), qsTr("Other, in the chart")]
        values: left.leaving.steps
        visible: !left.tight || left.leaving.adult !== ""
        width: parent.width

        onPicked: value => left.leaving.toggle(value)
    }
}
