pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// I'm worried about…: many people ask about these. Never counted, never in an order of how often.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Worries worries: app.worries
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 7)
    readonly property bool large: Theme.scale >= 1.5
    readonly property int columns: Theme.portrait || Theme.compact || large ? 2 : 4
    readonly property int rows: Theme.portrait ? 4 : 2
    readonly property int cardWidth: Math.floor((cards.width - (columns - 1) * gap) / columns)
    readonly property int cardHeight: Math.floor((cards.height - (rows - 1) * gap) / rows)

    readonly property int size: {
        let least = Theme.px(Theme.Title3);
        for (let n = 0; n < repeater.count; ++n)
            least = Math.min(least, (repeater.itemAt(n) as WorryCard)?.fitted ?? least);
        return least;
    }

    Component.onCompleted: worries.offer(columns * rows)
    onColumnsChanged: worries.offer(columns * rows)
    onRowsChanged: worries.offer(columns * rows)

    Title {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        lines: 1
        text: qsTr("I’m worried about…")
        width: Math.min(Math.ceil(measure.advanceWidth) + Theme.s5, parent.width - 2 * Theme.margin)
        y: screen.contentTop + Theme.mm(Theme.compact ? 1 : Theme.portrait ? 10 : 7)
    }
    TextMetrics {
        id: measure

        font.family: title.font.family
        font.pixelSize: Theme.px(title.first)
        font.weight: title.font.weight
        text: title.text
    }
    // Beside the title where one line holds both, else under it, else not at all.
    Words {
        id: line

        readonly property bool beside: implicitWidth < parent.width - 2 * Theme.margin - title.width - Theme.s8

        anchors.left: beside ? title.right : parent.left
        anchors.leftMargin: beside ? Theme.s3 : Theme.margin
        color: Theme.inkSoft
        text: qsTr("Many people ask about these. Touch one.")
        visible: beside || Theme.portrait
        width: beside ? implicitWidth : title.parent.width - 2 * Theme.margin
        y: beside ? title.y + title.height - height - Math.round((title.lineHeight - title.font.pixelSize) / 2) : title.y + title.height + Theme.s2
    }

    Grid {
        id: cards

        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.rowGap
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.top: line.visible && !line.beside ? line.bottom : title.bottom
        anchors.topMargin: Theme.mm(Theme.compact ? 2 : 6)
        columns: screen.columns
        spacing: screen.gap

        Repeater {
            id: repeater

            model: screen.worries.cards

            WorryCard {
                required property string id

                beside: Theme.compact || (screen.large && !Theme.portrait)
                height: screen.cardHeight
                size: screen.size
                width: screen.cardWidth

                onActivated: screen.worries.open(id)
            }
        }
    }

    Foot {
        id: foot

        onBack: screen.app.back()

        PageTurn {
            mostWidth: foot.room
            name: qsTr("More worries")
            page: screen.worries.page
            pages: screen.worries.pages
            tall: foot.tall

            onTurned: to => screen.worries.turn(to)
        }
    }
}
