import QtQuick
import Kiosk.Design

// Which page of a list this is, and the button that turns it over; after the last comes the first again.
Row {
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

    signal turned(to: int)

    spacing: Theme.mm(Theme.compact ? 3 : 6)
    visible: pages > 1

    Words {
        id: place

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        text: qsTr("%1 of %2").arg(turn.part).arg(turn.parts)
        type: Theme.Lead
        visible: turn.parts > 1
        wrapMode: Text.NoWrap
    }
    KioskButton {
        height: turn.tall
        icon: "arrow-right"
        iconAfter: true
        mostWidth: turn.mostWidth - (place.visible ? place.implicitWidth + turn.spacing : 0)
        name: turn.name
        smallest: Theme.rowHeight
        words: turn.words

        onActivated: turn.turned(turn.page % turn.pages + 1)
    }
}
