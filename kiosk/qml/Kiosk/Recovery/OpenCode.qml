import QtQuick
import Kiosk.App
import Kiosk.Design

// The code, giant and spelled, and what comes next. It goes onto the patient's card by hand or by printer.
Item {
    id: page

    required property Opening opening
    required property string clinic
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 5)
    readonly property bool wide: !Theme.portrait
    readonly property int plain: Theme.compact && Theme.readScale > 1.25 ? Theme.Small : Theme.Note
    readonly property int half: wide ? Math.round(width * 0.6) : width

    Rectangle {
        id: code

        color: Theme.surface
        height: page.wide ? page.height - actions.height - page.gap : Theme.mm(95)
        radius: Theme.cardRadius
        width: page.half

        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 5 : 10)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 5 : 10)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 1 : 4)

            Words {
                color: Theme.inkSoft
                text: qsTr("Code for this patient")
                type: page.plain
                width: parent.width
            }
            Words {
                font.family: Theme.latinFace
                font.letterSpacing: Theme.mm(2)
                font.pixelSize: Math.min(Theme.mm(Theme.compact ? 30 : 45) / 0.668, parent.width / 4.2)
                font.weight: Font.DemiBold
                latin: true
                leading: 1.05
                spokenAs: page.opening.spelled
                text: page.opening.code
                wrapMode: Text.NoWrap
            }
            Words {
                color: Theme.inkSoft
                spoken: false
                text: page.opening.spelled
                type: page.plain
                width: parent.width
            }
        }
    }

    Column {
        id: steps

        anchors.right: parent.right
        spacing: Theme.mm(Theme.compact ? 2 : 6)
        width: page.wide ? page.width - page.half - Theme.mm(Theme.compact ? 5 : 9) : page.width
        y: page.wide ? Theme.mm(Theme.compact ? 1 : 8) : code.y + code.height + page.gap

        OpenPoint {
            current: true
            number: 1
            text: qsTr("Write chair and code on the patient's card")
            note: qsTr("Chair %1, code %2. No name.").arg(page.opening.chair).arg(page.opening.code)
            width: parent.width
        }
        OpenPoint {
            number: 2
            text: qsTr("Pick the code from three")
            note: qsTr("Next page, at the chair")
            width: parent.width
        }
        OpenPoint {
            number: 3
            text: page.opening.zero === "administration_start" ? qsTr("When the dose was given") : qsTr("When the infusion ended")
            note: qsTr("Entered as minutes ago")
            width: parent.width
        }
    }

    Grid {
        id: actions

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        columns: page.wide ? 4 : 2
        spacing: page.gap

        KioskButton {
            icon: "close"
            name: qsTr("Opened in error")
            side: Theme.mm(Theme.compact ? 3 : 6)
            smallest: Theme.mm(20)

            onActivated: page.opening.giveUp()
        }
        KioskButton {
            icon: "refresh"
            name: qsTr("New code")
            side: Theme.mm(Theme.compact ? 3 : 6)
            smallest: Theme.mm(20)

            onActivated: page.opening.newCode()
        }
        KioskButton {
            icon: "arrow-right"
            iconAfter: true
            look: "primary"
            name: qsTr("Continue")
            side: Theme.mm(Theme.compact ? 5 : 10)
            smallest: Theme.mm(20)

            onActivated: page.opening.goOn()
        }
    }
}
