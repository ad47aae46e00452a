import QtQuick
import Kiosk.App
import Kiosk.Design

// A page of the sheet at its true proportions, and the way to the others.
Rectangle {
    id: preview

    required property Handout handout
    readonly property int pad: Theme.mm(Theme.compact ? 3 : 6)
    readonly property int tall: Math.max(1, height - 2 * pad)

    function tell(): void {
        handout.fit(tall);
    }

    color: Theme.sunken
    radius: Theme.cardRadius

    onTallChanged: Qt.callLater(tell)
    Component.onCompleted: Qt.callLater(tell)

    Column {
        id: turns

        anchors.left: parent.left
        anchors.leftMargin: preview.pad
        spacing: Theme.mm(Theme.compact ? 2 : 4)
        width: Theme.mm(Theme.compact ? 26 : 40)
        y: preview.pad

        Words {
            font.weight: Font.DemiBold
            leading: 1.2
            text: preview.handout.pages > 0 ? qsTr("Page %1 of %2").arg(preview.handout.page).arg(preview.handout.pages) : preview.handout.problem === "" ? qsTr("Being drawn…") : ""
            type: Theme.compact ? Theme.Small : Theme.Note
            width: parent.width
        }
        KioskButton {
            icon: "arrow-up"
            leastWidth: parent.width
            mostWidth: leastWidth
            name: qsTr("Page before")
            side: Theme.mm(1)
            smallest: Theme.mm(Theme.compact ? 15 : 22)
            stacked: true
            type: Theme.Small
            visible: preview.handout.page > 1

            onActivated: preview.handout.turn(preview.handout.page - 1)
        }
        KioskButton {
            icon: "arrow-down"
            leastWidth: parent.width
            mostWidth: leastWidth
            name: qsTr("Next page")
            side: Theme.mm(1)
            smallest: Theme.mm(Theme.compact ? 15 : 22)
            stacked: true
            type: Theme.Small
            visible: preview.handout.page < preview.handout.pages

            onActivated: preview.handout.turn(preview.handout.page + 1)
        }
    }

    // Paper is light in every theme, as it will come out.
    Rectangle {
        id: sheet

        readonly property real room: preview.width - turns.width - 3 * preview.pad
        readonly property real fit: picture.sourceSize.height > 0 ? Math.min(preview.tall / picture.sourceSize.height, room / picture.sourceSize.width) : 0

        anchors.verticalCenter: parent.verticalCenter
        border.color: Theme.border
        border.width: Theme.hair
        color: Hues.white
        height: Math.round(picture.sourceSize.height * fit)
        visible: picture.status === Image.Ready
        width: Math.round(picture.sourceSize.width * fit)
        x: (Theme.rtl ? preview.pad : 2 * preview.pad + turns.width) + Math.max(0, Math.round((room - width) / 2))

        Image {
            id: picture

            Accessible.name: qsTr("Page %1 of the sheet").arg(preview.handout.page)
            Accessible.role: Accessible.Graphic
            anchors.fill: parent
            anchors.margins: Theme.hair
            cache: false
            smooth: true
            source: preview.handout.picture
        }
    }
}
