pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The other ways in: worries, how it works, words, topics, an interpreter, staff. Where they do not all
// fit side by side, the last three move behind More.
Item {
    id: ways

    required property App app
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 4)
    readonly property int tall: Theme.mm(Theme.compact ? 20 : Theme.near ? 24 : 28)
    readonly property int staffWidth: Math.max(Theme.mm(Theme.near ? 24 : 28), Math.ceil(staff.natural))
    readonly property real interpreterShare: interpreter.natural * 0.65
    readonly property real wanted: worried.natural + how.natural + words.natural + topics.natural + interpreterShare
    readonly property bool brief: !Theme.portrait && (Theme.compact || wanted > (width - staffWidth - 5 * gap) * 1.06)
    readonly property real briefWanted: worried.natural * 0.8 + how.natural * 0.7 + interpreterShare + more.natural
    readonly property real stretch: brief ? (width - 3 * gap) / briefWanted : (width - staffWidth - 5 * gap) / wanted
    // Finish and Staff share one place there: large words leave no room for their icons.
    readonly property bool wordy: Theme.portrait && Theme.scale >= 1.5
    readonly property int half: Math.floor((width - gap) / 2)

    height: Theme.portrait ? 3 * tall + 2 * gap : tall

    component Way: KioskButton {
        id: way

        property real part: natural

        side: Theme.mm(Theme.compact ? 2.5 : 5)
        smallest: ways.tall
        startAligned: Theme.portrait
        width: Theme.portrait ? ways.half : Math.floor(part * ways.stretch)
    }

    Grid {
        columnSpacing: ways.gap
        // As many as show: from right to left an empty column would push the row off the page.
        columns: Theme.portrait ? 2 : ways.brief ? 4 : 6
        rowSpacing: ways.gap

        Way {
            id: worried

            icon: "cloud"
            name: qsTr("I'm worried about…")
            part: ways.brief ? natural * 0.8 : natural
            words: qsTr("I’m worried about…")

            onActivated: ways.app.open("worries")
        }
        Way {
            id: how

            description: qsTr("%n step(s)", "", ways.app.home.howSteps)
            icon: "brain"
            name: qsTr("How it works")
            part: ways.brief ? natural * 0.7 : natural

            onActivated: ways.app.openPhase("how")
        }
        Way {
            id: words

            icon: "book"
            name: qsTr("Words explained")
            visible: !ways.brief

            onActivated: ways.app.open("glossary")
        }
        Way {
            id: topics

            icon: "list"
            name: qsTr("All topics")
            visible: !ways.brief

            onActivated: ways.app.open("topics")
        }
        Way {
            id: interpreter

            icon: "chat"
            name: qsTr("I need an interpreter")
            part: ways.interpreterShare

            onActivated: ways.app.open("interpreter")
        }
        Way {
            id: more

            icon: "grid"
            name: qsTr("More")
            visible: ways.brief

            onActivated: ways.app.open("home/more")
        }
        Row {
            spacing: ways.gap
            visible: !ways.brief

            KioskButton {
                icon: ways.wordy ? "" : "check"
                name: qsTr("Finish")
                smallest: ways.tall
                visible: Theme.portrait
                width: Math.round(ways.half * 0.52)

                onActivated: ways.app.finish()
            }
            KioskButton {
                id: staff

                icon: ways.wordy ? "" : "lock"
                look: "quiet"
                name: qsTr("Staff")
                side: Theme.s2
                smallest: ways.tall
                stacked: !Theme.portrait
                width: Theme.portrait ? ways.half - ways.gap - Math.round(ways.half * 0.52) : ways.staffWidth

                onActivated: ways.app.open("staff")
            }
        }
    }
}
