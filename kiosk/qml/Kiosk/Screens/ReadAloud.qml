import QtQuick
import Kiosk.App
import Kiosk.Design

// Read aloud, and while it reads: stop, wait, slower, louder. All in one row that is never wider than its room.
Row {
    id: aloud

    required property App app
    // The screen's own words on this page, in the order they are read.
    property list<string> words: []
    property int room: 0
    property int tall: Theme.mm(25)
    // Only the one button, for pages that must stay as they are; and that one without words.
    property bool plain: false
    property bool wordless: false
    property int least: Theme.mm(20)
    readonly property Speech speech: app.speech
    readonly property bool offered: speech.offered
    readonly property bool reading: offered && speech.reading
    // With words where there is room for them; else the pictures on the buttons must do.
    readonly property real needs: whole.advanceWidth + 4 * start.iconSize + 2 * start.gap + 8 * start.side + 3 * spacing
    // How wide it is while nothing is read; the one button keeps its width when its words change.
    readonly property real resting: wordless ? Math.max(least, start.iconSize + 2 * start.side) : worded
    readonly property real worded: Math.ceil(Math.max(read.advanceWidth, stop.advanceWidth)) + 2 + start.iconSize + start.gap + 2 * start.side
    property int side: Theme.mm(Theme.compact ? 4 : 7)
    readonly property bool brief: room > 0 && needs > room

    spacing: Theme.mm(Theme.compact ? 3 : 4)

    TextMetrics {
        id: whole

        font.family: Theme.face
        font.pixelSize: Theme.px(Theme.Lead)
        font.weight: Theme.weight(Theme.Lead)
        text: qsTr("Stop reading") + qsTr("Slower")
    }

    TextMetrics {
        id: read

        font: whole.font
        text: qsTr("Read aloud")
    }
    TextMetrics {
        id: stop

        font: whole.font
        text: qsTr("Stop reading")
    }

    KioskButton {
        id: start

        icon: aloud.reading ? "stop" : "speaker"
        name: aloud.reading ? qsTr("Stop reading") : qsTr("Read aloud")
        leastWidth: aloud.reading && aloud.brief && !aloud.plain ? 0 : aloud.resting
        side: aloud.side
        smallest: aloud.tall
        wordless: aloud.wordless
        words: aloud.reading && aloud.brief && !aloud.plain ? qsTr("Stop") : name

        onActivated: aloud.speech.toggle(aloud.words)
    }
    KioskButton {
        id: wait

        enabled: visible
        icon: aloud.speech.paused ? "play" : "pause"
        name: aloud.speech.paused ? qsTr("Read on") : qsTr("Pause")
        side: aloud.side
        smallest: aloud.tall
        visible: aloud.reading && !aloud.plain
        wordless: true

        onActivated: aloud.speech.pause()
    }
    KioskButton {
        id: pace

        choosable: true
        chosen: aloud.speech.slow
        enabled: visible
        icon: "gauge"
        name: qsTr("Slower")
        side: aloud.side
        smallest: aloud.tall
        visible: aloud.reading && !aloud.plain
        wordless: aloud.brief

        onActivated: aloud.speech.pace()
    }
    KioskButton {
        id: louder

        description: aloud.speech.loudness === 0 ? qsTr("soft") : aloud.speech.loudness === 1 ? qsTr("usual") : qsTr("loud")
        enabled: visible
        icon: aloud.speech.loudness === 0 ? "volume-0" : aloud.speech.loudness === 1 ? "volume-1" : "volume-2"
        name: qsTr("Volume")
        side: aloud.side
        smallest: aloud.tall
        visible: aloud.reading && !aloud.plain
        wordless: true

        onActivated: aloud.speech.volume()
    }
}
