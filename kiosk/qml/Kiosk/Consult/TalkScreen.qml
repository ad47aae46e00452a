pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The talk. On one screen the patient's page with the bar under it; on two the staff's panel with the same bar.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Consult consult: app.staff.consult
    readonly property bool veiled: consult.curtained && !consult.two
    readonly property int edge: Theme.mm(Theme.compact ? 4 : 9)
    readonly property int upper: news.visible ? news.y + news.height + Theme.s3 : ribbon.visible ? ribbon.y + ribbon.height + Theme.s2 : edge

    CurtainView {
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: screen.veiled
    }

    DraftRibbon {
        id: ribbon

        anchors.left: parent.left
        anchors.right: parent.right
        practice: screen.app.demo
        visible: (screen.app.draft || screen.app.demo) && !screen.veiled
        y: Theme.s2
    }

    ScreenNews {
        id: news

        consult: screen.consult
        width: screen.width - 2 * Theme.margin
        x: Theme.margin
        y: ribbon.visible ? ribbon.y + ribbon.height + Theme.s2 : screen.edge
        z: 1
    }

    TalkStep {
        id: step

        anchors.left: parent.left
        anchors.leftMargin: Theme.compact ? Theme.s5 : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: anchors.leftMargin
        enabled: visible && bar.open
        foot: card.visible && !Theme.compact ? card.height + Theme.s3 : 0
        height: bar.y - screen.edge - y
        visible: !screen.veiled && !screen.consult.two
        ink: screen.consult.ink
        walk: screen.app.walk
        wordless: card.visible && Theme.compact
        y: screen.upper
    }

    TeachCard {
        id: card

        anchors.right: step.right
        consult: screen.consult
        height: implicitHeight
        visible: screen.consult.questions.open && step.visible && bar.open
        width: step.width - step.textStart
        y: Theme.compact ? step.y : step.y + step.height - height
    }

    Loader {
        active: screen.consult.two
        anchors.fill: step
        enabled: bar.open

        sourceComponent: StaffPanel {
            app: screen.app
        }
    }

    PresenterBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        app: screen.app
        enabled: !screen.consult.ending
    }

    Loader {
        active: screen.consult.ending && bar.open
        anchors.fill: parent
        z: 2

        sourceComponent: EndSheet {
            consult: screen.consult
        }
    }
}
