pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// One worry: what helps to know, what this clinic's patients can ask for, and a person to tell. Side by
// side where both fit whole; else one after the other, as many whole points as fit.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Worries worries: app.worries
    readonly property Paging paging: worries.paging
    readonly property int gap: Theme.mm(Theme.compact ? 2 : 6)
    // Large text on the small panel: title and heading share one line, the panel's edge is thin.
    readonly property bool brief: Theme.compact && Theme.scale > 1
    readonly property Item crown: brief ? line : head
    readonly property int across: width - 2 * Theme.margin
    readonly property int upper: crown.y + crown.height + Theme.mm(Theme.compact ? 1 : Theme.portrait ? 8 : 6)
    readonly property int room: foot.y - (brief ? Theme.s2 : Theme.rowGap) - upper
    readonly property bool wide: !Theme.compact && !Theme.portrait
    readonly property int pad: Theme.mm(Theme.compact ? 4 : 11)
    readonly property int padTall: Theme.compact ? Math.max(Theme.s1, Math.min(Theme.s3, Math.floor((room - askWhole.whole) / 2))) : pad
    readonly property int half: Math.round(across * 0.55) - Theme.s8
    // Both together: beside each other on a wide screen, one above the other on a tall one.
    readonly property bool together: wide ? Math.max(knowWhole.whole, askWhole.whole + padTall) + padTall <= room : !Theme.compact && knowWhole.whole + askWhole.whole + 2 * padTall + Theme.s8 <= room
    readonly property int panelBeside: across - half - Theme.mm(14)
    readonly property bool onAsk: !together && paging.first >= know.count

    property bool gone: false

    function tell(): void {
        if (gone || width <= 0 || room <= 0)
            return;
        const rows = know.count + ask.count;
        paging.hold(together ? 1 : rows);
        paging.breakBefore(together ? 0 : know.count);
        if (together) {
            paging.offer(room, gap);
            paging.measured(0, 1);
            return;
        }
        // On the small panel the thin edge of the tinted area reaches into the gap above the buttons.
        const most = room - Math.max(know.headTall, ask.headTall + (Theme.compact ? 0 : 2 * padTall));
        paging.shaped(across / Theme.px(Theme.Body));
        paging.offer(most, gap);
        measure();
        if (know.count + ask.count !== rows)
            return; // divided into sentences: told again in a moment
        know.shrink(most);
        ask.shrink(most);
        measure();
    }

    function measure(): void {
        for (let row = 0; row < know.count; ++row)
            paging.measured(row, know.tall(row));
        for (let row = 0; row < ask.count; ++row)
            paging.measured(know.count + row, ask.tall(row));
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

    IconTitle {
        id: head

        above: qsTr("I’m worried about…")
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        ground: Theme.worryTint
        icon: screen.worries.icon
        text: screen.worries.title
        tint: Theme.worryIcon
        visible: !screen.brief
        y: screen.contentTop + Theme.mm(Theme.compact ? 0 : Theme.portrait ? 10 : 5)
    }

    component Line: Words {
        Accessible.role: Accessible.Heading
        leading: 1.16
        type: Theme.Lead
        visible: false
        width: screen.across
    }

    Line {
        id: lineKnow

        text: qsTr("%1 · %2").arg(screen.worries.title).arg(know.heading)
    }
    Line {
        id: lineAsk

        text: qsTr("%1 · %2").arg(screen.worries.title).arg(ask.heading)
    }
    Line {
        id: line

        anchors.left: head.left
        height: Math.max(lineKnow.height, lineAsk.height)
        text: screen.onAsk ? lineAsk.text : lineKnow.text
        visible: screen.brief
        y: screen.contentTop
    }

    // How tall each would be with the other: asked of copies that nobody sees.
    Points {
        id: knowWhole

        gap: screen.gap
        heading: know.heading
        model: screen.worries.know
        visible: false
        width: screen.wide ? screen.half : screen.across
    }
    Points {
        id: askWhole

        gap: screen.gap
        heading: ask.heading
        model: screen.worries.ask
        visible: false
        width: (screen.wide ? screen.panelBeside : screen.across) - 2 * screen.pad
    }

    Points {
        id: know

        anchors.left: head.left
        from: screen.together ? 0 : screen.paging.first
        gap: screen.gap
        ground: Theme.worryTint
        headed: !screen.brief
        heading: qsTr("What helps to know")
        area: "know"
        model: screen.worries.know
        speech: screen.app.speech
        tint: Theme.worryIcon
        to: screen.together ? count - 1 : screen.paging.last
        visible: screen.together || !screen.onAsk
        width: screen.together && screen.wide ? screen.half : screen.across
        y: screen.upper + (screen.together && screen.wide ? screen.pad : 0)

        onFollowed: to => screen.app.open(to)
        onResized: Qt.callLater(screen.tell)
    }

    Panel {
        id: panel

        anchors.right: head.right
        height: screen.together && screen.wide ? screen.room : ask.height + 2 * screen.padTall
        visible: screen.together || screen.onAsk
        width: screen.together && screen.wide ? screen.panelBeside : screen.across
        y: screen.together && !screen.wide ? know.y + know.height + Theme.s8 : screen.upper

        Points {
            id: ask

            anchors.left: parent.left
            anchors.leftMargin: screen.pad
            from: screen.together ? 0 : screen.paging.first - know.count
            gap: screen.together && screen.wide ? Math.min(Theme.mm(10), screen.gap + Math.floor((screen.room - askWhole.whole - 2 * screen.pad) / 4)) : screen.gap
            ground: Theme.surface
            headed: !screen.brief
            heading: qsTr("What you can ask for")
            ink: Theme.worryInk
            area: "ask"
            model: screen.worries.ask
            speech: screen.app.speech
            tint: Theme.worryIcon
            to: screen.together ? count - 1 : screen.paging.last - know.count
            width: parent.width - 2 * screen.pad
            y: screen.padTall

            onFollowed: to => screen.app.open(to)
            onResized: Qt.callLater(screen.tell)
        }
    }

    Foot {
        id: foot

        readonly property bool last: screen.paging.part === screen.paging.parts
        readonly property bool pictured: !Theme.compact && !(Theme.portrait && Theme.scale > 1)
        readonly property real share: room - 2 * spacing

        besideTaken: aloud.offered ? aloud.resting : 0

        starts: ReadAloud {
            id: aloud

            app: screen.app
            room: foot.besideRoom - (foot.last ? 0 : onward.width + foot.spacing)
            tall: Theme.rowHeight
            wordless: Theme.compact || Theme.portrait
            y: Math.round((foot.tall - height) / 2)
            visible: offered
            words: [know.heading, ask.heading]
        }

        onBack: {
            if (!screen.paging.backward())
                screen.app.back();
        }

        Words {
            anchors.verticalCenter: parent?.verticalCenter
            color: Theme.inkSoft
            rightPadding: Theme.s2
            text: qsTr("%1 of %2").arg(screen.paging.part).arg(screen.paging.parts)
            type: Theme.Lead
            visible: screen.paging.parts > 1 && !foot.last
            wrapMode: Text.NoWrap
        }
        KioskButton {
            enabled: visible
            height: foot.tall
            icon: foot.pictured ? "eye" : ""
            mostWidth: foot.share * 0.45
            name: qsTr("Show me this step")
            smallest: Theme.rowHeight
            visible: screen.worries.leads && foot.last && !aloud.reading

            onActivated: screen.worries.showStep()
        }
        KioskButton {
            enabled: visible
            height: foot.tall
            icon: foot.pictured ? "speech" : ""
            look: "primary"
            mostWidth: foot.share * 0.55
            name: qsTr("Tell a member of staff")
            smallest: Theme.rowHeight
            visible: foot.last && !aloud.reading

            onActivated: screen.app.covers.getHelp()
        }
        KioskButton {
            id: onward

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
