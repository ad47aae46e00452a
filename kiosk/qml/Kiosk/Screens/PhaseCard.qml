import QtQuick
import Kiosk.App
import Kiosk.Design

// One phase: its picture, its name, what it is and how many steps it has.
Press {
    id: card

    required property App app
    required property string phase
    required property string picture
    required property int steps
    required property bool seen
    readonly property string subtitle: phase === "before" ? qsTr("Getting ready") : phase === "during" ? qsTr("In the chair") : qsTr("Going home")
    readonly property string count: qsTr("%n step(s)", "", steps)
    readonly property bool beside: Theme.tall
    readonly property int footHeight: beside ? 0 : words.height + 2 * Theme.mm(Theme.compact ? 1 : 5)
    readonly property int pad: Theme.mm(Theme.compact ? 3.5 : 7)

    description: steps > 0 ? count + (seen ? ", " + qsTr("seen") : "") : qsTr("Ask our staff about this part")
    name: phase === "before" ? qsTr("Before") : phase === "during" ? qsTr("During") : qsTr("After")
    ringRadius: Theme.cardRadius

    onActivated: card.app.openPhase(phase)

    Rectangle {
        anchors.fill: parent
        border.color: Theme.border
        border.width: Theme.contrast ? Theme.thick : 0
        color: card.down ? Qt.darker(Theme.phaseTint(card.phase), 1.06) : Theme.phaseTint(card.phase)
        radius: Theme.cardRadius
    }

    Artwork {
        id: art

        corners: card.beside ? "start" : "top"
        decorative: true
        file: card.picture
        framed: false
        height: card.beside ? card.height : card.height - card.footHeight
        phase: card.phase
        width: card.beside ? Math.round(card.width * 0.44) : card.width
        x: card.beside && Theme.rtl ? card.width - width : 0
    }

    Item {
        id: foot

        height: card.beside ? card.height : card.footHeight
        width: card.beside ? card.width - art.width : card.width
        x: card.beside && !Theme.rtl ? art.width : 0
        y: card.beside ? 0 : art.height

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: card.pad
            anchors.right: arrow.left
            anchors.rightMargin: Theme.s2
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 0 : 1)

            Words {
                color: Theme.phaseInk(card.phase)
                spoken: false
                text: card.name
                type: Theme.compact ? Theme.Title3 : Theme.low ? Theme.Lead : Theme.Title2
                width: parent.width
            }
            Words {
                color: Theme.phaseInk(card.phase)
                font.weight: Font.Medium
                spoken: false
                text: card.steps === 0 ? qsTr("Ask our staff about this part") : card.beside || (Theme.near && !Theme.compact) ? card.subtitle + "\n" + card.count : Theme.compact || Theme.low || Theme.scale > 1 ? card.count : qsTr("%1 · %2").arg(card.subtitle).arg(card.count)
                // How many steps is a word on a button: on the small panel it leaves the picture its room.
                font.pixelSize: Theme.compact ? Math.min(Theme.px(Theme.Note), Theme.chipPx) : Theme.px(Theme.Note)
                type: Theme.Note
                width: parent.width
            }
        }

        Rectangle {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: card.pad
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.phaseSolid(card.phase)
            height: width
            radius: width / 2
            width: Theme.mm(Theme.compact ? 13 : Theme.low ? 11 : 24)

            Glyph {
                anchors.centerIn: parent
                name: card.seen ? "check" : "arrow-right"
                size: Math.round(parent.width * 0.5)
                tint: Theme.paper
            }
        }
    }
}
