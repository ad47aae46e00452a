pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Get help now at a recovery chair. The bell first: it rings; then the lines. It says that the call shows
// on the staff screen only where it does.
Item {
    id: cover

    required property App app
    readonly property Help help: app.help
    readonly property int gap: Theme.mm(Theme.compact ? 4 : 7)
    readonly property int from: Theme.barTop + Theme.barHeight + Theme.mm(Theme.compact ? 3 : 8)
    readonly property int room: foot.y - gap - from
    readonly property int below: Theme.portrait ? Math.round(room * 0.26) : Math.round((room - gap) * (Theme.compact ? 0.45 : 0.37))
    readonly property int buttonHeight: Theme.mm(25)

    component Line: Rectangle {
        id: line

        required property int number
        required property string words
        required property string detail

        border.color: Theme.border
        border.width: Theme.contrast ? Theme.thick : 0
        color: Theme.surface
        radius: Theme.cardRadius

        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 4 : 9)
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.accent
            border.width: Theme.line
            color: "transparent"
            height: width
            radius: width / 2
            width: Theme.mm(Theme.compact ? 11 : 17)

            Words {
                anchors.centerIn: parent
                color: Theme.accent
                latin: true
                leading: 1
                spoken: false
                text: line.number
                type: Theme.Lead
                wrapMode: Text.NoWrap
            }
        }
        Column {
            anchors.left: disc.right
            anchors.leftMargin: Theme.mm(Theme.compact ? 4 : 7)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 3 : 5)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 0 : 1)

            Words {
                leading: 1.12
                text: line.words
                type: Theme.compact || Theme.scale >= 1.5 ? Theme.Lead : Theme.Title3
                width: parent.width
            }
            Words {
                color: Theme.inkSoft
                leading: 1.2
                text: line.detail
                type: Theme.Note
                visible: text !== "" && Theme.scale < 1.5 && !Theme.compact
                width: parent.width
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
    }

    ChairTop {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: Theme.barHeight
        time: cover.app.ward.time
        words: qsTr("Recovery room. You are not alone.")
        y: Theme.barTop
    }

    Rectangle {
        id: bell

        border.color: Theme.helpEdge
        border.width: Theme.contrast ? Theme.thick : Theme.line
        color: Theme.helpTint
        height: cover.room - (Theme.portrait ? 2 : 1) * (cover.below + cover.gap)
        radius: Theme.cardRadius
        width: cover.width - 2 * Theme.margin
        x: Theme.margin
        y: cover.from

        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 5 : Theme.portrait ? 9 : 15)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.paper
            height: width
            radius: width / 2
            width: Math.min(Math.round(parent.height * 0.72), Theme.mm(Theme.compact ? 30 : Theme.portrait ? 46 : 62))

            Glyph {
                anchors.centerIn: parent
                name: "bell"
                size: Math.round(disc.width * 0.56)
                tint: Theme.accent
            }
        }
        Column {
            anchors.left: disc.right
            anchors.leftMargin: Theme.mm(Theme.compact ? 5 : Theme.portrait ? 8 : 14)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 4 : 8)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 1 : 4)

            Title {
                color: Theme.helpInk
                first: Theme.compact || Theme.portrait ? Theme.Title2 : Theme.Title1
                lines: Theme.compact || !Theme.portrait ? 1 : 2
                text: qsTr("Press your call bell now")
                width: parent.width
            }
            Words {
                color: Theme.helpInk
                leading: Theme.compact ? 1.2 : 1.4
                text: (cover.app.ward.help.told ? qsTr("Call out. Stay in the chair. It shows on the staff screen too.") : qsTr("Or call out. Stay in the chair.")) + (Theme.compact || Theme.scale >= 2 ? "" : "\n" + qsTr("You do not have to say why."))
                type: Theme.compact ? Theme.Lead : Theme.scale >= 1.5 ? Theme.Note : Theme.Body
                width: parent.width
            }
        }
    }

    Repeater {
        model: cover.help.lines

        Line {
            required property string name
            required property string call
            required property string text
            required property string hours
            required property string note
            required property int index
            readonly property string open: hours === "24/7" ? qsTr("Free, day and night.") : hours === "" ? name : hours

            detail: note !== "" ? note : cover.help.answers ? open : qsTr("Ask staff to call with an interpreter.")
            height: cover.below
            number: 2
            visible: index === 0
            width: Theme.portrait ? bell.width : (bell.width - cover.gap) / 2
            words: text !== "" && text === call ? qsTr("Call or text %1").arg(call) : call !== "" ? qsTr("Call %1").arg(call) : qsTr("Text %1").arg(text)
            x: Theme.portrait || !Theme.rtl ? Theme.margin : Theme.margin + bell.width - width
            y: bell.y + bell.height + cover.gap
        }
    }

    Line {
        readonly property bool half: cover.help.known && !Theme.portrait

        detail: qsTr("Or ask staff to call.")
        height: cover.below
        number: cover.help.known ? 3 : 2
        width: half ? (bell.width - cover.gap) / 2 : bell.width
        words: cover.help.known ? qsTr("In danger now? Call\u00a0%1").arg(cover.help.emergency) : qsTr("Call your local emergency number")
        x: half && !Theme.rtl ? Theme.margin + bell.width - width : Theme.margin
        y: bell.y + bell.height + cover.gap + (Theme.portrait && cover.help.known ? cover.below + cover.gap : 0)
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.rowBottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: ends.height

        KioskButton {
            anchors.left: parent.left
            name: qsTr("Close")
            smallest: cover.buttonHeight

            onActivated: cover.app.covers.uncover()
        }
        Row {
            id: ends

            anchors.right: parent.right
            height: cover.buttonHeight
            spacing: Theme.mm(5)

            KioskButton {
                name: qsTr("Show one big word")
                smallest: cover.buttonHeight

                onActivated: cover.app.covers.bigWord()
            }
            KioskButton {
                icon: "eye-off"
                name: qsTr("Hide")
                smallest: cover.buttonHeight

                onActivated: cover.app.covers.hide()
            }
        }
    }
}
