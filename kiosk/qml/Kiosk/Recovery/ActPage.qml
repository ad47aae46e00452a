import QtQuick
import Kiosk.App
import Kiosk.Design

// The frame of a staff page that acts on a chair: bar, what went wrong, room for the page, foot.
Item {
    id: frame

    required property App app
    property string back: ""
    required property string heading
    property string code: ""
    property string note: ""
    property string problem: ""
    property string refused: ""
    property bool patientView: false
    // What of this chair can be printed here: handover, record, or nothing.
    property string prints: ""
    property int chair: 0
    readonly property Printing printing: app.ward.printing
    readonly property bool matching: prints !== "" && printing.what === prints && printing.chair === chair && printing.stage === "match"
    default property alias inside: room.data
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 5)
    readonly property int pad: Theme.mm(Theme.compact ? 4 : 8)

    signal wentBack

    anchors.fill: parent

    WardBar {
        id: bar

        back: frame.back
        clock: frame.app.ward.time
        code: frame.matching ? "" : frame.code
        heading: frame.heading
        note: frame.note

        onWentBack: frame.wentBack()

        KioskButton {
            icon: "printer"
            name: qsTr("Print")
            side: Theme.mm(Theme.compact ? 3 : 6)
            smallest: bar.buttonHeight
            type: Theme.compact ? Theme.Note : Theme.Lead
            visible: frame.prints !== "" && frame.printing.on && !frame.matching && !strip.working

            onActivated: frame.printing.ask(frame.prints)
        }
        KioskButton {
            icon: "person"
            name: qsTr("Patient view")
            side: Theme.mm(Theme.compact ? 3 : 6)
            smallest: bar.buttonHeight
            type: bar.type
            visible: frame.patientView

            onActivated: frame.app.ward.toPatient()
        }
    }

    WardSaid {
        id: said

        problem: frame.problem
        refused: frame.refused
        width: frame.width - 2 * Theme.margin
        x: Theme.margin
        y: bar.y + bar.height + Theme.mm(Theme.compact ? 1 : 3)
    }

    PrintStrip {
        id: strip

        condition: frame.printing.condition
        place: frame.printing.place
        stage: frame.prints !== "" && frame.printing.what === frame.prints && frame.printing.chair === frame.chair ? frame.printing.stage : ""
        width: frame.width - 2 * Theme.margin
        x: Theme.margin
        y: said.visible ? said.y + said.height + Theme.s2 : bar.y + bar.height + Theme.mm(Theme.compact ? 3 : 6)

        onTried: frame.printing.again()
        onCancelled: frame.printing.cancel()
    }

    Item {
        id: room

        height: foot.y - Theme.mm(Theme.compact ? 2 : 5) - y
        visible: !frame.matching
        width: strip.width
        x: Theme.margin
        y: strip.y + (strip.shown ? strip.height + Theme.mm(Theme.compact ? 2 : 4) : 0)
    }

    PrintMatch {
        height: room.height
        printing: frame.printing
        visible: frame.matching
        width: room.width
        x: room.x
        y: room.y
    }

    WardFoot {
        id: foot

        practice: frame.app.ward.practice
    }
}
