import QtQuick
import Kiosk.App
import Kiosk.Design

// The code, giant and spelled, the card it goes onto by printer or by hand, and what comes next.
Item {
    id: page

    required property Opening opening
    required property Printing printing
    required property string clinic
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 5)
    readonly property bool wide: !Theme.portrait
    readonly property int plain: Theme.compact && Theme.readScale > 1.25 ? Theme.Small : Theme.Note
    readonly property bool roomy: !Theme.compact
    readonly property int half: wide ? Math.round(width * (roomy ? 0.64 : 0.6)) : width
    readonly property int foot: roomy ? Math.min(Theme.mm(84), Math.round(height * (wide ? 0.44 : 0.3))) : Theme.mm(20)
    readonly property int side: Theme.mm(Theme.compact ? 2 : 6)

    Rectangle {
        id: code

        color: Theme.surface
        height: page.wide ? page.height - page.foot - page.gap : Theme.mm(95)
        radius: Theme.cardRadius
        width: page.half

        Column {
            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 5 : 14)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 5 : 10)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 1 : 3)

            Words {
                color: Theme.inkSoft
                text: qsTr("Code for this patient")
                type: page.plain
                width: parent.width
            }
            Words {
                font.family: Theme.latinFace
                font.letterSpacing: Theme.mm(2)
                font.pixelSize: Math.min(Theme.mm(Theme.compact ? 30 : 45) / 0.668, parent.width / 4.2, code.height * 0.55)
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

    Rectangle {
        color: page.roomy ? Theme.surface : Hues.clear
        height: page.wide ? code.height : steps.height + 2 * steps.y
        radius: Theme.cardRadius
        width: page.wide ? page.width - page.half - page.gap : page.width
        x: page.wide ? page.width - width : 0
        y: page.wide ? 0 : code.y + code.height + page.gap

        Column {
            id: steps

            spacing: Theme.mm(Theme.compact ? 2 : 7)
            width: parent.width - 2 * x
            x: Theme.mm(Theme.compact ? 1 : 8)
            y: page.wide && page.roomy ? Math.max(Theme.s5, Math.round((parent.height - height) / 2)) : Theme.mm(page.roomy ? 8 : 1)

            OpenPoint {
                current: true
                number: 1
                text: page.printing.on ? qsTr("Give the patient a card") : qsTr("Write chair and code on the patient's card")
                note: page.printing.on ? qsTr("Printed, or written by hand. No name.") : qsTr("Chair %1, code %2. No name.").arg(page.opening.chair).arg(page.opening.code)
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
    }

    Item {
        id: actions

        readonly property int each: Math.floor((height - page.gap) / 2)
        readonly property int column: page.roomy ? Math.round((width - 2 * page.gap) * (page.wide ? 0.3 : 0.42)) : 0

        anchors.bottom: parent.bottom
        height: page.foot
        width: parent.width

        CodeCard {
            id: preview

            chair: page.opening.chair
            clinic: page.clinic
            code: page.opening.code
            height: parent.height
            visible: page.roomy && page.wide
            width: Math.round(height * 1.62)
            x: Theme.rtl ? parent.width - width : 0
        }

        Item {
            id: middle

            height: parent.height
            visible: page.roomy
            width: parent.width - actions.column - page.gap - (preview.visible ? preview.width + page.gap : 0)
            x: Theme.rtl ? actions.column + page.gap : preview.visible ? preview.width + page.gap : 0

            KioskButton {
                id: toPaper

                icon: "printer"
                leastWidth: parent.width
                look: "primary"
                mostWidth: leastWidth
                name: qsTr("Print card")
                smallest: actions.each
                visible: page.printing.on

                onActivated: page.printing.printCard()
            }
            Words {
                color: Theme.inkSoft
                text: (page.printing.on ? page.printing.place !== "" ? qsTr("It comes out %1.").arg(page.printing.place) + " " : "" : "") + (page.printing.on ? qsTr("No printer now? Write chair and code on any card.") : qsTr("No printer here: write chair and code on any card."))
                type: Theme.Small
                width: parent.width
                y: toPaper.visible ? toPaper.height + page.gap : 0
            }
            KioskButton {
                anchors.bottom: parent.bottom
                icon: "close"
                look: "quiet"
                name: qsTr("Opened in error")
                side: Theme.mm(4)
                smallest: Theme.mm(16)
                type: Theme.Note

                onActivated: page.opening.giveUp()
            }
        }

        Column {
            height: parent.height
            spacing: page.gap
            visible: page.roomy
            width: actions.column
            x: Theme.rtl ? 0 : parent.width - width

            KioskButton {
                icon: "refresh"
                leastWidth: parent.width
                mostWidth: leastWidth
                name: qsTr("New code")
                smallest: actions.each

                onActivated: page.opening.newCode()
            }
            KioskButton {
                icon: "arrow-right"
                iconAfter: true
                leastWidth: parent.width
                look: page.printing.on ? "plain" : "primary"
                mostWidth: leastWidth
                name: qsTr("Continue")
                smallest: actions.each

                onActivated: page.opening.goOn()
            }
        }

        Row {
            id: row

            readonly property int share: Math.floor((width - (page.printing.on ? 3 : 2) * spacing) / (page.printing.on ? 4 : 3))

            height: parent.height
            layoutDirection: Theme.rtl ? Qt.RightToLeft : Qt.LeftToRight
            spacing: Theme.mm(2)
            visible: !page.roomy
            width: parent.width

            KioskButton {
                icon: "close"
                leastWidth: row.share
                mostWidth: row.share
                name: qsTr("Opened in error")
                side: page.side
                smallest: row.height
                type: page.plain

                onActivated: page.opening.giveUp()
            }
            KioskButton {
                icon: "refresh"
                leastWidth: row.share
                mostWidth: row.share
                name: qsTr("New code")
                side: page.side
                smallest: row.height
                type: page.plain

                onActivated: page.opening.newCode()
            }
            KioskButton {
                icon: "printer"
                leastWidth: row.share
                look: "primary"
                mostWidth: row.share
                name: qsTr("Print card")
                side: page.side
                smallest: row.height
                type: page.plain
                visible: page.printing.on

                onActivated: page.printing.printCard()
            }
            KioskButton {
                icon: "arrow-right"
                iconAfter: true
                leastWidth: row.share
                look: page.printing.on ? "plain" : "primary"
                mostWidth: row.share
                name: qsTr("Continue")
                side: page.side
                smallest: row.height
                type: page.plain

                onActivated: page.opening.goOn()
            }
        }
    }
}
