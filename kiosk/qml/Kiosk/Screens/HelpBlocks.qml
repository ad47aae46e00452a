pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The three numbered blocks: tell staff, a line to call or text, the emergency number.
Item {
    id: blocks

    required property Help help
    required property bool ill
    // What they say, for whoever wants to hear it.
    readonly property list<string> spokenWords: {
        const found = [staff, ...(line !== null && line.visible ? [line] : []), danger];
        return found.reduce((all, one) => all.concat(one.detail === "" ? [one.words] : [one.words, one.detail]), []);
    }
    readonly property Block line: lines.count > 0 ? lines.itemAt(0) as Block : null
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 6)
    readonly property bool stacked: Theme.tall
    // Arabic letters are taller, and the small panel has no room to give.
    readonly property bool tight: Theme.compact && Theme.rtl
    readonly property bool brief: (Theme.near && !stacked) || Theme.low || Theme.scale >= 1.5
    readonly property int first: stacked ? Math.round((height - 2 * gap) / 3) : Math.round((height - gap) * 0.46)

    component Block: Rectangle {
        id: block

        required property int number
        required property string words
        required property string detail
        property bool strong: false

        border.color: Theme.helpEdge
        border.width: Theme.contrast ? Theme.thick : 0
        color: strong ? Theme.helpFill : Theme.helpTint
        radius: Theme.cardRadius

        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: Theme.mm(Theme.compact ? 4 : 9)
            anchors.verticalCenter: parent.verticalCenter
            color: block.strong ? Theme.helpFillInk : Theme.helpInk
            height: width
            radius: width / 2
            width: Theme.mm(Theme.compact ? 11 : 18)

            Words {
                anchors.centerIn: parent
                color: block.strong ? Theme.helpFill : Theme.helpTint
                latin: true
                leading: 1
                spoken: false
                text: block.number
                type: Theme.Title3
                wrapMode: Text.NoWrap
            }
        }
        Column {
            anchors.left: disc.right
            anchors.leftMargin: Theme.mm(Theme.compact ? 4 : 8)
            anchors.right: parent.right
            anchors.rightMargin: Theme.mm(Theme.compact ? 3 : 6)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.mm(Theme.compact ? 0 : 1.5)

            Title {
                color: block.strong ? Theme.helpFillInk : Theme.ink
                first: block.strong && !Theme.near && !Theme.low && Theme.scale < 1.5 ? Theme.Title2 : blocks.tight ? Theme.Lead : Theme.Title3
                leading: 1.12
                // On the small panel a second line would push out what stands below.
                lines: Theme.compact && block.detail !== "" ? 1 : 9
                text: block.words
                width: parent.width

                Accessible.role: Accessible.StaticText
            }
            Words {
                color: block.strong ? Theme.helpFillInk : Theme.ink
                leading: blocks.tight ? 1.2 : Theme.leading(type)
                text: block.detail
                type: Theme.Note
                visible: text !== "" && Theme.scale < (Theme.compact || Theme.low ? 1.25 : 2) && !(blocks.tight && block.strong)
                width: parent.width
            }
        }
    }

    Block {
        id: staff

        detail: blocks.ill ? (blocks.brief ? qsTr("Press the bell or call out.") : qsTr("Press the bell, call out, or ask the person beside you.")) : blocks.brief ? qsTr("Show this screen to someone.") : qsTr("Show this screen to someone at the desk. You can just say “I need help”.")
        height: blocks.first
        number: 1
        strong: true
        width: parent.width
        words: blocks.ill ? qsTr("Get staff now") : qsTr("Tell a member of staff")
    }

    Repeater {
        id: lines

        model: blocks.help.lines

        Block {
            required property string name
            required property string call
            required property string text
            required property string hours
            required property string note
            required property int index
            readonly property string open: hours === "24/7" ? qsTr("day and night") : hours
            readonly property string whole: open === "" ? name : qsTr("%1, %2").arg(name).arg(open)
            readonly property string more: note !== "" ? note : blocks.help.answers ? "" : qsTr("Ask staff to call with an interpreter.")

            detail: more === "" ? (blocks.brief ? open : whole) : blocks.brief ? more : qsTr("%1. %2").arg(whole).arg(more)
            height: blocks.stacked ? blocks.first : blocks.height - blocks.first - blocks.gap
            number: 2
            visible: index === 0 && !blocks.ill
            width: blocks.stacked ? blocks.width : (blocks.width - blocks.gap) / 2
            x: blocks.stacked || !Theme.rtl ? 0 : blocks.width - width
            words: text !== "" && text === call ? qsTr("Call or text %1").arg(call) : call !== "" ? qsTr("Call %1").arg(call) : qsTr("Text %1").arg(text)
            y: blocks.first + blocks.gap
        }
    }

    Block {
        id: danger

        detail: blocks.help.known && !blocks.brief ? qsTr("Or go to the nearest emergency department.") : ""
        height: blocks.stacked ? blocks.first : blocks.height - blocks.first - blocks.gap
        number: blocks.ill || !blocks.help.known ? 2 : 3
        width: blocks.stacked || blocks.ill || !blocks.help.known ? blocks.width : (blocks.width - blocks.gap) / 2
        words: !blocks.help.known ? qsTr("Call your local emergency number") : blocks.ill ? qsTr("Away from here: call %1").arg(blocks.help.emergency) : qsTr("In danger now? Call %1").arg(blocks.help.emergency)
        x: blocks.stacked || blocks.ill || !blocks.help.known || Theme.rtl ? 0 : blocks.width - width
        y: blocks.stacked && !blocks.ill && blocks.help.known ? 2 * (blocks.first + blocks.gap) : blocks.first + blocks.gap
    }
}
