pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Opening a chair: the kind of treatment, the code for the card, the choice of three, and when time zero was.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Opening opening: app.ward.opening
    readonly property int from: bar.y + bar.height + Theme.mm(Theme.compact ? 3 : 8)
    readonly property int to: foot.y - Theme.mm(Theme.compact ? 2 : 5)
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 5)

    WardBar {
        id: bar

        back: qsTr("Board")
        clock: screen.app.ward.time
        heading: qsTr("Open chair %1").arg(screen.opening.chair)

        onWentBack: screen.app.ward.toBoard()

        KioskButton {
            icon: "lock"
            name: qsTr("Lock")
            side: Theme.mm(Theme.compact ? 3 : 6)
            smallest: bar.buttonHeight

            onActivated: screen.app.staff.lock()
        }
    }

    Words {
        id: problem

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        color: Theme.importantInk
        text: screen.opening.problem === "" ? "" : qsTr("Not saved. Write it on paper.") + " " + screen.opening.problem
        type: Theme.Small
        visible: text !== ""
        y: screen.from
    }

    PrintStrip {
        id: strip

        readonly property Printing printing: screen.app.ward.printing

        condition: printing.condition
        place: printing.place
        stage: printing.what === "card" && printing.chair === screen.opening.chair ? printing.stage : ""
        width: screen.width - 2 * Theme.margin
        x: Theme.margin
        y: screen.from + (problem.visible ? problem.height + Theme.s2 : 0)

        onTried: printing.again()
        onCancelled: printing.cancel()
    }

    Item {
        id: stage

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: screen.to - y
        y: strip.y + (strip.shown ? strip.height + screen.gap : 0)

        Loader {
            readonly property string step: screen.opening.step

            function turn(): void {
                const files = {
                    "unread": "OpenUnread.qml",
                    "start": "OpenStart.qml",
                    "code": "OpenCode.qml",
                    "pick": "OpenPick.qml",
                    "minutes": "OpenMinutes.qml",
                    "settle": "OpenSettle.qml"
                };
                const given = {
                    "opening": screen.opening,
                    "clinic": screen.app.clinic
                };
                if (step === "code")
                    given["printing"] = screen.app.ward.printing;
                setSource(files[step], given);
            }

            anchors.fill: parent

            onStepChanged: turn()
            Component.onCompleted: turn()
        }
    }

    WardFoot {
        id: foot

        practice: screen.app.ward.practice
    }
}
