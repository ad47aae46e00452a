pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// A plain list of titles, each with a line about it, as many whole ones a part as fit.
Item {
    id: page

    required property App app
    required property int contentTop
    required property string heading
    property alias model: rows.model
    readonly property Paging paging: app.about.paging
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 5)
    // On the small panel a long title would fill the page at more than this; the longest may still step down.
    readonly property real most: Theme.compact ? Math.min(Theme.scale, 1.25) : Theme.scale
    property real reading: most
    readonly property int room: foot.y - Theme.rowGap - list.y

    property bool gone: false

    function tell(): void {
        if (gone || width <= 0 || room <= 0)
            return;
        paging.hold(rows.count);
        paging.breakBefore(0);
        paging.offer(room, gap);
        while (reading > 1 && tallest() > room)
            reading = Math.max(1, reading - 0.0625);
        for (let row = 0; row < rows.count; ++row)
            paging.measured(row, tall(row));
    }

    function tall(row: int): real {
        return (rows.itemAt(row) as ListRow)?.implicitHeight ?? 0;
    }

    function tallest(): real {
        let most = 0;
        for (let row = 0; row < rows.count; ++row)
            most = Math.max(most, tall(row));
        return most;
    }

    onMostChanged: reading = most

    Component.onCompleted: tell()
    Component.onDestruction: gone = true
    onRoomChanged: {
        reading = most;
        Qt.callLater(tell);
    }
    onWidthChanged: Qt.callLater(tell)

    Connections {
        function onChanged(): void {
            Qt.callLater(page.tell);
        }

        target: page.paging
    }

    component ListRow: Item {
        required property string title
        required property string detail

        implicitHeight: name.height + about.height

        Words {
            id: name

            font.pixelSize: Math.round((Theme.compact ? 4.8 : 5.2) * page.reading * Theme.unit / 0.668)
            font.weight: Font.DemiBold
            latin: true
            leading: 1.24
            text: parent.title
            width: parent.width
        }
        Words {
            id: about

            anchors.top: name.bottom
            color: Theme.inkSoft
            font.pixelSize: Math.round(4.8 * page.reading * Theme.unit / 0.668)
            latin: true
            leading: 1.24
            text: parent.detail
            type: Theme.Note
            width: parent.width
        }
    }

    Title {
        id: title

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        first: Theme.compact ? (Theme.scale > 1 ? Theme.Lead : Theme.Title2) : Theme.Title1
        lines: 1
        text: page.heading
        y: page.contentTop + Theme.mm(Theme.compact ? 1 : Theme.portrait ? 10 : 7)
    }

    Words {
        anchors.left: list.left
        anchors.right: list.right
        anchors.top: list.top
        color: Theme.inkSoft
        text: qsTr("Ask our staff about this part")
        visible: rows.count === 0
    }

    Column {
        id: list

        anchors.left: title.left
        anchors.right: title.right
        spacing: page.gap
        y: title.y + title.height + Theme.mm(Theme.compact ? 2 : 7)

        Repeater {
            id: rows

            ListRow {
                required property int index

                height: implicitHeight
                visible: index >= page.paging.first && index <= page.paging.last
                width: list.width

                onImplicitHeightChanged: Qt.callLater(page.tell)
            }
        }
    }

    Foot {
        id: foot

        onBack: {
            if (!page.paging.backward())
                page.app.back();
        }

        Words {
            anchors.verticalCenter: parent?.verticalCenter
            color: Theme.inkSoft
            rightPadding: Theme.s2
            text: qsTr("%1 of %2").arg(page.paging.part).arg(page.paging.parts)
            type: Theme.Lead
            visible: page.paging.parts > 1
            wrapMode: Text.NoWrap
        }
        KioskButton {
            enabled: visible
            height: foot.tall
            icon: "arrow-right"
            iconAfter: true
            leastWidth: Theme.mm(Theme.compact ? 32 : 68)
            name: qsTr("Next")
            smallest: Theme.rowHeight
            visible: page.paging.part < page.paging.parts

            onActivated: page.paging.forward()
        }
    }
}
