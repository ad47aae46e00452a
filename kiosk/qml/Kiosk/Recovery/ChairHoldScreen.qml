pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// An open call: who called, what was asked, what the patient reads now. Attend, then one of four outcomes.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Hold hold: app.ward.hold
    readonly property bool urgent: hold.kind === "urgent"
    readonly property bool none: hold.kind === ""

    function called(): string {
        const by = {
            "patient": urgent ? qsTr("Urgent call from the patient at %1.") : qsTr("Help asked by the patient at %1."),
            "escort": urgent ? qsTr("Urgent call from the adult with them at %1.") : qsTr("Help asked by the adult with them at %1."),
            "staff": urgent ? qsTr("Urgent call by staff at %1.") : qsTr("Help asked by staff at %1.")
        };
        const when = (by[hold.by] ?? qsTr("Call at %1.")).arg(hold.at);
        return hold.minutes < 1 ? when : when + " " + qsTr("%n minute(s) ago.", "", hold.minutes);
    }

    function reads(): string {
        if (!hold.waits)
            return qsTr("Its usual pages. Staff are told on staff screens.");
        return qsTr("“Stay where you are. Press your call bell now. Call out.”");
    }

    ActPage {
        id: page

        app: screen.app
        back: qsTr("Board")
        code: screen.hold.code
        heading: qsTr("Chair %1").arg(screen.hold.chair)
        patientView: true
        problem: screen.hold.problem
        refused: screen.hold.refused

        onWentBack: screen.app.ward.toBoard()

        Words {
            text: qsTr("No call is open in this chair.")
            type: Theme.Lead
            visible: screen.none
            width: parent.width
        }
        Item {
            id: both

            readonly property bool wide: !Theme.portrait
            readonly property int half: wide ? Math.round((width - page.gap) * 0.43) : width

            anchors.fill: parent
            visible: !screen.none

            Rectangle {
                id: banner

                anchors.left: parent.left
                border.color: screen.urgent ? Theme.holdInk : Theme.importantInk
                border.width: Theme.line
                color: screen.urgent ? Theme.holdTint : Theme.importantTint
                height: words.height + 2 * page.pad
                radius: Theme.cardRadius
                width: both.half

                Column {
                    id: words

                    spacing: Theme.mm(Theme.compact ? 1 : 3)
                    width: parent.width - 2 * page.pad
                    x: page.pad
                    y: page.pad

                    Row {
                        spacing: Theme.s5

                        Glyph {
                            name: screen.urgent ? "hand" : "bell"
                            size: title.height * 0.8
                            tint: title.color
                        }
                        Words {
                            id: title

                            Accessible.role: Accessible.Heading
                            color: screen.urgent ? Theme.holdInk : Theme.importantInk
                            text: screen.urgent ? qsTr("Hold") : qsTr("Help asked")
                            type: Theme.compact ? Theme.Lead : Theme.Title2
                            wrapMode: Text.NoWrap
                        }
                    }
                    Words {
                        color: title.color
                        text: screen.called()
                        type: Theme.compact ? Theme.Small : Theme.Lead
                        width: parent.width
                    }
                    Words {
                        color: title.color
                        text: qsTr("%n more call(s) after this one", "", screen.hold.others)
                        type: Theme.Small
                        visible: screen.hold.others > 0
                        width: parent.width
                    }
                }
            }

            Rectangle {
                id: asked

                anchors.left: parent.left
                color: Theme.surface
                height: both.wide ? both.height - y : question.height + 2 * page.pad
                radius: Theme.cardRadius
                width: both.half
                y: banner.height + page.gap

                Column {
                    id: question

                    spacing: Theme.mm(Theme.compact ? 1 : 2)
                    width: parent.width - 2 * page.pad
                    x: page.pad
                    y: page.pad

                    Words {
                        color: Theme.inkSoft
                        font.weight: Font.DemiBold
                        text: qsTr("What was asked")
                        type: Theme.Small
                        visible: !Theme.compact
                        width: parent.width
                    }
                    Words {
                        font.weight: Font.DemiBold
                        leading: 1.2
                        text: screen.hold.question === "" ? qsTr("Nothing. A button was pressed.") : screen.hold.question
                        type: Theme.compact ? Theme.Small : Theme.Lead
                        width: parent.width
                    }
                    Words {
                        text: qsTr("Answer: %1").arg(screen.hold.answer)
                        type: Theme.compact ? Theme.Small : Theme.Lead
                        visible: screen.hold.answer !== ""
                        width: parent.width
                    }
                    Item {
                        height: Theme.mm(Theme.compact ? 1 : 5)
                        width: 1
                    }
                    Words {
                        color: Theme.inkSoft
                        font.weight: Font.DemiBold
                        text: qsTr("The patient's screen says")
                        type: Theme.Small
                        width: parent.width
                    }
                    Words {
                        leading: 1.2
                        text: screen.reads()
                        type: Theme.compact ? Theme.Small : Theme.Lead
                        width: parent.width
                    }
                }
            }

            Rectangle {
                id: acts

                anchors.right: parent.right
                color: Theme.surface
                height: both.wide ? both.height - y : steps.height + 2 * steps.y
                radius: Theme.cardRadius
                width: both.wide ? both.width - both.half - page.gap : both.width
                y: both.wide ? 0 : asked.y + asked.height + page.gap

                Column {
                    id: steps

                    readonly property int each: both.wide ? Math.min(Theme.mm(36), Math.floor((acts.height - 2 * y - first.height - second.height - 5 * spacing) / 4)) : Theme.mm(32)

                    spacing: Theme.mm(Theme.compact ? 2 : 4)
                    width: parent.width - 2 * page.pad
                    x: page.pad
                    y: Theme.mm(Theme.compact ? 2 : 8)

                    OpenPoint {
                        id: first

                        current: !screen.hold.attended
                        done: screen.hold.attended
                        number: 1
                        text: screen.hold.attended ? qsTr("Attended") : qsTr("Go to the patient")
                        note: Theme.compact ? "" : screen.hold.attended ? qsTr("Staff number %1 at %2").arg(screen.hold.attendedBy).arg(screen.hold.attendedAt) : qsTr("Attend says that you are there.")
                        width: parent.width
                    }
                    ActButton {
                        hold: screen.urgent
                        icon: "hand"
                        name: qsTr("Attend")
                        smallest: steps.each
                        type: Theme.Lead
                        visible: !screen.hold.attended
                        width: parent.width

                        onActivated: screen.hold.attend()
                    }
                    OpenPoint {
                        id: second

                        current: screen.hold.attended
                        number: 2
                        text: qsTr("Outcome")
                        note: Theme.compact ? "" : screen.hold.attended ? qsTr("Pick one. Nothing else ends it.") : qsTr("After Attend. Nothing else ends it.")
                        width: parent.width
                    }
                    Repeater {
                        model: screen.hold.attended ? [["CARRY_ON", "eye", qsTr("Seen, carry on"), qsTr("Patient questions start again")], ["PRESCRIBER", "phone", qsTr("Prescriber told"), qsTr("In person or by phone")], ["EMERGENCY", "flag", qsTr("Emergency plan started"), qsTr("Your clinic's own plan")], ["MISTAKE", "undo", qsTr("Pressed by mistake"), qsTr("Stays in the record")]] : []

                        ActButton {
                            id: outcome

                            required property list<string> modelData

                            icon: modelData[1]
                            name: modelData[2]
                            note: modelData[3]
                            smallest: steps.each
                            type: Theme.compact ? Theme.Small : Theme.Lead
                            width: parent?.width ?? 0

                            onActivated: screen.hold.clear(outcome.modelData[0])
                        }
                    }
                }
            }
        }
    }
}
