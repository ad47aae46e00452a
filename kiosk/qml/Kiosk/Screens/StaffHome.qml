pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Behind the door: what this version has, one line each; and what this screen needs from staff.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Staff staff: app.staff
    readonly property int late: app.about.late

    IconTitle {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        below: screen.staff.role === "manager" ? qsTr("Unlocked: manager, slot %1.").arg(screen.staff.slot) : screen.staff.role === "clinician" ? qsTr("Unlocked: clinician, slot %1.").arg(screen.staff.slot) : qsTr("Unlocked: nurse, slot %1.").arg(screen.staff.slot)
        icon: "key"
        room: Theme.mm(Theme.compact ? 16 : 40)
        text: qsTr("Staff pages")
        y: screen.contentTop + Theme.mm(Theme.compact ? 2 : Theme.portrait ? 10 : 7)
    }

    Column {
        id: ways

        anchors.left: title.left
        spacing: Theme.gutter
        width: Theme.portrait || Theme.compact ? title.width : Math.min(title.width, Theme.mm(300))
        y: title.y + title.height + Theme.mm(Theme.compact ? 2 : 10)

        Grid {
            id: doors

            // Side by side on a small screen: what this screen needs from staff stands below them.
            readonly property real each: Math.floor((width - (columns - 1) * spacing) / columns)

            columns: Theme.compact ? 2 : 1
            spacing: Theme.gutter
            width: parent.width

            StaffWay {
                icon: "chair"
                line: qsTr("The chairs: what is due, who asked for help.")
                name: qsTr("Recovery")
                visible: screen.staff.hasRecovery
                width: doors.each

                onActivated: screen.app.open("board")
            }
            StaffWay {
                icon: "speech"
                line: qsTr("Choose topics, draw on the pictures, ask what was clear.")
                name: qsTr("Consultation")
                visible: screen.staff.role !== "manager"
                width: doors.each

                onActivated: screen.app.open("consult")
            }
            StaffWay {
                icon: "printer"
                line: qsTr("A sheet to take home, to look at and print.")
                name: qsTr("Handout")
                width: doors.each

                onActivated: screen.app.open("handout")
            }
            StaffWay {
                icon: "lock"
                line: qsTr("Shut this page. Half-entered values stay for you.")
                name: qsTr("Lock")
                width: doors.each

                onActivated: screen.staff.lock()
            }
        }
        FitWords {
            first: Theme.compact ? Theme.Small : Theme.Body
            room: screen.height - Theme.rowBottom - ways.y - y
            text: [screen.staff.unsaved ? qsTr("The disk takes nothing: what staff do is not written down now. Tell whoever looks after this machine.") : "", screen.staff.recoveryProblem !== "" ? qsTr("The recovery checklist cannot run; use the paper list.") + " " + screen.staff.recoveryProblem : screen.staff.hasRecovery ? "" : qsTr("The recovery checklist is off (setting recovery.enabled)."), screen.staff.drafts ? qsTr("Topics that your clinic has not checked are shown as drafts. Set review.unsigned to \"hide\" before patients use this screen.") : "", screen.late > 0 ? qsTr("%n translated text(s) behind the English: kiosk check names them.", "", screen.late) : "", screen.app.help.known ? "" : screen.app.help.set ? qsTr("The crisis numbers of this region are out of date, so none are shown. Ring each one, then renew its file in content/crisis.") : qsTr("No crisis numbers are set for this region (setting clinic.region)."), qsTr("Settings are not part of this version.")].filter(one => one !== "").join(" ")
            width: parent.width
        }
    }
}
