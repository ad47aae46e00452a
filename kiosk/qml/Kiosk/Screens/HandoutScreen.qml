pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design
import Kiosk.Recovery

// The sheet to take home: how it looks, what is on it, and the printer. Only staff get here.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Handout handout: app.staff.handout
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 6)
    readonly property bool wide: !Theme.portrait
    readonly property int below: height - Theme.mm(Theme.compact ? 3 : 9)

    function named(id: string, title: string): string {
        switch (id) {
        case "rules":
            return qsTr("Today's rules");
        case "call":
            return qsTr("Help and crisis numbers");
        case "questions":
            return qsTr("Questions for next time");
        default:
            return title;
        }
    }

    WardBar {
        id: bar

        back: qsTr("Staff")
        clock: ""
        heading: qsTr("Handout")

        onWentBack: screen.handout.leave()

        KioskButton {
            icon: "lock"
            name: qsTr("Lock")
            side: Theme.mm(Theme.compact ? 3 : 6)
            smallest: bar.buttonHeight
            type: Theme.compact ? Theme.Note : Theme.Lead

            onActivated: screen.app.staff.lock()
        }
    }

    PrintStrip {
        id: strip

        condition: screen.handout.condition
        place: screen.handout.place
        stage: screen.handout.stage
        width: screen.width - 2 * Theme.margin
        x: Theme.margin
        y: bar.y + bar.height + screen.gap

        onTried: screen.handout.again()
        onCancelled: screen.handout.cancel()
    }

    Item {
        id: room

        height: screen.below - y
        width: strip.width
        x: Theme.margin
        y: strip.y + (strip.shown ? strip.height + screen.gap : 0)

        HandoutPreview {
            id: preview

            anchors.left: parent.left
            handout: screen.handout
            height: screen.wide ? parent.height : Math.round(parent.height * 0.56)
            width: screen.wide ? Math.round(parent.width * 0.48) : parent.width
        }

        Item {
            anchors.right: parent.right
            height: parent.height - y
            width: screen.wide ? parent.width - preview.width - screen.gap : parent.width
            y: screen.wide ? 0 : preview.height + screen.gap

            Words {
                id: head

                Accessible.role: Accessible.Heading
                font.weight: Font.DemiBold
                text: qsTr("What is on it")
                type: Theme.Lead
                visible: !Theme.compact
                width: parent.width
            }
            Grid {
                id: rows

                readonly property int tall: Theme.mm(Theme.compact ? 12 : 17)
                readonly property int count: rowsOf.count + (screen.handout.foreign ? 1 : 0)
                readonly property int each: Math.floor((width - (columns - 1) * columnSpacing) / columns)

                columnSpacing: Theme.mm(Theme.compact ? 2 : 4)
                columns: count * (tall + rowSpacing) > foot.y - y ? 2 : 1
                rowSpacing: Theme.mm(Theme.compact ? 2 : 4)
                width: parent.width
                y: head.visible ? head.height + Theme.s3 : 0

                Repeater {
                    id: rowsOf

                    model: screen.handout.blocks

                    KioskButton {
                        id: one

                        required property string id
                        required property string title
                        required property bool on
                        required property bool fixed

                        choosable: !fixed
                        chosen: on && !fixed
                        description: fixed ? qsTr("always on") : on ? "" : qsTr("off")
                        icon: fixed ? "lock" : on ? "check" : "minus"
                        iconInk: on || fixed ? Theme.accent : Theme.inkSoft
                        ink: on || fixed ? Theme.ink : Theme.inkSoft
                        leastWidth: rows.each
                        mostWidth: rows.each
                        name: screen.named(id, title)
                        side: Theme.mm(Theme.compact ? 3 : 6)
                        smallest: rows.tall
                        startAligned: true
                        type: Theme.compact ? Theme.Small : Theme.Note

                        onActivated: screen.handout.toggle(one.id)
                    }
                }
                KioskButton {
                    choosable: true
                    chosen: screen.handout.beside
                    icon: screen.handout.beside ? "check" : "minus"
                    leastWidth: rows.each
                    mostWidth: rows.each
                    name: qsTr("The staff's language beside it")
                    side: Theme.mm(Theme.compact ? 3 : 6)
                    smallest: rows.tall
                    startAligned: true
                    type: Theme.compact ? Theme.Small : Theme.Note
                    visible: screen.handout.foreign

                    onActivated: screen.handout.toggleBeside()
                }
            }
            Column {
                id: foot

                anchors.bottom: parent.bottom
                spacing: Theme.mm(Theme.compact ? 1 : 4)
                width: parent.width

                Words {
                    color: screen.handout.problem === "" ? Theme.inkSoft : Theme.importantInk
                    text: screen.handout.problem !== "" ? screen.handout.problem : !screen.handout.on ? qsTr("No printer here. Show the pages on this screen, or copy what matters by hand.") : (screen.handout.place !== "" ? qsTr("It comes out %1.").arg(screen.handout.place) + " " : "") + qsTr("No name on paper. Not kept after printing.")
                    type: Theme.Small
                    visible: text !== "" && (!Theme.compact || !screen.handout.on || screen.handout.problem !== "")
                    width: parent.width
                }
                KioskButton {
                    icon: "printer"
                    leastWidth: parent.width
                    look: "primary"
                    mostWidth: leastWidth
                    name: qsTr("Print")
                    smallest: Theme.mm(Theme.compact ? 17 : 26)
                    visible: screen.handout.on && screen.handout.pages > 0
                    words: qsTr("Print %n page(s)", "", screen.handout.pages)

                    onActivated: screen.handout.print()
                }
            }
        }
    }
}
