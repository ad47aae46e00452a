pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// I need an interpreter: languages by their own names; a touch shows the sentence to hold out to staff.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Interpreter interpreter: app.interpreter
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 6)
    readonly property int columns: Theme.portrait ? 2 : Theme.compact || Theme.scale >= 1.5 ? 3 : 4
    readonly property int least: Theme.mm(Theme.compact ? 20 : 26)
    readonly property int rows: Math.max(1, Math.min(Theme.portrait ? 8 : Theme.compact ? 2 : 4, Math.floor((cells.height + gap) / (least + gap))))
    readonly property int cellWidth: Math.floor((cells.width - (columns - 1) * gap) / columns)
    readonly property int cellHeight: Math.floor((cells.height - (rows - 1) * gap) / rows)
    readonly property int size: {
        let least = Theme.px(Theme.Title3);
        for (let n = 0; n < repeater.count; ++n)
            least = Math.min(least, (repeater.itemAt(n) as TextCard)?.fitted ?? least);
        return least;
    }

    function tell(): void {
        if (cells.height > 0)
            interpreter.offer(columns * rows);
    }

    Component.onCompleted: tell()
    onColumnsChanged: tell()
    onRowsChanged: tell()

    IconTitle {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        below: Theme.compact ? "" : qsTr("Touch your language. Then show this screen to someone at the desk.")
        icon: "chat"
        room: Theme.mm(Theme.portrait ? 80 : 46)
        text: qsTr("I need an interpreter")
        y: screen.contentTop + Theme.mm(Theme.compact ? 1 : Theme.portrait ? 10 : 5)
    }

    Grid {
        id: cells

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.mm(Theme.compact ? 3 : 7)
        columns: screen.columns
        spacing: screen.gap

        Repeater {
            id: repeater

            model: screen.interpreter.tongues

            TextCard {
                required property string code
                required property bool rtl

                arabic: rtl
                centred: true
                height: screen.cellHeight
                size: screen.size
                type: Theme.Title3
                width: screen.cellWidth

                onActivated: screen.interpreter.open(code)
            }
        }
    }

    Foot {
        id: foot

        onBack: screen.app.back()

        starts: KioskButton {
            height: foot.tall
            icon: Theme.compact || Theme.portrait ? "" : "hand"
            mostWidth: Theme.compact ? Theme.mm(58) : Theme.portrait ? foot.width * 0.3 + (Theme.scale > 1 ? 0 : Theme.mm(4)) : Infinity
            name: qsTr("Sign language")
            smallest: Theme.rowHeight

            onActivated: screen.interpreter.open("sign")
        }

        PageTurn {
            mostWidth: foot.room
            name: qsTr("More languages")
            page: screen.interpreter.page
            pages: screen.interpreter.pages
            tall: foot.tall

            onTurned: to => screen.interpreter.turn(to)
        }
    }
}
