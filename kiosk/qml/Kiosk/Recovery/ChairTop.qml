import QtQuick
import Kiosk.Design

// Time and place, since people lose track of both. Get help now stands at the end; Main draws it.
Item {
    id: top

    required property string time
    required property string words

    Words {
        id: clock

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        latin: true
        text: top.time
        type: Theme.Lead
        wrapMode: Text.NoWrap
    }
    Words {
        anchors.left: clock.right
        anchors.leftMargin: Theme.s3
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(Theme.compact ? 67 : 100)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.inkSoft
        font.weight: Font.Medium
        leading: 1.16
        text: top.words
        type: Theme.compact ? Theme.Lead : Theme.Note
        visible: !Theme.portrait
    }
}
