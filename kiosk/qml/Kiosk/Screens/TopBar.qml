import QtQuick
import Kiosk.App
import Kiosk.Design

// Home at the start; language, text and colour, and Hide at the end, beside Get help now, which Main draws.
Item {
    id: bar

    required property App app
    readonly property bool atHome: app.screen === "Home"
    readonly property bool atWelcome: app.screen === "Welcome"
    // At the keypad only what a patient who got there by mistake needs.
    readonly property bool choices: !atWelcome && (app.screen !== "Staff" || !app.staff.hasPins)
    property int helpWidth: Math.min(helpMeasure.implicitWidth, Theme.portrait || Theme.compact ? width * 0.34 : Infinity)

    height: Theme.barTop + Theme.barHeight

    KioskButton {
        id: helpMeasure

        icon: "heart"
        look: "help"
        name: qsTr("Get help now")
        side: Theme.mm(Theme.compact ? 4 : 7)
        visible: false
    }

    BarButton {
        id: home

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - (stacked ? side : 0)
        framed: true
        icon: "home"
        name: qsTr("Home")
        smallest: Theme.barHeight
        visible: !bar.atHome && !bar.atWelcome
        y: Theme.barTop

        onActivated: bar.app.goHome()
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        height: Theme.barHeight
        spacing: Theme.s3
        visible: (bar.atHome || bar.atWelcome) && badge.width + Theme.s3 + ends.width <= bar.width - Theme.margin - ends.anchors.rightMargin
        y: Theme.barTop

        Rectangle {
            id: badge

            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.border
            border.width: Theme.contrast ? Theme.mm(0.7) : 0
            clip: true
            color: Hues.sceneAccent
            height: width
            radius: Theme.mm(3.4)
            width: Theme.mm(Theme.compact ? 12 : 15)

            Rectangle {
                color: Hues.focusInner
                height: width
                radius: width / 2
                width: badge.width * 0.28
                x: badge.width * 0.52
                y: badge.width * 0.18
            }
            Rectangle {
                color: Hues.tealTint
                height: badge.width * 0.24
                radius: height / 2
                width: badge.width * 0.68
                x: badge.width * 0.16
                y: badge.width * 0.58
            }
        }

        Words {
            id: clinic

            anchors.verticalCenter: parent.verticalCenter
            font.weight: Font.DemiBold
            text: bar.app.clinic
            type: Theme.Lead
            visible: !Theme.stackedBar && badge.width + Theme.s3 + width < bar.width - 2 * Theme.margin - ends.width - bar.helpWidth - Theme.s8
            width: Math.min(Math.ceil(measure.advanceWidth) + 2, bar.width * 0.22)

            // Text.implicitWidth tells of itself while it is read, when the language changes.
            TextMetrics {
                id: measure

                font: clinic.font
                text: clinic.text
            }
        }
    }

    Row {
        id: ends

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin + bar.helpWidth + Theme.mm(Theme.compact || Theme.portrait ? 3 : 5)
        height: Theme.barHeight
        spacing: Theme.mm(Theme.stackedBar ? 3 : 3)
        y: Theme.barTop

        BarButton {
            icon: "check"
            name: qsTr("Finish")
            smallest: Theme.barHeight
            visible: bar.atHome && !Theme.portrait
            leastWidth: Theme.mm(20)

            onActivated: bar.app.finish()
        }
        BarButton {
            icon: "globe"
            name: qsTr("Language")
            smallest: Theme.barHeight
            visible: bar.choices
            leastWidth: Theme.mm(20)
            words: bar.app.look.languageName

            onActivated: bar.app.open("welcome")
        }
        BarButton {
            chosen: bar.app.sheet === "Comfort"
            choosable: false
            icon: "text-size"
            look: chosen ? "plain" : "quiet"
            name: qsTr("Text and color")
            smallest: Theme.barHeight
            visible: bar.choices
            leastWidth: Theme.mm(20)
            words: Theme.stackedBar ? qsTr("Text") : name

            onActivated: bar.app.comfort()
        }
        BarButton {
            icon: "eye-off"
            name: qsTr("Hide")
            smallest: Theme.barHeight
            leastWidth: Theme.mm(20)

            onActivated: bar.app.covers.hide()
        }
    }
}
