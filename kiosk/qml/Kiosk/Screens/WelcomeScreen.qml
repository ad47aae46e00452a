import QtQuick
import Kiosk.App
import Kiosk.Design

// Language and comfort. Every default is fine, so Continue is always live and leads back to where this was opened.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property bool wide: !Theme.compact && !Theme.portrait
    property int welcomePart: 1
    readonly property bool parted: Theme.compact || Theme.low
    readonly property bool first: !parted || welcomePart === 1
    readonly property bool second: !parted || welcomePart === 2
    readonly property int across: width - 2 * Theme.margin
    readonly property int upper: title.y + title.height + Theme.mm(Theme.compact ? 2 : 6)
    readonly property int lower: foot.y - Theme.rowGap
    readonly property int pad: Theme.compact ? 0 : Theme.mm(Theme.scale > 1.25 ? 7 : 9)
    readonly property int half: wide ? Math.round((across - Theme.gutter) * 0.46) : across
    readonly property int stacked: Theme.mm(8)

    Title {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        lines: 1
        text: screen.first ? qsTr("Welcome") : qsTr("Text and color")
        y: screen.contentTop + Theme.mm(Theme.compact ? 1 : Theme.portrait ? 10 : 7)
    }

    Panel {
        id: left

        anchors.left: title.left
        color: Theme.compact ? Hues.clear : Theme.surface
        border.width: Theme.compact ? 0 : Theme.contrast ? Theme.mm(0.7) : Theme.hair
        height: screen.wide ? screen.lower - screen.upper : Theme.portrait ? heading.height + Theme.s3 + languages.height + Theme.s8 + further.height + 2 * screen.pad : screen.lower - screen.upper
        visible: screen.first
        width: screen.half
        y: screen.upper

        Item {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: screen.pad
            anchors.right: parent.right
            height: Theme.compact ? 0 : Math.max(globe.height, label.height)
            visible: !Theme.compact
            y: screen.pad

            Glyph {
                id: globe

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                name: "globe"
                size: Theme.mm(10)
                tint: Theme.accent
            }
            Words {
                id: label

                Accessible.role: Accessible.Heading
                anchors.left: globe.right
                anchors.leftMargin: Theme.s3
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Language")
                type: Theme.Lead
            }
        }

        LanguageChoices {
            id: languages

            anchors.left: parent.left
            anchors.leftMargin: screen.pad
            anchors.right: parent.right
            anchors.rightMargin: screen.pad
            columns: Theme.compact ? 3 : 2
            look: screen.app.look
            tall: Theme.compact ? Theme.mm(24) : Math.max(Theme.mm(20), Math.min(Theme.mm(26), Math.floor(((screen.wide ? further.y - Theme.s3 : Theme.mm(500)) - y - (lines - 1) * spacing) / lines)))
            y: Theme.compact ? 0 : heading.y + heading.height + Theme.s3
        }

        KioskButton {
            id: further

            readonly property bool more: languages.pages > 1

            anchors.left: languages.left
            enabled: visible
            icon: more ? "list" : "chat"
            name: more ? qsTr("More languages") : qsTr("I need an interpreter")
            smallest: Theme.mm(Theme.scale > 1.25 ? 24 : 28)
            startAligned: true
            visible: !Theme.compact
            width: languages.width
            y: parent.height - height - screen.pad

            onActivated: screen.turn()

            Words {
                anchors.right: parent.right
                anchors.rightMargin: Theme.mm(7)
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                text: qsTr("%1 of %2").arg(languages.page).arg(languages.pages)
                type: Theme.Lead
                visible: further.more && implicitWidth + further.natural < further.width
            }
        }
    }

    Panel {
        id: right

        anchors.right: title.right
        color: Theme.compact ? Hues.clear : Theme.surface
        border.width: Theme.compact ? 0 : Theme.contrast ? Theme.mm(0.7) : Theme.hair
        height: screen.wide ? left.height : Theme.portrait ? comfort.height + 2 * screen.pad + sample.height + Theme.s8 : screen.lower - screen.upper
        visible: screen.second
        width: screen.wide ? screen.across - screen.half - Theme.gutter : screen.across
        y: Theme.tall ? left.y + left.height + screen.stacked : screen.upper

        ComfortChoices {
            id: comfort

            anchors.left: parent.left
            anchors.leftMargin: screen.pad
            anchors.right: parent.right
            anchors.rightMargin: screen.pad
            inLine: Theme.compact
            look: screen.app.look
            tall: Theme.compact ? Math.max(Theme.mm(20), Math.min(Theme.mm(24), Math.floor((screen.lower - screen.upper - spacing) / 2))) : Theme.mm(24)
            y: screen.pad
        }

        Words {
            id: sample

            anchors.left: comfort.left
            anchors.right: comfort.right
            text: qsTr("This is how words look now.")
            visible: Theme.portrait || y >= comfort.y + comfort.height + Theme.s2
            y: Theme.portrait ? comfort.y + comfort.height + Theme.s8 : parent.height - height - screen.pad
        }
    }

    function turn(): void {
        if (further.more)
            languages.page = languages.page % languages.pages + 1;
        else
            app.open("interpreter");
    }

    Foot {
        id: foot

        backShown: !screen.first
        onBack: screen.welcomePart = 1

        starts: Words {
            readonly property bool fits: implicitWidth < foot.width - onward.width - Theme.s8

            anchors.verticalCenter: parent?.verticalCenter
            color: Theme.inkSoft
            text: qsTr("You can change all of this at any time.")
            visible: !Theme.compact && fits
            wrapMode: Text.NoWrap
        }

        KioskButton {
            enabled: visible
            height: foot.tall
            icon: further.icon
            mostWidth: foot.width - onward.width - foot.spacing
            name: further.name
            smallest: Theme.rowHeight
            visible: Theme.compact && screen.welcomePart === 1

            onActivated: screen.turn()
        }
        KioskButton {
            id: onward

            height: foot.tall
            icon: "arrow-right"
            iconAfter: true
            leastWidth: Theme.mm(Theme.compact ? 40 : 84)
            look: "primary"
            name: qsTr("Continue")
            smallest: Theme.rowHeight

            onActivated: {
                if (screen.second)
                    screen.app.back();
                else
                    screen.welcomePart = 2;
            }
        }
    }
}
