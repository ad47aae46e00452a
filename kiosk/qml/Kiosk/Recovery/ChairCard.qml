pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.App
import Kiosk.Design

// One chair on the board.
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
    readonly property int pad: Theme.mm(Theme.compact ? 3.5 : 7)
    // Two rows of cards leave no room for the ring.
    readonly property bool low: height < Theme.mm(118)
    readonly property string stateWords: {
        switch (kind) {
        case "help":
            return qsTr("Help asked");
        case "hold":
            return qsTr("Hold");
        case "overdue":
            return qsTr("Overdue");
        case "silent":
            return qsTr("No answer");
        case "leaving":
            return qsTr("Leaving");
        case "check":
            return line === "opening" ? qsTr("Opening") : line === "frozen" ? qsTr("Which patient?") : qsTr("Check the code");
        case "done":
            return line === "released" ? qsTr("Released") : line === "left" ? qsTr("Left") : line === "transferred" ? qsTr("Transferred") : line === "moved" ? qsTr("Moved") : qsTr("Opened in error");
        case "free":
            return qsTr("Free");
        default:
            return qsTr("Watching");
        }
    }
    readonly property string lineWords: {
        switch (line) {
        case "call":
            return kind === "hold" ? qsTr("Urgent call %1").arg(at) : qsTr("Asked %1").arg(at);
        case "silent":
            return qsTr("No answer since %1. Go and look.").arg(at);
        case "late":
            return qsTr("Late since %1").arg(at);
        case "giving":
            return qsTr("Being handed over. Not taken yet.");
        case "due":
            return qsTr("Checks are due now");
        case "next":
            return at === "" ? "" : qsTr("Next check %1").arg(at);
        case "opening":
            return qsTr("Match the code and the card");
        case "frozen":
            return qsTr("Match the code to the chart");
        case "resume check":
            return qsTr("The screen started again. Match the code.");
        default:
            return kind === "done" ? qsTr("%1. Print or close the record.").arg(at) : "";
        }
    }
    readonly property string minuteWords: minutes === -2 ? qsTr("time not known") : minutes < 0 ? "" : minutes < 100 ? qsTr("%1 min").arg(minutes) : qsTr("%1 h %2").arg(Math.floor(minutes / 60)).arg(String(minutes % 60).padStart(2, "0"))

    border.color: kind === "hold" ? Theme.holdInk : kind === "help" || kind === "overdue" || kind === "silent" || kind === "check" ? Theme.importantInk : Theme.border
    border.width: kind === "watching" || kind === "leaving" || kind === "done" ? (Theme.contrast ? Theme.line : 0) : Theme.hair
    color: free ? Theme.paper : Theme.surface
    radius: Theme.cardRadius

    Words {
        id: title

        Accessible.role: Accessible.Heading
        color: card.free ? Theme.inkSoft : Theme.ink
        text: qsTr("Chair %1").arg(card.number)
        type: Theme.Title3
        wrapMode: Text.NoWrap
        x: card.pad
        y: card.pad
    }
    Words {
        anchors.baseline: title.baseline
        anchors.left: title.right
        anchors.leftMargin: Theme.s3
        color: Theme.inkSoft
        font.letterSpacing: Theme.mm(0.3)
        font.weight: Font.DemiBold
        latin: true
        spokenAs: card.code.split("").join(" ")
        text: card.code
        type: Theme.Lead
        visible: !card.free && title.x + title.width + Theme.s3 + implicitWidth < card.width - card.pad
        wrapMode: Text.NoWrap
    }
    StateChip {
        id: chip

        anchors.top: title.bottom
        anchors.topMargin: Theme.mm(Theme.compact ? 1 : 2.5)
        kind: card.kind
        type: Theme.compact ? Theme.Small : Theme.Note
        visible: !card.free
        words: card.stateWords
        x: card.pad
    }

    Item {
        id: ring

        readonly property int size: Theme.mm(25)
        readonly property real share: card.asked > 0 ? card.answered / card.asked : 1

        height: card.low ? 0 : size
        visible: !card.free && !card.low && card.asked > 0
        width: visible ? size : 0
        x: card.pad
        y: chip.y + chip.height + Theme.mm(8)

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.GeometryRenderer

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: Hues.clear
                strokeColor: Theme.sunken
                strokeWidth: Theme.mm(3)

                PathAngleArc {
                    centerX: ring.size / 2
                    centerY: ring.size / 2
                    radiusX: ring.size / 2 - Theme.mm(1.6)
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: 360
                }
            }
            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: Hues.clear
                strokeColor: ring.share > 0 ? Theme.accent : Hues.clear
                strokeWidth: Theme.mm(3)

                PathAngleArc {
                    centerX: ring.size / 2
                    centerY: ring.size / 2
                    radiusX: ring.size / 2 - Theme.mm(1.6)
                    radiusY: radiusX
                    startAngle: -90
                    sweepAngle: 360 * ring.share
                }
            }
        }
        Words {
            anchors.centerIn: parent
            font.weight: Font.DemiBold
            latin: true
            spokenAs: qsTr("%1 of %2 answered").arg(card.answered).arg(card.asked)
            text: card.answered + "/" + card.asked
            type: Theme.Note
        }
    }

    Column {
        id: since

        anchors.left: ring.visible ? ring.right : parent.left
        anchors.leftMargin: ring.visible ? Theme.mm(6) : card.pad
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        visible: card.minuteWords !== "" && !card.free
        y: ring.visible ? ring.y + Math.round((ring.size - height) / 2) : chip.y + chip.height + Theme.mm(card.low ? 2 : 8)

        Words {
            color: Theme.inkSoft
            text: qsTr("at least")
            type: Theme.Small
            visible: card.atLeast && card.minutes >= 0
            width: parent.width
        }
        Words {
            text: card.minuteWords
            type: card.minutes === -2 ? Theme.Note : Theme.Title3
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            text: card.zero === "administration_start" ? qsTr("since the dose") : qsTr("since infusion ended")
            type: Theme.Small
            visible: !card.low
            width: parent.width
        }
    }

    Words {
        id: next

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        font.weight: Font.DemiBold
        text: card.lineWords
        type: card.low ? Theme.Small : Theme.Note
        visible: !card.free && text !== "" && y + height < button.y
        y: since.visible ? Math.max(since.y + since.height, ring.visible ? ring.y + ring.height : 0) + Theme.mm(card.low ? 1 : 6) : chip.y + chip.height + Theme.mm(4)
    }

    Words {
        anchors.left: next.left
        anchors.right: next.right
        color: Theme.inkSoft
        text: card.kind === "hold" ? (card.attended ? qsTr("Attended. Waiting for an outcome.") : qsTr("Go to chair %1").arg(card.number)) : card.lastAnswer === "" ? "" : qsTr("Last answer %1").arg(card.lastAnswer)
        type: Theme.Small
        visible: !card.free && !card.low && text !== "" && y + height < button.y
        y: next.y + next.height + Theme.mm(2)
    }

    Glyph {
        anchors.horizontalCenter: parent.horizontalCenter
        name: "chair"
        size: Theme.mm(card.low ? 14 : 28)
        tint: Theme.border
        visible: card.free && !Theme.compact
        y: Math.round((title.y + title.height + button.y - height) / 2)
    }

    KioskButton {
        id: button

        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.pad
        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        // The name is the same on every chair, as the staff's manual has it; the chair is its description.
        description: qsTr("Chair %1, %2").arg(card.number).arg(card.stateWords)
        icon: card.free ? "plus" : Theme.compact ? "" : "arrow-right"
        iconAfter: !card.free
        iconSize: Theme.mm(7)
        look: !card.attended && (card.kind === "help" || card.kind === "hold") ? "primary" : "plain"
        name: card.kind === "help" ? qsTr("Answer the call") : card.kind === "hold" ? qsTr("Open hold") : qsTr("Open chair")
        side: Theme.mm(3)
        smallest: Theme.mm(Theme.compact ? 16 : card.low ? 18 : 22)
        type: Theme.compact ? Theme.Small : Theme.Lead

        onActivated: card.board.open(card.number)
    }
}
