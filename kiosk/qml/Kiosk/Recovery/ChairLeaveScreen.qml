import QtQuick
import Kiosk.App
import Kiosk.Design

// Other acts on a chair: a list, and a page for each that asks something first.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Leaving leaving: app.ward.leaving
    readonly property Moving moving: app.ward.moving

    ActPage {
        app: screen.app
        back: qsTr("Chair %1").arg(screen.leaving.chair)
        code: screen.leaving.act === "move" ? "" : screen.leaving.code
        heading: screen.leaving.act === "left" && Theme.compact ? qsTr("Left before release") : qsTr("Other acts")
        problem: screen.leaving.problem !== "" ? screen.leaving.problem : screen.moving.problem
        refused: screen.leaving.refused !== "" ? screen.leaving.refused : screen.moving.refused

        onWentBack: screen.leaving.leave()

        Words {
            text: screen.leaving.phase === "free" ? qsTr("This chair is free.") : qsTr("This record is decided already. Look at its record.")
            type: Theme.Lead
            visible: screen.leaving.over
            width: parent.width
        }
        LeaveMenu {
            leaving: screen.leaving
            visible: screen.leaving.act === "" && !screen.leaving.over
            width: parent.width
        }
        LeaveAct {
            anchors.fill: parent
            leaving: screen.leaving
            moving: screen.moving
            visible: screen.leaving.act !== "" && !screen.leaving.over
        }
    }
}
