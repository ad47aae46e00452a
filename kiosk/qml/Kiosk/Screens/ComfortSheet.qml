pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Text size and colour, and behind one more button how touches are taken; the page behind changes at once.
BottomSheet {
    id: sheet

    required property App app
    readonly property Look look: app.look
    readonly property int tall: Theme.mm(Theme.compact ? 20 : 24)
    readonly property bool sampled: !Theme.compact
    // The other half of it: touch, movement, place and voice.
    property bool ways: false
    readonly property int half: Theme.portrait ? body.width : sampled ? Math.round((body.width - Theme.gutter) * 0.56) : body.width - done.width - Theme.s3
    readonly property int sampleHeight: Math.max(Theme.mm(30), Math.ceil(example.contentHeight + example.topPadding) + 2 * Theme.mm(6))

    clearTop: Theme.barTop + Theme.barHeight
    sheetHeight: controls.height + Theme.s8 + Theme.rowBottom + (Theme.portrait ? sampleHeight + tall + 2 * Theme.s5 : 0)

    onDismissed: sheet.app.closeSheet()

    component Swatch: KioskButton {
        id: swatch

        required property string scheme
        required property color ground
        required property color letters

        chosen: sheet.look.theme === scheme
        choosable: true
        edge: chosen ? Theme.accent : Theme.border
        fill: ground
        fillPressed: ground
        icon: chosen ? "check" : ""
        iconInk: letters
        iconSize: Theme.mm(6)
        ink: letters
        side: Theme.mm(3)
        smallest: sheet.tall
        width: Math.floor((sheet.half - 2 * Theme.s3) / 3)

        onActivated: sheet.look.setTheme(scheme)
    }

    Column {
        id: controls

        anchors.left: parent.left
        opacity: sheet.ways ? 0 : 1
        enabled: !sheet.ways
        spacing: Theme.mm(Theme.compact ? 3 : 4)
        width: sheet.half

        Words {
            font.weight: Font.DemiBold
            text: qsTr("Text size")
            type: Theme.Note
            visible: !Theme.compact
        }
        Item {
            height: sheet.tall
            width: parent.width

            KioskButton {
                anchors.left: parent.left
                icon: "minus"
                name: qsTr("Smaller text")
                smallest: sheet.tall
                mostWidth: parent.width * 0.38

                onActivated: sheet.look.smaller()
            }
            Row {
                anchors.centerIn: parent
                spacing: Theme.mm(2.4)

                Repeater {
                    model: 4

                    Rectangle {
                        required property int index

                        border.color: Theme.accent
                        border.width: Theme.line
                        color: index <= sheet.look.size ? Theme.accent : Hues.clear
                        height: width
                        radius: Theme.s1
                        width: Theme.mm(Theme.compact ? 5 : 6)
                    }
                }
            }
            KioskButton {
                anchors.right: parent.right
                icon: "plus"
                name: qsTr("Larger text")
                smallest: sheet.tall
                mostWidth: parent.width * 0.38

                onActivated: sheet.look.larger()
            }
        }
        Words {
            font.weight: Font.DemiBold
            text: qsTr("Color")
            type: Theme.Note
            visible: !Theme.compact
        }
        Row {
            spacing: Theme.s3

            Swatch {
                ground: Hues.surface
                letters: Hues.ink
                name: qsTr("Day")
                scheme: "day"
            }
            Swatch {
                ground: Hues.nightPaper
                letters: Hues.nightInk
                name: qsTr("Dim")
                scheme: "dim"
            }
            Swatch {
                ground: Hues.black
                letters: Hues.white
                name: qsTr("Contrast")
                scheme: "contrast"
            }
        }
    }

    Loader {
        active: sheet.ways
        anchors.bottom: controls.bottom
        anchors.left: controls.left
        width: Theme.portrait || Theme.compact ? sheet.half : sheet.body.width

        sourceComponent: ComfortWays {
            look: sheet.look
            tall: sheet.tall
        }
    }

    KioskButton {
        id: done

        anchors.bottom: Theme.portrait ? parent.bottom : undefined
        anchors.right: parent.right
        icon: "check"
        look: "primary"
        name: qsTr("Done")
        smallest: sheet.tall

        onActivated: sheet.app.closeSheet()
    }

    KioskButton {
        id: other

        anchors.bottom: Theme.portrait ? done.bottom : Theme.compact ? controls.bottom : undefined
        anchors.left: Theme.portrait ? parent.left : undefined
        anchors.right: Theme.portrait ? undefined : Theme.compact ? parent.right : done.left
        anchors.rightMargin: Theme.compact ? 0 : Theme.s3
        icon: Theme.compact ? "" : sheet.ways ? "text-size" : "hand"
        leastWidth: Theme.compact ? done.width : 0
        mostWidth: Theme.compact ? done.width : Infinity
        name: sheet.ways ? qsTr("Size and color") : qsTr("Touch and voice")
        side: Theme.mm(Theme.compact ? 2 : 7)
        smallest: sheet.tall
        words: Theme.compact ? (sheet.ways ? qsTr("Size") : qsTr("More")) : name

        onActivated: sheet.ways = !sheet.ways
    }

    Panel {
        id: sample

        anchors.bottom: Theme.portrait ? done.top : parent.bottom
        anchors.bottomMargin: Theme.portrait ? Theme.s5 : 0
        anchors.left: Theme.portrait ? parent.left : controls.right
        anchors.leftMargin: Theme.portrait ? 0 : Theme.gutter
        anchors.right: parent.right
        anchors.top: Theme.portrait ? controls.bottom : done.bottom
        anchors.topMargin: Theme.portrait ? Theme.s5 : Theme.s3
        framed: true
        visible: sheet.sampled && !sheet.ways

        Words {
            id: example

            anchors.fill: parent
            anchors.margins: Theme.mm(Theme.compact ? 3 : 6)
            clip: true
            text: qsTr("You can ask to stop at any time.")
            verticalAlignment: Text.AlignVCenter
        }
    }
}
