import QtQuick
import Kiosk.Design

// Which page of a list this is, and the button that turns it over; after the last comes the first again.
Item {
    id: turn

    required property string name
    required property int page
    required property int pages
    property string words: name
    // What is said of it, where pages are counted otherwise than turned.
    property int part: page
    property int parts: pages
    property real tall: Theme.rowHeight
    property real mostWidth: Infinity
    readonly property int placeWidth: Math.ceil(placed.advanceWidth) + Theme.mm(Theme.compact ? 3 : 6)
    // The place in the list gives way before the button's own words do.
    readonly property bool told: parts > 1 && mostWidth - placeWidth >= Math.min(Math.ceil(said.advanceWidth) + 2 * more.side, Theme.mm(Theme.compact ? 62 : 84))
    readonly property int before: told ? placeWidth : 0

    signal turned(to: int)

    height: tall
    implicitHeight: more.implicitHeight
    implicitWidth: before + more.implicitWidth
    visible: pages > 1
    width: implicitWidth

    TextMetrics {
        id: placed

        font: place.font
        text: place.text
    }
    TextMetrics {
        id: said

        font: place.font
        text: turn.words
    }

    Words {
        id: place

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        text: qsTr("%1 of %2").arg(turn.part).arg(turn.parts)
        type: Theme.Lead
        visible: turn.told
        wrapMode: Text.NoWrap
    }
    KioskButton {
        id: more

        anchors.right: parent.right
        enabled: visible
        height: turn.tall
        icon: turn.mostWidth - turn.before < Theme.mm(70) ? "" : "arrow-right"
        iconAfter: true
        mostWidth: turn.mostWidth - turn.before
        name: turn.name
        smallest: Theme.rowHeight
        words: turn.words

        onActivated: turn.turned(turn.page % turn.pages + 1)
    }
}
