pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// What one of the other acts asks before it is entered.
Item {
    id: page

    required property Leaving leaving
    required property Moving moving
    readonly property string act: leaving.act
    readonly property bool tight: Theme.near && !Theme.portrait
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 7)
    readonly property string heading: {
        switch (act) {
        case "left":
            return qsTr("Left before release");
        case "transfer":
            return qsTr("Transfer");
        case "move":
            return qsTr("Move to another chair");
        case "doubt":
            return qsTr("Whose answers are these?");
        case "zero":
            return leaving.zero === "administration_start" ? qsTr("How many minutes ago was the dose given?") : qsTr("How many minutes ago did the infusion end?");
        default:
            return qsTr("Opened in error");
        }
    }
    readonly property bool complete: act === "left" ? leaving.adult !== "" : act === "transfer" ? leaving.place !== "" && leaving.sheet !== "" : act === "zero" || act === "doubt"
    readonly property string deed: act === "left" ? qsTr("Record that they left") : act === "transfer" ? qsTr("Record the transfer") : act === "doubt" ? qsTr("Freeze this chair") : qsTr("Enter this time")

    Title {
        id: title

        first: Theme.compact ? Theme.Title3 : Theme.Title2
        lines: 2
        text: page.heading
        visible: !Theme.compact || page.act !== "left"
        width: parent.width
    }

    Loader {
        id: questions

        sourceComponent: ({
                "left": left,
                "transfer": transfer,
                "move": move,
                "doubt": doubt,
                "zero": zero,
                "void": error
            })[page.act] ?? null
        width: parent.width
        y: title.visible ? title.height + page.gap : 0
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.mm(Theme.compact ? 3 : 5)

        KioskButton {
            icon: "undo"
            name: qsTr("Cancel")
            side: Theme.mm(Theme.compact ? 3 : 7)
            smallest: Theme.mm(Theme.compact ? 15 : 22)
            type: Theme.Lead

            onActivated: page.leaving.choose("")
        }
        KioskButton {
            icon: "check"
            look: "primary"
            name: page.deed
            side: Theme.mm(Theme.compact ? 3 : 10)
            smallest: Theme.mm(Theme.compact ? 15 : 22)
            type: Theme.Lead
            visible: page.complete

            onActivated: {
                if (page.act === "left")
                    page.leaving.recordLeft();
                else if (page.act === "transfer")
                    page.leaving.recordTransfer();
                else if (page.act === "doubt")
                    page.leaving.doubt();
                else
                    page.leaving.restate();
            }
        }
    }

    Component {
        id: left

        LeftQuestions {
            leaving: page.leaving
        }
    }
    Component {
        id: transfer

        Column {
            spacing: page.gap

            PickRow {
                chosen: [page.leaving.place]
                heading: qsTr("Who takes over?")
                labels: [qsTr("Ambulance"), qsTr("Hospital"), qsTr("Other unit")]
                values: page.leaving.places
                width: parent.width

                onPicked: value => page.leaving.setPlace(value)
            }
            PickRow {
                chosen: [page.leaving.sheet]
                heading: qsTr("The hand-over sheet goes along")
                labels: [qsTr("Printed"), qsTr("Copied by hand")]
                values: page.leaving.sheets
                width: parent.width

                onPicked: value => page.leaving.setSheet(value)
            }
            KioskButton {
                icon: "document"
                name: qsTr("Show the hand-over sheet")
                side: Theme.mm(Theme.compact ? 3 : 7)
                smallest: Theme.mm(Theme.compact ? 15 : 20)
                type: Theme.compact ? Theme.Small : Theme.Lead

                onActivated: page.leaving.toHandover()
            }
        }
    }
    Component {
        id: move

        Column {
            spacing: page.gap

            PickRow {
                chosen: [page.moving.toChair.toString()]
                columns: Theme.compact ? 3 : 4
                heading: qsTr("To which chair?")
                labels: [...page.moving.freeChairs.map(one => qsTr("Chair %1").arg(one)), qsTr("A chair of another screen")]
                values: [...page.moving.freeChairs, "-1"]
                visible: !page.tight || page.moving.toChair === 0
                width: parent.width

                onPicked: value => page.moving.setChair(parseInt(value))
            }
            Words {
                color: page.moving.wrong ? Theme.importantInk : Theme.inkSoft
                text: page.moving.wrong ? qsTr("That is not the code of this patient. Look at the card again.") : page.moving.toChair < 0 ? qsTr("Open a chair there, with a new card. Then pick the code on this card.") : qsTr("In the new chair: pick the code on the patient's card.")
                type: Theme.Lead
                visible: page.moving.toChair !== 0
                width: parent.width
            }
            CodeChoice {
                codes: page.moving.three
                tall: Theme.mm(Theme.compact ? 30 : page.tight ? 28 : 36)
                visible: page.moving.toChair !== 0
                width: page.tight && !Theme.compact ? parent.width - Theme.mm(80) : parent.width

                onPicked: code => page.moving.pick(code)
            }
        }
    }
    Component {
        id: doubt

        Words {
            color: Theme.inkSoft
            text: qsTr("Use this when answers may be another patient's. The chair is frozen until the code is matched. Then you keep the answers since the last match, or strike them; struck answers stay in the record.")
            type: Theme.Lead
            width: parent?.width ?? 0
        }
    }
    Component {
        id: zero

        MinutesAgo {
            minutes: page.leaving.ago
            time: page.leaving.agoTime

            onAdded: minutes => page.leaving.add(minutes)
        }
    }
    Component {
        id: error

        PickRow {
            columns: 1
            heading: qsTr("Why? The record stays, marked as opened in error.")
            labels: [qsTr("Wrong chair"), qsTr("Patient did not come"), qsTr("Opened twice")]
            values: page.leaving.voidReasons

            onPicked: value => page.leaving.void(value)
        }
    }
}
