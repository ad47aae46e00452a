pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Three picture cards for the day, and the other ways in.
Item {
    id: screen

    required property App app
    required property int contentTop

    Title {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        lines: 1
        text: qsTr("What to expect, step by step")
        y: screen.contentTop + Theme.mm(Theme.compact ? 2 : Theme.portrait ? 10 : 7)
    }

    PhaseCards {
        id: cards

        anchors.bottom: ways.top
        anchors.bottomMargin: Theme.mm(Theme.compact ? 3 : Theme.portrait ? 12 : 8)
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: title.bottom
        anchors.topMargin: Theme.mm(Theme.compact ? 3 : Theme.portrait ? 8 : 6)
        app: screen.app
    }

    HomeWays {
        id: ways

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.rowBottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        app: screen.app
    }
}
