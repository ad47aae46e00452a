pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// Ten digits, a point where numbers can have one, and a way to go on.
Item {
    id: pad

    required property string enter
    property bool point: false
    readonly property int gap: Theme.mm(Theme.compact ? 2 : 3)
    readonly property int keyWidth: Math.floor((width - 2 * gap) / 3)
    readonly property int keyHeight: Math.floor((height - 4 * gap) / 5)

    signal pressed(key: string)
    signal erased
    signal entered

    Grid {
        id: keys

        columnSpacing: pad.gap
        columns: 3
        rowSpacing: pad.gap

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            KioskButton {
                id: digit

                required property string modelData

                height: pad.keyHeight
                leastWidth: pad.keyWidth
                mostWidth: pad.keyWidth
                name: modelData
                smallest: pad.keyHeight
                type: Theme.Title3

                onActivated: pad.pressed(digit.modelData)
            }
        }
        KioskButton {
            height: pad.keyHeight
            leastWidth: pad.keyWidth
            mostWidth: pad.keyWidth
            name: qsTr("Decimal point")
            opacity: pad.point ? 1 : 0
            enabled: pad.point
            smallest: pad.keyHeight
            type: Theme.Title3
            words: "."

            onActivated: pad.pressed(".")
        }
        KioskButton {
            height: pad.keyHeight
            leastWidth: pad.keyWidth
            mostWidth: pad.keyWidth
            name: "0"
            smallest: pad.keyHeight
            type: Theme.Title3

            onActivated: pad.pressed("0")
        }
        KioskButton {
            height: pad.keyHeight
            icon: Theme.compact ? "" : "arrow-left"
            leastWidth: pad.keyWidth
            mostWidth: pad.keyWidth
            name: qsTr("Delete")
            side: Theme.mm(2)
            smallest: pad.keyHeight
            type: Theme.readScale <= 1.25 ? Theme.Note : Theme.compact ? Theme.Small : Theme.Lead

            onActivated: pad.erased()
        }
    }
    KioskButton {
        anchors.bottom: parent.bottom
        height: pad.keyHeight
        leastWidth: 3 * pad.keyWidth + 2 * pad.gap
        look: "primary"
        mostWidth: leastWidth
        name: pad.enter
        smallest: pad.keyHeight
        type: Theme.Lead

        onActivated: pad.entered()
    }
}
