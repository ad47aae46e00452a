pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// How touches are taken, whether things move, where they stand, and whether they are spoken.
Grid {
    id: ways

    required property Look look
    property int tall: Theme.mm(24)
    readonly property int each: Math.floor((width - (columns - 1) * columnSpacing) / columns)

    columnSpacing: Theme.s3
    columns: 2
    rowSpacing: Theme.mm(Theme.compact ? 3 : 4)

    component Way: KioskButton {
        choosable: true
        height: Math.max(ways.tall, implicitHeight)
        icon: chosen ? "check" : ""
        look: "choice"
        smallest: ways.tall
        width: ways.each
    }

    Way {
        chosen: ways.look.steady
        description: qsTr("Where you touch first counts, even if your finger slides. Short brushes do nothing.")
        name: qsTr("Steady touch")

        onActivated: ways.look.setSteady(!chosen)
    }
    Way {
        chosen: ways.look.calm
        description: qsTr("Pictures and pages stand still.")
        name: qsTr("No movement")

        onActivated: ways.look.setCalm(!chosen)
    }
    Way {
        chosen: ways.look.spoken
        description: qsTr("A voice says what each key press reaches.")
        name: qsTr("Spoken keys")

        onActivated: ways.look.setSpoken(!chosen)
    }
    Way {
        chosen: ways.look.low
        description: qsTr("Everything stands in the lower part of the screen.")
        name: qsTr("Lower down")
        visible: Theme.portrait

        onActivated: ways.look.setLow(!chosen)
    }
}
