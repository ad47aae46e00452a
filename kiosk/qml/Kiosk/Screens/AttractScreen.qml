pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Nobody is here: a neutral landscape, no word about medicine or illness, and one button. The whole screen starts too.
Item {
    id: screen

    required property App app
    required property int contentTop

    Artwork {
        anchors.fill: parent
        corners: "none"
        decorative: true
        file: Theme.day ? "figures/calm-landscape.svg" : "figures/calm-landscape-dim.svg"
        framed: false
        night: true
        radius: 0
    }

    MouseArea {
        anchors.fill: parent
        onClicked: screen.app.start()
    }

    Column {
        id: words

        readonly property color ink: Theme.day ? Hues.sceneInk : Hues.nightInk

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 12 : 30)
        spacing: Theme.mm(Theme.compact ? 3 : 6)
        width: Math.min(parent.width * (Theme.portrait || Theme.compact ? 0.9 : 0.62), parent.width - 2 * anchors.leftMargin)
        y: Theme.compact ? Theme.mm(9) : Theme.portrait ? Math.round(parent.height * 0.13) : Math.round(parent.height * 0.1)

        Words {
            color: words.ink
            font.weight: Font.DemiBold
            text: screen.app.clinic
            type: Theme.Lead
            width: parent.width - (Theme.compact ? Theme.mm(60) : 0)
        }
        Title {
            color: words.ink
            first: Theme.Giant
            font.pixelSize: Theme.px(Theme.Giant)
            leading: 1.06
            lines: 3
            text: qsTr("Information\nfor your visit")
            width: parent.width
        }
        Words {
            color: words.ink
            text: qsTr("Pictures and plain words. Nothing you touch is saved.")
            // Where the buttons take two rows of a small panel there is no room for more than the title.
            visible: Theme.low ? Theme.scale < 1.5 : !Theme.compact || ways.height < 2 * start.height
            width: parent.width
        }
        Words {
            color: words.ink
            font.weight: Font.DemiBold
            text: qsTr("Practice clinic. Not for patients.")
            type: Theme.Lead
            visible: screen.app.demo
            width: parent.width
        }
    }

    Flow {
        id: ways

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.mm(Theme.compact ? 8 : 22)
        anchors.left: words.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        spacing: Theme.mm(Theme.compact ? 3 : 5)

        KioskButton {
            id: start

            icon: "arrow-right"
            iconAfter: true
            look: "primary"
            name: qsTr("Touch to start")
            side: Theme.mm(Theme.compact ? 8 : 16)
            smallest: Theme.mm(Theme.compact ? 28 : 36)
            type: Theme.Title3

            onActivated: screen.app.start()
        }

        Repeater {
            model: screen.app.look.languages

            KioskButton {
                required property string code
                required property bool current
                required property int index
                required property string ownName

                name: ownName
                smallest: Theme.mm(Theme.compact ? 28 : 36)
                visible: !current && index < 3

                onActivated: screen.app.startIn(code)
            }
        }

        KioskButton {
            choosable: true
            chosen: screen.app.look.low
            icon: chosen ? "check" : "arrow-down"
            name: qsTr("Lower down")
            smallest: Theme.mm(36)
            visible: Theme.portrait

            onActivated: screen.app.look.setLow(!chosen)
        }
        KioskButton {
            icon: "globe"
            name: qsTr("More languages")
            smallest: Theme.mm(Theme.compact ? 28 : 36)
            visible: screen.app.look.languages.rowCount() > 1

            onActivated: screen.app.open("welcome")
        }
    }
}
