import QtQuick
import Kiosk.App
import Kiosk.Blocks
import Kiosk.Design

// A word explained, over the page it stands on. A word inside opens in place.
BottomSheet {
    id: sheet

    required property App app
    readonly property WordList words: app.words
    readonly property bool illustrated: words.picture !== "" && !Theme.compact && !Theme.portrait && Theme.scale < 1.5

    clearTop: Theme.barTop + Theme.barHeight
    // Never up to the bar: Close would lie under Get help now.
    sheetHeight: Math.min(height - clearTop - Theme.s2, Math.max(Math.round(height * (Theme.portrait ? 0.322 : 0.4)), meaning.y + meaning.height + ways.height + Theme.s8 + Theme.s5 + Theme.rowBottom))

    onDismissed: sheet.app.closeSheet()

    Flow {
        id: head

        anchors.left: parent.left
        anchors.right: aloud.offered ? aloud.left : close.left
        anchors.rightMargin: Theme.s5
        spacing: Theme.s5

        Words {
            id: word

            Accessible.role: Accessible.Heading
            // A long word is as large as its line has room for.
            font.pixelSize: Math.min(Theme.px(type), Math.floor(Theme.px(type) * head.width / Math.max(1, longest.advanceWidth)))
            text: sheet.words.word
            type: Theme.Title2
            width: Math.min(implicitWidth, parent.width)
        }
        Words {
            color: Theme.inkSoft
            font.pixelSize: Math.min(Theme.px(Theme.Note), Math.round(word.font.pixelSize * 0.8))
            height: word.height
            spokenAs: ""
            text: qsTr("say: %1").arg(sheet.words.say)
            textFormat: Text.StyledText
            type: Theme.Note
            verticalAlignment: Text.AlignVCenter
            visible: sheet.words.say !== ""
        }
    }

    TextMetrics {
        id: longest

        font.family: word.family
        font.pixelSize: Theme.px(word.type)
        font.weight: word.weight
        text: sheet.words.word.split(/[ -]/).reduce((most, one) => one.length > most.length ? one : most, "")
    }

    ReadAloud {
        id: aloud

        anchors.right: close.left
        anchors.rightMargin: Theme.mm(4)
        app: sheet.app
        plain: true
        tall: Theme.mm(Theme.compact ? 20 : 25)
        visible: offered
        wordless: Theme.compact || Theme.portrait || Theme.scale >= 1.5
    }

    KioskButton {
        id: close

        anchors.right: parent.right
        icon: "close"
        name: qsTr("Close")
        smallest: Theme.mm(Theme.compact ? 20 : 25)

        onActivated: sheet.app.closeSheet()
    }

    Artwork {
        id: picture

        anchors.right: aloud.offered ? aloud.left : close.left
        anchors.rightMargin: Theme.s8
        file: sheet.words.picture
        height: Math.round(width * 3 / 4)
        visible: sheet.illustrated
        width: Theme.mm(100)
        words: sheet.words.word
    }

    Passage {
        id: meaning

        anchors.left: parent.left
        anchors.right: sheet.illustrated ? picture.left : Theme.compact || Theme.portrait ? parent.right : aloud.offered ? aloud.left : close.left
        font.pixelSize: Theme.compact ? Math.min(Theme.px(Theme.Body), Math.round(5.8 * Theme.unit / 0.668)) : Theme.px(Theme.Body)
        anchors.rightMargin: Theme.s8
        linkTo: sheet.words.linkTo
        linkWords: sheet.words.linkWords
        text: sheet.words.meaning
        y: Math.max(head.height, Theme.portrait || Theme.compact ? close.height : 0) + Theme.s3

        onFollowed: to => sheet.app.open(to)
    }

    Heard {
        anchors.fill: meaning
        marked: sheet.app.speech.area === "meaning" ? sheet.app.speech.marked : ""
        twin: meaning
        z: -1
    }

    Row {
        id: ways

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        spacing: Theme.mm(4)

        KioskButton {
            icon: "arrow-left"
            name: qsTr("Back")
            smallest: Theme.mm(Theme.compact ? 20 : 25)
            visible: sheet.words.canGoBack

            onActivated: sheet.words.back()
        }
        KioskButton {
            icon: "book"
            name: qsTr("Words explained")
            smallest: Theme.mm(Theme.compact ? 20 : 25)
            visible: sheet.app.screen !== "Glossary"

            onActivated: sheet.app.open("glossary")
        }
    }
}
