import QtQuick
import Kiosk.App
import Kiosk.Design

// Recording a release: what is missing first, then four acts. Nothing here says that anybody may go.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Release release: app.ward.release
    readonly property bool leaving: release.phase === "leaving"
    readonly property bool done: release.phase === "released"
    readonly property bool missing: leaving && release.lacking > 0
    readonly property bool one: Theme.compact || Theme.portrait || Theme.screenWidth < Theme.mm(400)

    ActPage {
        id: page

        readonly property int half: Math.round((width - 2 * Theme.margin - gap) * 0.45)

        app: screen.app
        back: screen.done ? qsTr("Board") : qsTr("Chair %1").arg(screen.release.chair)
        heading: screen.done ? qsTr("Chair %1").arg(screen.release.chair) : Theme.compact ? qsTr("Staff release") : qsTr("Record staff release")
        problem: screen.release.problem
        refused: screen.release.refused

        onWentBack: {
            if (screen.done)
                screen.app.ward.toBoard();
            else
                screen.release.leave();
        }

        ReleaseBefore {
            anchors.fill: parent
            release: screen.release
            visible: !screen.leaving && !screen.done
        }
        ReleaseDone {
            anchors.fill: parent
            release: screen.release
            visible: screen.done
        }
        ReleaseCode {
            id: code

            height: screen.one ? parent.height : Theme.mm(68)
            release: screen.release
            visible: screen.leaving && !screen.missing && (!screen.one || screen.release.step === "code")
            width: parent.width
        }
        ReleaseChecks {
            anchors.left: parent.left
            height: parent.height - y
            release: screen.release
            visible: screen.leaving && (screen.missing || !screen.one)
            width: screen.missing ? parent.width : page.half
            y: screen.missing ? 0 : code.height + page.gap
        }
        ReleaseSign {
            anchors.right: parent.right
            height: parent.height - y
            release: screen.release
            visible: screen.leaving && !screen.missing && (!screen.one || screen.release.step !== "code")
            width: screen.one ? parent.width : parent.width - page.half - page.gap
            y: screen.one ? 0 : code.height + page.gap
        }
    }
}
