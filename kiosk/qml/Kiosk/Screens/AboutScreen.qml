pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// What this screen is for, who checks it, what it keeps, and its versions.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Paging paging: app.about.paging
    readonly property bool wide: !Theme.compact && !Theme.portrait
    readonly property int across: width - 2 * Theme.margin
    readonly property int half: across - Theme.mm(150) - Theme.mm(18)
    readonly property int upper: title.y + title.height + Theme.mm(Theme.compact ? (Theme.scale > 1 ? 0 : 2) : Theme.portrait ? 12 : 10)
    readonly property int lower: foot.y - Theme.rowGap
    readonly property int room: lower - upper
    readonly property int least: Theme.mm(Theme.compact ? 2 : 5)
    readonly property int cardWidth: wide ? Theme.mm(150) : across
    // Both as they would stand together, on copies that nobody sees: the real ones take other widths.
    readonly property int pointsTall: {
        let most = 0;
        for (let row = 0; row < copies.count; ++row)
            most += (copies.itemAt(row) as AboutPoint)?.implicitHeight ?? 0;
        return most;
    }
    readonly property bool beside: wide && pointsTall + 3 * least <= room && cardWhole.implicitHeight + Theme.s2 <= lower - title.y
    readonly property bool below: Theme.portrait && pointsTall + 3 * least + Theme.s12 + cardWhole.implicitHeight <= room
    readonly property bool together: beside || below
    readonly property bool onCard: !together && paging.first >= 4
    // Spread over the room there is, not further than looks like one list.
    readonly property int gap: together ? Math.min(Theme.mm(14), Math.floor((room - pointsTall - (below ? cardWhole.implicitHeight + Theme.s12 : 0)) / (below ? 4 : 3))) : least

    function tall(row: int): real {
        return (points.itemAt(row) as AboutPoint)?.implicitHeight ?? 0;
    }

    property bool gone: false

    function tell(): void {
        if (gone || width <= 0 || room <= 0)
            return;
        paging.hold(together ? 1 : 5);
        paging.breakBefore(together ? 0 : 4);
        paging.offer(room, least);
        for (let row = 0; row < (together ? 1 : 4); ++row)
            paging.measured(row, together ? 1 : tall(row));
        if (!together)
            paging.measured(4, Math.min(room, card.implicitHeight));
    }

    Component.onCompleted: tell()
    Component.onDestruction: gone = true
    onRoomChanged: Qt.callLater(tell)
    onTogetherChanged: Qt.callLater(tell)
    onWidthChanged: Qt.callLater(tell)

    Connections {
        function onChanged(): void {
            Qt.callLater(screen.tell);
        }

        target: screen.paging
    }

    component Said: QtObject {
        readonly property list<string> icons: ["chat", "document", "eye-off", "no-internet"]
        readonly property list<string> titles: [qsTr("It helps you talk with your team"), qsTr("Someone at this clinic checks it"), qsTr("It forgets you"), qsTr("It needs no internet")]
        readonly property list<string> words: [qsTr("For adults, to learn from. Not a medical device."), qsTr("A page that still waits for this says “Draft”."), qsTr("Nothing stays when you finish."), qsTr("All pages are stored on this screen. It sends nothing.")]
    }

    Said {
        id: said
    }

    FitWords {
        id: title

        Accessible.role: Accessible.Heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        first: Theme.compact && Theme.scale > 1 ? Theme.Lead : Theme.Title1
        room: Math.round(leading * largest) + 1
        text: qsTr("About this screen")
        width: screen.beside ? screen.half : screen.across
        y: screen.contentTop + Theme.mm(Theme.compact ? (Theme.scale > 1 ? 0 : 1) : Theme.portrait ? 10 : 7)
    }

    Column {
        id: trial

        visible: false
        width: screen.wide ? screen.half : screen.across

        Repeater {
            id: copies

            model: 4

            AboutPoint {
                required property int index

                height: implicitHeight
                icon: said.icons[index]
                title: said.titles[index]
                width: trial.width
                words: said.words[index]
            }
        }
    }

    Column {
        anchors.left: title.left
        spacing: screen.gap
        visible: !screen.onCard
        width: screen.beside ? screen.half : screen.across
        y: screen.upper

        Repeater {
            id: points

            model: 4

            AboutPoint {
                required property int index

                height: implicitHeight
                icon: said.icons[index]
                title: said.titles[index]
                visible: screen.together || (index >= screen.paging.first && index <= screen.paging.last)
                width: screen.beside ? screen.half : screen.across
                words: said.words[index]

                onImplicitHeightChanged: Qt.callLater(screen.tell)
            }
        }
    }

    AboutCard {
        id: cardWhole

        app: screen.app
        listed: card.listed
        visible: false
        width: screen.cardWidth
    }

    AboutCard {
        id: card

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        app: screen.app
        height: implicitHeight
        listed: !Theme.compact && !(screen.wide && Theme.scale > 1.25)
        visible: screen.together || screen.onCard
        width: screen.together ? screen.cardWidth : screen.across
        y: screen.beside ? title.y + Theme.s2 : screen.below ? screen.lower - height : screen.upper
    }

    Foot {
        id: foot

        readonly property bool last: screen.together || screen.paging.part === screen.paging.parts

        onBack: {
            if (screen.together || !screen.paging.backward())
                screen.app.back();
        }

        Words {
            anchors.verticalCenter: parent?.verticalCenter
            color: Theme.inkSoft
            rightPadding: Theme.s2
            text: qsTr("%1 of %2").arg(screen.paging.part).arg(screen.paging.parts)
            type: Theme.Lead
            visible: !foot.last
            wrapMode: Text.NoWrap
        }
        KioskButton {
            enabled: visible
            height: foot.tall
            icon: "book"
            mostWidth: (foot.room - foot.spacing) / 2
            name: qsTr("Sources")
            smallest: Theme.rowHeight
            visible: foot.last && !card.listed

            onActivated: screen.app.open("sources")
        }
        KioskButton {
            enabled: visible
            height: foot.tall
            icon: "document"
            mostWidth: (foot.room - foot.spacing) / 2
            name: qsTr("Licenses")
            smallest: Theme.rowHeight
            visible: foot.last && !card.listed

            onActivated: screen.app.open("licenses")
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

            onActivated: screen.paging.forward()
        }
    }
}
