pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Acts 2 to 4: why, where the watch was shorter than the clinic set; a PIN for this release; a press of two seconds.
Rectangle {
    id: panel

    required property Release release
    readonly property int pad: Theme.mm(Theme.compact ? 4 : 8)
    readonly property string step: release.step
    readonly property bool short_: release.watched >= 0
    readonly property bool one: Theme.compact

    color: Theme.surface
    radius: Theme.cardRadius

    Column {
        spacing: Theme.mm(Theme.compact ? 3 : 5)
        width: parent.width - 2 * panel.pad
        x: panel.pad
        y: Theme.mm(Theme.compact ? 4 : 6)

        OpenPoint {
            current: panel.step === "reason"
            done: !panel.short_ || panel.release.override !== ""
            note: panel.short_ ? "" : panel.release.least === 0 ? qsTr("Your clinic set no shortest time.") : qsTr("Your clinic set %1 min.").arg(panel.release.least)
            number: 2
            text: panel.short_ ? qsTr("Watched %1 min. Your clinic set %2. Why?").arg(panel.release.watched).arg(panel.release.least) : qsTr("Time watched")
            visible: !panel.one || panel.step === "reason"
            width: parent.width
        }
        Grid {
            id: reasons

            columnSpacing: Theme.mm(3)
            columns: panel.one ? 1 : 3
            rowSpacing: Theme.mm(3)
            visible: panel.short_ && (!panel.one || panel.step === "reason")
            width: parent.width

            Repeater {
                model: panel.release.overrides

                ActButton {
                    id: reason

                    required property string modelData

                    choosable: true
                    chosen: panel.release.override === modelData
                    name: modelData
                    smallest: Theme.mm(Theme.compact ? 18 : 20)
                    type: Theme.Small
                    width: Math.floor((reasons.width - (reasons.columns - 1) * reasons.columnSpacing) / reasons.columns)

                    onActivated: panel.release.because(reason.modelData)
                }
            }
        }
        OpenPoint {
            current: panel.step === "pin"
            done: panel.release.signer > 0
            note: panel.release.signer > 0 ? qsTr("Staff number %1 signs.").arg(panel.release.signer) : qsTr("The PIN of whoever signs, typed for this release.")
            number: 3
            text: panel.release.signer > 0 ? qsTr("PIN matched") : qsTr("Enter your PIN")
            visible: !panel.one || panel.step === "pin" || panel.step === "sign"
            width: parent.width
        }
        KioskButton {
            icon: "lock"
            look: "primary"
            name: qsTr("Enter PIN")
            side: Theme.mm(Theme.compact ? 5 : 9)
            smallest: Theme.mm(Theme.compact ? 18 : 20)
            visible: panel.step === "pin"

            onActivated: panel.release.askPin()
        }
        Item {
            height: Math.max(press.height, words.height)
            visible: !panel.one || panel.step === "sign"
            width: parent.width

            OpenPoint {
                id: words

                anchors.left: parent.left
                anchors.right: press.left
                anchors.rightMargin: Theme.s5
                current: panel.step === "sign"
                note: qsTr("Two seconds, until the ring is full. Let go to stop.")
                number: 4
                text: qsTr("Press and hold to sign")
            }
            HoldRing {
                id: press

                anchors.right: parent.right
                name: qsTr("Press and hold to sign")
                visible: panel.step === "sign"
                width: Theme.mm(Theme.compact ? 40 : 44)

                onHeld: panel.release.sign()
            }
        }
    }
}
