pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The adult who takes somebody home: their own questions, then the screen goes back. Nothing of the patient's is here.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Escort escort: app.ward.escort
    readonly property bool roomy: !Theme.near && !Theme.portrait
    readonly property string place: qsTr("Question %1 of %2").arg(escort.number).arg(escort.count)

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin + Theme.mm(Theme.compact ? 66 : Theme.portrait ? 100 : 110)
        y: Theme.barTop + Math.round((Theme.barHeight - height) / 2)

        Words {
            font.weight: Font.DemiBold
            leading: 1.16
            text: qsTr("For the adult who goes home with them") + (!screen.roomy && screen.escort.page === "question" ? " · " + screen.place : "")
            type: Theme.Lead
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            leading: 1.16
            text: screen.escort.page !== "question" ? screen.app.ward.time : Theme.scale >= 1.5 ? screen.place : qsTr("%1. You see only your own questions.").arg(screen.place)
            type: Theme.Note
            visible: screen.roomy
            width: parent.width
        }
    }

    AskedQuestion {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        answers: screen.escort.answers
        foreign: screen.escort.foreign
        help: screen.escort.help
        height: screen.height - screen.contentTop
        question: screen.escort.question
        unsaved: screen.escort.unsaved
        waysWidth: Theme.mm(screen.escort.number > 1 ? 74 : 38)
        visible: screen.escort.page === "question"

        onAnswered: choice => screen.escort.answer(choice)

        KioskButton {
            icon: Theme.compact ? "" : "arrow-left"
            name: qsTr("Back")
            smallest: Theme.mm(25)
            visible: screen.escort.number > 1

            onActivated: screen.escort.back()
        }
        KioskButton {
            name: qsTr("Not now")
            smallest: Theme.mm(25)

            onActivated: screen.escort.notNow()
        }
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.mm(Theme.compact ? 3 : 8)
        visible: screen.escort.page !== "question"
        y: screen.contentTop + Math.round((screen.height - screen.contentTop - height) * 0.32)

        Title {
            first: Theme.Title1
            lines: 2
            text: screen.escort.page === "done" ? qsTr("Thank you.") : qsTr("No questions now.")
            width: parent.width
        }
        Words {
            font.weight: Font.Medium
            leading: 1.5
            text: screen.escort.page === "done" && screen.escort.wanted ? qsTr("Please speak to a nurse about your answers. Then give the screen back.") : qsTr("Please give the screen back to a nurse.")
            width: Math.min(parent.width, Theme.mm(300))
        }
        Flow {
            spacing: Theme.mm(5)
            width: parent.width

            KioskButton {
                icon: "arrow-left"
                name: qsTr("Back")
                smallest: Theme.mm(25)
                visible: screen.escort.page === "done"

                onActivated: screen.escort.back()
            }
            KioskButton {
                icon: "check"
                look: "primary"
                name: qsTr("Give the screen back")
                smallest: Theme.mm(25)

                onActivated: screen.escort.finish()
            }
        }
    }
}
