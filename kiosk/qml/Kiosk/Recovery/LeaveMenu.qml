pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Every other act on this chair. What cannot be done now is not here.
Grid {
    id: menu

    required property Leaving leaving
    readonly property var acts: [
        {
            "act": "start",
            "icon": "house",
            "name": qsTr("Gets ready to leave"),
            "note": leaving.held ? qsTr("Not while an urgent call is open") : qsTr("The release comes after that"),
            "there": leaving.phase === "watching"
        },
        {
            "act": "back",
            "icon": "undo",
            "name": qsTr("Back to watching"),
            "note": qsTr("Not leaving yet"),
            "there": leaving.phase === "leaving"
        },
        {
            "act": "left",
            "icon": "walk",
            "name": qsTr("Left before release"),
            "note": qsTr("Went without a recorded release"),
            "there": !leaving.over
        },
        {
            "act": "transfer",
            "icon": "people",
            "name": qsTr("Transfer"),
            "note": qsTr("Ambulance, hospital, other unit"),
            "there": !leaving.over
        },
        {
            "act": "move",
            "icon": "chair",
            "name": qsTr("Move to another chair"),
            "note": qsTr("Same patient, same record"),
            "there": leaving.inCare
        },
        {
            "act": "doubt",
            "icon": "question",
            "name": qsTr("Whose answers are these?"),
            "note": qsTr("Freezes the chair until the code is matched"),
            "there": leaving.inCare
        },
        {
            "act": "zero",
            "icon": "clock",
            "name": leaving.zero === "administration_start" ? qsTr("When the dose was given") : qsTr("When the infusion ended"),
            "note": qsTr("Say the time again"),
            "there": leaving.inCare
        },
        {
            "act": "handover",
            "icon": "people",
            "name": qsTr("Hand over"),
            "note": qsTr("Somebody else takes this chair"),
            "there": leaving.inCare
        },
        {
            "act": "void",
            "icon": "close",
            "name": qsTr("Opened in error"),
            "note": qsTr("Nothing was entered yet"),
            "there": leaving.canVoid
        }
    ].filter(one => one.there)
    readonly property int rows_: Math.ceil(acts.length / columns)
    readonly property int each: Math.min(Theme.mm(Theme.portrait ? 32 : 40), Math.floor((parent.height - (rows_ - 1) * rowSpacing) / rows_))

    columnSpacing: Theme.mm(Theme.compact ? 3 : 5)
    columns: Theme.portrait ? 1 : 2
    rowSpacing: Theme.mm(Theme.compact ? 2 : 5)

    Repeater {
        model: menu.acts

        ActButton {
            id: way

            required property var modelData

            icon: modelData.icon
            name: modelData.name
            note: modelData.note
            smallest: menu.each
            type: Theme.compact ? Theme.Small : Theme.Lead
            width: Math.floor((menu.width - (menu.columns - 1) * menu.columnSpacing) / menu.columns)

            onActivated: {
                const act = way.modelData.act;
                if (act === "start")
                    menu.leaving.startLeaving();
                else if (act === "back")
                    menu.leaving.watchAgain();
                else if (act === "handover")
                    menu.leaving.toHandover();
                else
                    menu.leaving.choose(act);
            }
        }
    }
}
