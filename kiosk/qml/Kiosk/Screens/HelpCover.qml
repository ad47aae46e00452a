pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Get help now. Staff first, since they are metres away; then the crisis line; then the emergency number.
MiddleSheet {
    id: cover

    required property App app
    readonly property Help help: app.help
    // Landscape panels read from near: the buttons of the head join the foot.
    readonly property bool low: Theme.near && !Theme.portrait
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 6)
    // A tall screen has no room for words beside the buttons of the head.
    readonly property bool stacked: Theme.portrait && !low
    property bool ill: false

    cardTop: Theme.barTop + Theme.barHeight + Theme.mm(Theme.compact ? 2 : Theme.tall ? 12 : 4)
    padding: Theme.mm(Theme.compact ? 5 : Theme.low ? 7 : 12)
    sheetHeight: height - cardTop - Theme.mm(Theme.compact ? 2 : Theme.portrait ? (Theme.low ? 5 : Theme.scale < 1.5 ? 60 : 14) : 7)
    sheetWidth: width - 2 * Theme.mm(Theme.compact ? 4 : Theme.portrait ? 10 : 30)

    onDismissed: cover.app.covers.uncover()

    Item {
        id: head

        height: cover.low || cover.stacked ? words.y + words.height : Math.max(words.height, buttons.height)
        width: parent.width

        Column {
            id: words

            anchors.left: parent.left
            anchors.right: cover.stacked ? parent.right : aloud.visible ? aloud.left : cover.low ? parent.right : buttons.left
            anchors.rightMargin: cover.stacked ? 0 : Theme.s5
            y: cover.stacked ? Math.max(buttons.height, aloud.height) + Theme.s3 : 0
            spacing: Theme.mm(Theme.compact ? 0 : 2)

            Title {
                id: title

                color: Theme.helpInk
                first: Theme.Title1
                lines: 1
                text: cover.ill ? qsTr("I feel ill") : qsTr("You are not alone")
                width: parent.width
            }
            Words {
                text: cover.ill ? qsTr("For chest pain, trouble breathing, or collapse.") : qsTr("Staff here can help right now. You do not have to explain.")
                visible: !Theme.compact && !Theme.low && Theme.scale < 1.5
                width: parent.width
            }
        }

        // Only when asked: nothing of this page is ever spoken by itself.
        ReadAloud {
            id: aloud

            anchors.right: cover.low ? parent.right : buttons.left
            anchors.rightMargin: cover.low ? 0 : Theme.mm(4)
            app: cover.app
            plain: true
            y: cover.low ? Math.round((words.height - height) / 2) : 0
            tall: Theme.mm(Theme.compact ? 20 : 25)
            visible: offered
            wordless: (Theme.near && Theme.scale > 1) || Theme.portrait || Theme.scale >= 1.5
            words: [title.text].concat(blocks.spokenWords)
        }

        Row {
            id: buttons

            anchors.right: parent.right
            parent: cover.low ? foot : head
            spacing: Theme.mm(4)

            KioskButton {
                icon: "eye-off"
                name: qsTr("Hide")
                side: Theme.mm(Theme.compact ? 3 : 6)
                smallest: Theme.mm(Theme.compact || Theme.low ? 20 : 25)

                onActivated: cover.app.covers.hide()
            }
            KioskButton {
                icon: cover.ill ? "arrow-left" : "close"
                name: cover.ill ? qsTr("Back") : qsTr("Close")
                side: Theme.mm(Theme.compact ? 3 : 6)
                smallest: Theme.mm(Theme.compact || Theme.low ? 20 : 25)

                onActivated: {
                    if (cover.ill)
                        cover.ill = false;
                    else
                        cover.app.covers.uncover();
                }
            }
        }
    }

    HelpBlocks {
        id: blocks

        anchors.bottom: foot.top
        anchors.bottomMargin: cover.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: cover.gap
        help: cover.help
        ill: cover.ill
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: ways.height

        Flow {
            id: ways

            anchors.left: parent.left
            spacing: Theme.mm(4)
            width: parent.width - (cover.low ? buttons.width + Theme.s5 : 0)

            KioskButton {
                icon: Theme.compact ? "" : "person"
                name: qsTr("Show one big word")
                side: Theme.mm(Theme.compact ? 3 : 6)
                smallest: Theme.mm(Theme.compact || Theme.low ? 20 : 25)

                onActivated: cover.app.covers.bigWord()
            }
            KioskButton {
                icon: Theme.compact ? "" : "warning"
                name: qsTr("I feel ill: chest, breathing, collapse")
                side: Theme.mm(Theme.compact ? 3 : 6)
                smallest: Theme.mm(Theme.compact || Theme.low ? 20 : 25)
                visible: !cover.ill
                words: cover.low || Theme.low || Theme.scale >= 1.5 ? qsTr("I feel ill") : name

                onActivated: cover.ill = true
            }
        }

        Words {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.inkSoft
            text: qsTr("Opening this page is not recorded.")
            type: Theme.Note
            visible: !cover.low && !Theme.portrait && Theme.scale < 1.25 && implicitWidth < parent.width * 0.36
        }
    }
}
