import QtQuick
import Kiosk.App
import Kiosk.Design

// The foot of a path's end: back, what is shown to staff, and the way on.
Foot {
    id: foot

    required property App app
    required property bool together
    required property bool wide
    required property bool onMarks
    required property string nextWord
    property list<string> words: []
    readonly property Ends path: app.ends
    readonly property Paging paging: path.paging
    readonly property bool last: together || paging.part === paging.parts

    besideTaken: aloud.offered ? aloud.resting : 0

    starts: ReadAloud {
        id: aloud

        app: foot.app
        room: foot.besideRoom - Theme.mm(Theme.compact ? 60 : 90) - foot.spacing
        tall: Theme.rowHeight
        visible: offered && !foot.onMarks
        wordless: Theme.compact || Theme.portrait
        words: foot.words
        y: Math.round((foot.tall - height) / 2)
    }

    onBack: {
        if (foot.together || !foot.paging.backward())
            foot.app.back();
    }

    Words {
        anchors.verticalCenter: parent?.verticalCenter
        color: Theme.inkSoft
        font.pixelSize: Theme.chipPx
        rightPadding: Theme.s3
        text: qsTr("What you touched is forgotten when you finish.")
        type: Theme.Note
        visible: foot.together && foot.wide && implicitWidth < foot.room - onward.width - Theme.s8
        wrapMode: Text.NoWrap
    }
    Words {
        anchors.verticalCenter: parent?.verticalCenter
        color: Theme.inkSoft
        rightPadding: Theme.s2
        text: qsTr("%1 of %2").arg(foot.paging.part).arg(foot.paging.parts)
        type: Theme.Lead
        visible: !foot.together && foot.paging.parts > 1 && !(foot.last && !foot.wide)
        wrapMode: Text.NoWrap
    }
    KioskButton {
        enabled: visible
        height: foot.tall
        icon: Theme.compact || (Theme.portrait && Theme.scale > 1) ? "" : "people"
        mostWidth: foot.room * 0.45
        name: qsTr("Show to staff")
        smallest: Theme.rowHeight
        visible: foot.onMarks

        onActivated: foot.app.covers.showMarked()
    }
    KioskButton {
        id: onward

        enabled: visible
        height: foot.tall
        icon: foot.path.nextPhase === "" ? "home" : "arrow-right"
        iconAfter: foot.path.nextPhase !== ""
        look: "primary"
        mostWidth: foot.room * 0.55
        name: foot.path.nextPhase === "" ? qsTr("Back to home") : qsTr("Next: %1").arg(foot.nextWord)
        smallest: Theme.rowHeight
        visible: foot.last
        words: foot.path.nextPhase === "" ? qsTr("Home") : name

        onActivated: foot.path.goOn()
    }
    KioskButton {
        enabled: visible
        height: foot.tall
        icon: "arrow-right"
        iconAfter: true
        leastWidth: Theme.mm(Theme.compact ? 32 : 68)
        look: "primary"
        name: qsTr("Next")
        smallest: Theme.rowHeight
        visible: !foot.last

        onActivated: foot.paging.forward()
    }
}
