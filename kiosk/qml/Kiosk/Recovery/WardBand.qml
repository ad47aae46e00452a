import QtQuick
import Kiosk.Design

// An urgent call, with the way to it. It stays until staff end the call.
KioskButton {
    id: band

    required property int chair
    required property string since
    required property bool attended
    required property int again

    edge: Theme.holdInk
    fill: Theme.holdTint
    fillPressed: Theme.sunken
    height: Theme.mm(Theme.compact ? 15 : 20)
    icon: "hand"
    iconInk: Theme.holdInk
    ink: Theme.holdInk
    name: qsTr("Go to chair %1").arg(chair)
    smallest: Theme.mm(Theme.compact ? 15 : 20)
    startAligned: true
    type: Theme.Title3
    visible: chair > 0

    signal go

    onActivated: band.go()

    Words {
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(Theme.compact ? 4 : 8)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.holdInk
        text: band.attended ? qsTr("attended, since %1").arg(band.since) : qsTr("since %1").arg(band.since)
        type: Theme.Lead
        wrapMode: Text.NoWrap
    }
}
