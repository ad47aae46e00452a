pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.App
import Kiosk.Design

// One chair on the board. A wide card has its buttons at its end; a low one leaves out what there is no room for.
Rectangle {
    id: card

    required property Board board
    required property int number
    required property string kind
    required property string code
    required property int minutes
    required property bool atLeast
    required property int answered
    required property int asked
    required property string line
    required property string at
    required property bool attended
    required property int again
    required property string zero
    required property string lastAnswer
    readonly property bool free: kind === "free"
    readonly property bool silent: kind === "silent"
    readonly property bool wide: width > 1.6 * height && width > Theme.mm(86)
    readonly property bool low: height < Theme.mm(118) * Theme.titleScale
    readonly property bool small: !wide && height < Theme.mm(64)
    readonly property bool beside: low && !wide
    // Low, yet with room for words of the usual size.
    readonly property bool roomy: low && !Theme.compact && height > Theme.mm(wide ? 58 : 90) * Theme.chromeScale
    // On a page for staff, words to read grow no further than buttons do.
    readonly property int plain: Theme.readScale > 1.25 ? Theme.Lead : Theme.Note
    readonly property int pad: Theme.mm(small || Theme.compact ? 3 : low ? 5 : 7)
    readonly property int buttonsWidth: wide ? Math.round(Math.min(width * (Theme.compact ? 0.38 : 0.46), Theme.mm(96))) : width - 2 * pad
    readonly property int textWidth: wide ? width - buttonsWidth - 3 * pad : width - 2 * pad
    readonly property string time: atLeast && minutes >= 0 ? qsTr("at least %1").arg(said.passed) : said.passed
    readonly property bool forward: forwarding.running
    property int known: 0

    border.color: kind === "hold" ? Theme.holdInk : kind === "help" || kind === "overdue" || silent || kind === "check" ? Theme.importantInk : Theme.border
    border.width: free ? 0 : kind === "watching" || kind === "leaving" || kind === "done" ? (Theme.contrast ? Theme.line : 0) : Theme.hair
    color: free ? Theme.paper : Theme.surface
    radius: Theme.cardRadius

    onAgainChanged: {
        if (again > known)
            forwarding.restart();
        known = again;
    }
    Component.onCompleted: {
        forwarding.stop();
        known = again;
    }

    // A call that nobody attends to comes forward: its chip is drawn the other way round for three seconds.
    PauseAnimation {
        id: forwarding

        duration: 3000
    }
    ChairWords {
        id: said

        again: card.again
        at: card.at
        attended: card.attended
        kind: card.kind
        lastAnswer: card.lastAnswer
        line: card.line
        minutes: card.minutes
        number: card.number
    }

    // A free place is an outline only.
    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.GeometryRenderer
        visible: card.free

        ShapePath {
            dashPattern: [3, 3]
            fillColor: Hues.clear
            strokeColor: Theme.border
            strokeStyle: ShapePath.DashLine
            strokeWidth: Theme.hair

            PathRectangle {
                height: card.height - 2 * y
                radius: card.radius
                width: card.width - 2 * x
                x: Theme.hair / 2
                y: Theme.hair / 2
            }
        }
    }

    Column {
        id: text

        readonly property int gap: Theme.mm(card.small || Theme.compact ? 1 : card.low ? 2 : 6)

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        spacing: gap
        width: card.textWidth
        y: card.wide && !Theme.compact ? Math.max(card.pad, Math.round((card.height - height) / 2)) : card.pad

        Item {
            height: title.height
            width: parent.width

            Words {
                id: title

                Accessible.role: Accessible.Heading
                anchors.left: parent.left
                color: card.free ? Theme.inkSoft : Theme.ink
                leading: 1.15
                text: qsTr("Chair %1").arg(card.number)
                type: card.small && Theme.compact ? Theme.Small : Theme.compact || Theme.titleScale > 1.25 ? Theme.Lead : Theme.Title3
                wrapMode: Text.NoWrap
            }
            Words {
                anchors.baseline: title.baseline
                anchors.left: title.right
                anchors.leftMargin: Theme.mm(card.small ? 2 : 3)
                color: Theme.inkSoft
                font.letterSpacing: Theme.mm(card.small ? 0.1 : 0.3)
                font.weight: Font.DemiBold
                latin: true
                spokenAs: card.code.split("").join(" ")
                text: card.code
                type: Theme.compact || card.textWidth < Theme.mm(84) * Theme.chromeScale ? Theme.Small : Theme.Lead
                // The code stands in the chair's page too, where words of another language leave it no room here.
                visible: !card.free && title.width + anchors.leftMargin + implicitWidth <= parent.width
                wrapMode: Text.NoWrap
            }
        }
        Flow {
            spacing: Theme.mm(Theme.compact ? 2 : 3)
            visible: !card.free
            width: parent.width

            StateChip {
                id: chip

                kind: card.forward ? "forward" : card.kind
                type: card.low && !card.roomy || Theme.titleScale > 1.25 ? Theme.Small : card.plain
                words: said.state
            }
            Words {
                height: Math.max(chip.height, contentHeight)
                text: card.asked > 0 && card.wide && !Theme.compact ? qsTr("%1 · %2 of %3 answered").arg(card.time).arg(card.answered).arg(card.asked) : card.time
                type: card.small ? Theme.Small : card.plain
                verticalAlignment: Text.AlignVCenter
                visible: card.low && said.passed !== "" && !(Theme.compact && (card.wide ? next.visible : card.height < Theme.mm(46)))
                width: Math.min(implicitWidth, parent.width)
            }
        }
        Row {
            spacing: Theme.mm(6)
            visible: !card.low && said.passed !== "" && !card.free

            AnsweredRing {
                id: ring

                answered: card.answered
                asked: card.asked
                visible: card.asked > 0
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: card.textWidth - (ring.visible ? ring.width + Theme.mm(6) : 0)

                Words {
                    color: Theme.inkSoft
                    leading: 1.1
                    text: qsTr("at least")
                    type: Theme.Small
                    visible: card.atLeast && card.minutes >= 0
                    width: parent.width
                }
                Words {
                    leading: 1.15
                    text: said.passed
                    type: card.minutes === -2 ? card.plain : Theme.titleScale > 1.25 ? Theme.Lead : Theme.Title3
                    width: parent.width
                }
                Words {
                    color: Theme.inkSoft
                    leading: 1.2
                    text: card.zero === "administration_start" ? qsTr("since the dose") : qsTr("since infusion ended")
                    type: Theme.Small
                    width: parent.width
                }
            }
        }
        Words {
            id: next

            font.weight: Font.DemiBold
            leading: 1.18
            // The small panel has one place for the minutes and what is next.
            text: card.free ? "" : !Theme.compact || said.passed === "" || card.kind === "check" ? said.next : qsTr("%1 · %2").arg(card.time).arg(card.silent ? qsTr("Since %1. Go and look.").arg(card.at) : said.next)
            type: card.low && !card.roomy ? Theme.Small : card.plain
            // Under a band and a notice a low card has no room for it: its chip says what counts.
            visible: text !== "" && !card.small && !(Theme.compact && card.wide && card.height < Theme.mm(38))
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            leading: 1.2
            text: said.more
            type: Theme.Small
            visible: !card.free && (!card.low || card.roomy) && text !== ""
            width: parent.width
        }
    }

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.s2
        visible: card.free && !card.low
        y: Math.round((text.y + text.height + buttons.y - height) / 2)

        Glyph {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "chair"
            size: Theme.mm(28)
            tint: Theme.border
        }
        Words {
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Free")
            type: Theme.Note
            width: parent.width
        }
    }

    Grid {
        id: buttons

        readonly property int least: Theme.mm(Theme.compact ? (card.height < Theme.mm(30) ? 12.2 : 14) : card.low ? 18 : 22)

        anchors.right: parent.right
        anchors.rightMargin: card.pad
        columns: card.beside && card.silent ? 2 : 1
        spacing: Theme.mm(Theme.compact ? 2 : 3)
        y: card.wide ? Math.round((card.height - height) / 2) : card.height - height - card.pad

        KioskButton {
            id: seen

            readonly property bool square: card.beside && card.width < Theme.mm(90) * Theme.readScale

            description: qsTr("Chair %1, %2").arg(card.number).arg(said.state)
            icon: "eye"
            iconSize: Theme.mm(Theme.compact ? 5 : 7)
            leastWidth: !card.beside ? card.buttonsWidth : square ? buttons.least : Math.floor((card.buttonsWidth - buttons.spacing) / 2)
            mostWidth: leastWidth
            name: qsTr("Seen")
            side: Theme.mm(3)
            smallest: buttons.least
            type: Theme.compact || card.small ? Theme.Small : card.low && !card.wide ? card.plain : Theme.Lead
            visible: card.silent
            words: square ? "" : name

            onActivated: card.board.seen(card.number)
        }
        KioskButton {
            // The name is the same on every chair, as the staff's manual has it; the chair is its description.
            description: qsTr("Chair %1, %2").arg(card.number).arg(said.state)
            icon: card.free ? "plus" : card.small || Theme.compact || card.beside && card.silent ? "" : "arrow-right"
            iconAfter: !card.free
            iconSize: Theme.mm(Theme.compact ? 5 : 7)
            leastWidth: card.buttonsWidth - (card.beside && card.silent ? seen.width + buttons.spacing : 0)
            look: !card.attended && (card.kind === "help" || card.kind === "hold") ? "primary" : "plain"
            mostWidth: leastWidth
            name: card.kind === "help" ? qsTr("Answer the call") : card.kind === "hold" ? qsTr("Open hold") : qsTr("Open chair")
            side: Theme.mm(card.small ? 2 : 3)
            smallest: buttons.least
            type: Theme.compact || Theme.chromeScale > 1.1 && !card.wide ? Theme.Small : card.low && !card.wide ? card.plain : Theme.Lead

            onActivated: card.board.open(card.number)
        }
    }
}
