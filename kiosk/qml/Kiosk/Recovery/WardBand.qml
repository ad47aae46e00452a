import QtQuick
import Kiosk.Design

// An urgent call, with the way to it. It stays until staff end the call; while nobody attends it comes forward again.
KioskButton {
    id: band

    required property int chair
    required property string since
    required property bool attended
    // Grows by one each time.
    required property int again
    property int known: 0
    readonly property bool forward: forwarding.running

    edge: Theme.holdInk
    fill: forward ? Theme.holdInk : Theme.holdTint
    fillPressed: Theme.sunken
    height: Theme.mm(Theme.compact ? 15 : 20)
    icon: "hand"
    iconInk: forward ? Theme.paper : Theme.holdInk
    ink: forward ? Theme.paper : Theme.holdInk
    name: qsTr("Go to chair %1").arg(chair)
    smallest: Theme.mm(Theme.compact ? 13 : 20)
    startAligned: true
    type: Theme.titleScale > 1.25 ? Theme.Lead : Theme.Title3
    visible: chair > 0

    signal go

    onActivated: band.go()
    onAgainChanged: {
        if (again > known)
            forwarding.restart();
        known = again;
    }
    Component.onCompleted: {
        forwarding.stop();
        known = again;
    }

    // Drawn the other way round for three seconds, once: to be seen, not to blink.
    PauseAnimation {
        id: forwarding

        duration: 3000
    }
    Words {
        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(Theme.compact ? 4 : 8)
        anchors.verticalCenter: parent.verticalCenter
        color: band.ink
        text: band.attended ? qsTr("attended, since %1").arg(band.since) : qsTr("since %1").arg(band.since)
        type: Theme.titleScale > 1.25 ? Theme.Small : Theme.Lead
        visible: x > band.natural - band.side + Theme.s2
        wrapMode: Text.NoWrap
    }
}
