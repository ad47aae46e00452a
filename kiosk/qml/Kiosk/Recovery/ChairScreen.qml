pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Staff's page of a chair: the passes, one row an item, and at the side how it stands and what can be done.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Chair chair: app.ward.chair
    readonly property Checklist list: app.ward.checklist
    readonly property int gap: Theme.mm(Theme.compact ? 2 : 4)
    readonly property int from: bar.y + bar.height + Theme.mm(Theme.compact ? 2 : 6)
    readonly property int to: foot.y - Theme.mm(Theme.compact ? 1.5 : 4)
    readonly property int sideWidth: Theme.portrait ? width - 2 * Theme.margin : Theme.mm(Theme.compact ? 58 : 116)
    readonly property int listWidth: Theme.portrait ? sideWidth : width - 2 * Theme.margin - sideWidth - Theme.mm(Theme.compact ? 3 : 8)
    readonly property string minutes: chair.minutes === -2 ? qsTr("time not known") : chair.minutes < 0 ? "" : (chair.atLeast ? qsTr("at least %1 min").arg(chair.minutes) : qsTr("%1 min").arg(chair.minutes)) + " " + (chair.zero === "administration_start" ? qsTr("since the dose") : qsTr("since infusion ended"))

    readonly property int fitting: Theme.compact ? 4 : 5

    onFittingChanged: list.fit(fitting)
    Component.onCompleted: list.fit(fitting)

    WardBar {
        id: bar

        back: qsTr("Board")
        clock: screen.app.ward.time
        code: screen.chair.code
        heading: qsTr("Chair %1").arg(screen.chair.number)
        note: screen.minutes

        onWentBack: screen.app.ward.toBoard()

        KioskButton {
            icon: "person"
            name: qsTr("Patient view")
            side: Theme.mm(Theme.compact ? 3 : 6)
            smallest: bar.buttonHeight
            type: Theme.compact ? Theme.Note : Theme.Lead

            onActivated: screen.app.ward.toPatient()
        }
    }

    ListPasses {
        id: passes

        list: screen.list
        width: screen.listWidth
        x: Theme.margin
        y: screen.from
    }

    Words {
        id: said

        color: Theme.importantInk
        text: screen.list.problem !== "" ? qsTr("Not saved. Write it on paper.") + " " + screen.list.problem : screen.chair.problem !== "" ? qsTr("Not saved. Write it on paper.") + " " + screen.chair.problem : ""
        type: Theme.Small
        visible: text !== ""
        width: screen.listWidth
        x: Theme.margin
        y: passes.y + passes.height + Theme.s1
    }

    Column {
        id: rows

        readonly property int from: said.visible ? said.y + said.height + Theme.s1 : passes.y + passes.height + screen.gap
        readonly property int to: Theme.portrait ? side.y - screen.gap : screen.to
        readonly property int rowHeight: Math.min(Theme.mm(36), Math.floor((to - from - (screen.list.rowsAPage - 1) * spacing) / screen.list.rowsAPage))

        spacing: screen.gap
        width: screen.listWidth
        x: Theme.margin
        y: from

        Repeater {
            model: screen.list.rows

            ItemRow {
                height: rows.rowHeight
                list: screen.list
                width: rows.width
            }
        }
    }

    ChairSide {
        id: side

        app: screen.app
        chair: screen.chair
        height: Theme.portrait ? Theme.mm(164) : screen.to - screen.from
        list: screen.list
        width: screen.sideWidth
        x: Theme.portrait ? Theme.margin : screen.width - Theme.margin - width
        y: Theme.portrait ? screen.to - height : screen.from
    }

    ReasonSheet {
        anchors.fill: parent
        list: screen.list
        visible: screen.list.asking !== ""
        z: 2
    }

    WardFoot {
        id: foot

        practice: screen.app.ward.practice
    }
}
