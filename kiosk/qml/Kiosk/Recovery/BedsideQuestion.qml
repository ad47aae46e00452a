import QtQuick
import Kiosk.App
import Kiosk.Design
import Kiosk.Screens

// The patient's question, and a way to leave it for later. Beside them a nurse may answer for them.
AskedQuestion {
    id: page

    required property App app
    readonly property Bedside bedside: app.ward.bedside

    answers: bedside.answers
    foreign: bedside.foreign
    heard: app.speech.area
    heardRow: app.speech.row
    help: bedside.bell ? qsTr("If so, press your call bell too.") : bedside.help
    question: bedside.question
    unsaved: bedside.unsaved
    waysWidth: Theme.mm(bedside.canChange || bedside.staffHere ? 96 : 38) + (aloud.visible ? aloud.width + Theme.mm(5) : 0)

    onAnswered: choice => page.bedside.answer(choice)

    KioskButton {
        name: qsTr("Not now")
        side: Theme.mm(Theme.compact ? 4 : 7)
        smallest: Theme.mm(25)

        onActivated: page.bedside.notNow()
    }
    ReadAloud {
        id: aloud

        app: page.app
        least: Theme.mm(25)
        plain: true
        tall: Theme.mm(25)
        visible: offered
        wordless: Theme.compact
    }
    KioskButton {
        icon: "refresh"
        name: qsTr("Change my answer")
        smallest: Theme.mm(25)
        visible: page.bedside.canChange
        words: Theme.compact ? qsTr("Change") : name

        onActivated: page.bedside.changeAnswer()
    }
    KioskButton {
        choosable: true
        chosen: page.bedside.assisted
        icon: chosen ? "check" : "person"
        mostWidth: Theme.mm(Theme.compact ? 54 : 200)
        name: qsTr("A nurse answers for them")
        smallest: Theme.mm(25)
        visible: page.bedside.staffHere && !(Theme.compact && page.bedside.canChange)
        words: Theme.compact ? qsTr("By nurse") : name

        onActivated: page.bedside.toggleAssisted()
    }
}
