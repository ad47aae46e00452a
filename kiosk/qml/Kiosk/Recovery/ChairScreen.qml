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
    readonly property string passed: chair.minutes === -2 ? qsTr("time not known") : chair.minutes < 0 ? "" : chair.atLeast ? qsTr("at least %1 min").arg(chair.minutes) : qsTr("%1 min").arg(chair.minutes)
    readonly property string minutes: chair.minutes < 0 ? passed : passed + " " + (chair.zero === "administration_start" ? qsTr("since the dose") : qsTr("since infusion ended"))

    // As many rows as the panel has room for, fewer where a clinic's words are long.
    readonly property int most: Theme.compact ? 4 : 5
    readonly property string pass: list.shownPass
    property int fitting: most

    function begin(): void {
        fitting = most;
    }
    function refit(): void {
        let all = 0;
        let tallest = 0;
        for (let n = 0; n < each.count; n++) {
            const needed = (each.itemAt(n) as ItemRow)?.needed ?? 0;
            all += needed;
            tallest = Math.max(tallest, needed);
        }
        rows.tallest = tallest;
        rows.spare = Math.max(0, Math.floor((rows.room - all - (each.count - 1) * rows.spacing) / Math.max(1, each.count)));
        if (all + (each.count - 1) * rows.spacing > rows.room && fitting > 1)
            fitting = Math.max(1, Math.min(fitting, each.count) - 1);
    }

    onFittingChanged: list.fit(fitting)
    onPassChanged: Qt.callLater(begin)
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
            words: Theme.compact && name.length > 13 ? "" : name
            side: Theme.mm(Theme.compact ? 3 : 6)
            smallest: bar.buttonHeight
            type: bar.type

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

    WardSaid {
        id: said

        problem: screen.list.problem !== "" ? screen.list.problem : screen.chair.problem
        refused: screen.list.refused !== "" ? screen.list.refused : screen.chair.refused
        width: screen.listWidth
        x: Theme.margin
        y: passes.y + passes.height + Theme.s1
    }

    Column {
        id: rows

        readonly property int from: said.visible ? said.y + said.height + Theme.s1 : passes.y + passes.height + screen.gap
        readonly property int to: Theme.portrait ? side.y - screen.gap : screen.to
        readonly property int room: to - from
        readonly property int rowHeight: Math.min(Theme.mm(36), Math.floor((room - (screen.list.rowsAPage - 1) * spacing) / screen.list.rowsAPage))
        // Rows are of one height where the tallest has room in it; else each takes what it needs.
        property int tallest: 0
        property int spare: 0

        spacing: screen.gap
        width: screen.listWidth
        x: Theme.margin
        y: from

        onRoomChanged: Qt.callLater(screen.refit)
        onRowHeightChanged: Qt.callLater(screen.refit)

        Repeater {
            id: each

            model: screen.list.rows

            ItemRow {
                height: rows.tallest <= rows.rowHeight ? rows.rowHeight : Math.min(needed + rows.spare, Math.max(needed, Theme.mm(36)))
                list: screen.list
                width: rows.width

                onNeededChanged: Qt.callLater(screen.refit)
            }
        }
    }

    ChairSide {
        id: side

        app: screen.app
        chair: screen.chair
        height: Theme.portrait ? Theme.mm(Theme.titleScale > 1.25 ? 178 : 164) : screen.to - screen.from
        list: screen.list
        minutes: bar.noted ? "" : screen.passed
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
