pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Blocks
import Kiosk.Design

// How sure are we? It grades the proof, not the chance; contrary results stand in the same list and size.
MiddleSheet {
    id: sheet

    required property App app
    readonly property Sure sure: app.sure
    readonly property bool wide: !Theme.portrait && !Theme.near && Theme.scale < 1.25
    // Where a step has room for one of the two, the page that opens carries the way to the other.
    readonly property bool offersMore: (Theme.near || Theme.scale >= 1.5) && app.walk.hasMore && !app.walk.deeper && sure.paging.part === 1
    readonly property bool lastPart: sure.paging.part === sure.paging.parts

    // At twice the size on the small panel every millimetre goes to the words.
    padding: Theme.mm(Theme.compact ? (Theme.scale >= 2 ? 2.8 : 5) : 12)
    sheetHeight: height - cardTop - Theme.mm(Theme.compact ? 3 : 8)
    sheetWidth: width - 2 * Theme.mm(Theme.compact ? 4 : Theme.portrait ? 10 : 30)
    cardTop: Theme.barTop + Theme.barHeight + Theme.mm(Theme.compact ? 2 : 4)

    onDismissed: sheet.app.closeSheet()

    Item {
        id: head

        height: Math.max(titles.height, close.height)
        width: parent.width

        Column {
            id: titles

            anchors.left: parent.left
            anchors.right: close.left
            anchors.rightMargin: Theme.s5

            Words {
                color: Theme.link
                font.weight: Font.DemiBold
                text: sheet.sure.title
                type: Theme.Note
                visible: !Theme.compact
                width: parent.width
            }
            Title {
                first: Theme.Title2
                lines: 1
                text: qsTr("How sure are we?")
                width: parent.width
            }
        }
        KioskButton {
            id: close

            anchors.right: parent.right
            icon: "close"
            name: qsTr("Close")
            smallest: Theme.mm(Theme.compact ? 20 : 25)

            onActivated: sheet.app.closeSheet()
        }
    }

    ProofScale {
        id: scale

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.topMargin: Theme.mm(Theme.compact ? 2 : 4)
        grade: sheet.sure.grade
    }

    Words {
        id: heading

        anchors.left: parent.left
        anchors.top: scale.bottom
        anchors.topMargin: Theme.mm(Theme.compact ? 2 : 6)
        font.weight: Font.DemiBold
        text: qsTr("What was found")
        type: Theme.Lead
        visible: !Theme.compact
        Accessible.role: Accessible.Heading
    }

    BlockList {
        id: found

        anchors.bottom: foot.top
        anchors.bottomMargin: foot.height > 0 ? Theme.s3 : 0
        anchors.left: parent.left
        anchors.top: heading.visible ? heading.bottom : scale.bottom
        anchors.topMargin: Theme.s3
        area: "whole"
        gap: Theme.mm(Theme.compact ? 2 : 4)
        speech: sheet.app.speech
        model: sheet.wide ? sheet.sure.found : sheet.sure.whole
        paging: sheet.sure.paging
        width: sheet.wide ? Math.round((parent.width - Theme.mm(12)) * 0.56) : parent.width

        onFollowed: to => sheet.app.open(to)
    }

    // Beside the list where there is room; else after its last part.
    Column {
        id: aside

        anchors.right: parent.right
        anchors.top: heading.top
        spacing: Theme.mm(5)
        visible: sheet.wide
        width: parent.width - found.width - Theme.mm(12)

        Rectangle {
            border.color: Theme.border
            border.width: Theme.contrast ? Theme.mm(0.7) : 0
            color: Theme.importantTint
            height: unknown.height + 2 * Theme.s5
            radius: Theme.controlRadius
            visible: sheet.sure.unknown !== ""
            width: parent.width

            Column {
                id: unknown

                anchors.left: parent.left
                anchors.leftMargin: Theme.s5
                anchors.right: parent.right
                anchors.rightMargin: Theme.s5
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.s1

                Words {
                    Accessible.role: Accessible.Heading
                    color: Theme.importantInk
                    text: qsTr("What we do not know")
                    type: Theme.Lead
                    width: parent.width
                }
                Words {
                    color: Theme.importantInk
                    font.pixelSize: Math.round(5.2 * Theme.unit * Theme.scale / 0.668)
                    content: true
                    text: sheet.sure.unknown
                    width: parent.width
                }
            }
        }
        Column {
            spacing: Theme.s1
            visible: sheet.sure.sources.length > 0
            width: parent.width

            Words {
                Accessible.role: Accessible.Heading
                font.weight: Font.DemiBold
                text: qsTr("Sources")
                type: Theme.Note
                width: parent.width
            }
            Repeater {
                model: sheet.sure.sources

                Words {
                    required property string modelData

                    color: Theme.inkSoft
                    leading: 1.15
                    text: modelData
                    type: Theme.Note
                    width: aside.width
                }
            }
        }
    }

    Item {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        height: turn.visible ? turn.height : 0
        Row {
            id: turn

            anchors.right: parent.right
            spacing: Theme.s3
            visible: sheet.sure.paging.parts > 1 || sheet.offersMore || aloud.offered

            ReadAloud {
                id: aloud

                app: sheet.app
                room: foot.width - (before.visible ? before.natural + turn.spacing : 0) - (after.visible ? after.natural + turn.spacing : 0)
                tall: Theme.mm(20)
                wordless: worded + (further.visible ? further.natural + turn.spacing : 0) > room && !reading
                visible: offered
                words: [qsTr("How sure are we?"), qsTr("What was found"), qsTr("What we do not know"), qsTr("Sources")]
            }
            KioskButton {
                id: further

                icon: "plus"
                name: qsTr("Tell me more")
                smallest: Theme.mm(20)
                visible: sheet.offersMore && !aloud.reading

                onActivated: sheet.app.walk.more()
            }
            KioskButton {
                id: before

                icon: "arrow-left"
                name: qsTr("Back")
                smallest: Theme.mm(20)
                visible: sheet.sure.paging.part > 1

                onActivated: sheet.sure.paging.backward()
            }
            KioskButton {
                id: after

                icon: "arrow-right"
                iconAfter: true
                name: qsTr("Next")
                smallest: Theme.mm(20)
                visible: !sheet.lastPart

                onActivated: sheet.sure.paging.forward()
            }
        }
    }
}
