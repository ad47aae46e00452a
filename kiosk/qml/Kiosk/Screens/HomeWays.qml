pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The other ways in: worries, how it works, words, topics, an interpreter, staff.
Item {
    id: ways

    required property App app
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 4)
    readonly property int tall: Theme.mm(Theme.compact ? 20 : Theme.near ? 24 : 28)
    readonly property bool brief: Theme.compact || Theme.scale >= 1.5 && !Theme.portrait

    height: Theme.portrait ? 3 * tall + 2 * gap : tall

    component Way: KioskButton {
        side: Theme.mm(Theme.compact ? 3 : 5)
        smallest: ways.tall
    }

    Grid {
        columnSpacing: ways.gap
        columns: Theme.portrait ? 2 : 6
        rowSpacing: ways.gap
        visible: true
        width: parent.width

        readonly property int shown: ways.brief ? 4 : 6
        readonly property real free: width - (Theme.portrait ? ways.gap : (shown - 1) * ways.gap)
        readonly property real half: Math.floor(free / 2)

        id: grid

        function share(part: real): int {
            return Theme.portrait ? half : Math.floor(free * part);
        }

        Way {
            icon: "cloud"
            name: qsTr("I'm worried about…")
            startAligned: Theme.portrait
            width: grid.share(ways.brief ? 0.29 : 0.24)
            words: qsTr("I’m worried about…")

            onActivated: ways.app.open("worries")
        }
        Way {
            description: qsTr("%n step(s)", "", ways.app.home.howSteps)
            icon: "brain"
            name: qsTr("How it works")
            startAligned: Theme.portrait
            width: grid.share(ways.brief ? 0.22 : 0.175)

            onActivated: ways.app.openPhase("how")
        }
        Way {
            icon: "book"
            name: qsTr("Words explained")
            startAligned: Theme.portrait
            visible: !ways.brief
            width: grid.share(0.212)

            onActivated: ways.app.open("glossary")
        }
        Way {
            icon: "list"
            name: qsTr("All topics")
            startAligned: Theme.portrait
            visible: !ways.brief
            width: grid.share(0.148)

            onActivated: ways.app.open("topics")
        }
        Way {
            icon: "chat"
            name: qsTr("I need an interpreter")
            startAligned: Theme.portrait
            width: grid.share(ways.brief ? 0.29 : 0.155)

            onActivated: ways.app.open("interpreter")
        }
        Way {
            icon: "grid"
            name: qsTr("More")
            visible: ways.brief
            width: grid.share(0.2)

            onActivated: ways.app.open("home/more")
        }
        Row {
            spacing: ways.gap
            visible: !ways.brief
            width: grid.share(0.07)

            Way {
                icon: "check"
                name: qsTr("Finish")
                visible: Theme.portrait
                width: visible ? grid.half * 0.54 : 0

                onActivated: ways.app.finish()
            }
            Way {
                icon: "lock"
                look: "quiet"
                name: qsTr("Staff")
                stacked: !Theme.portrait
                side: Theme.s2
                width: Theme.portrait ? grid.half - grid.half * 0.54 - ways.gap : grid.share(0.07)

                onActivated: ways.app.open("staff")
            }
        }
    }
}
