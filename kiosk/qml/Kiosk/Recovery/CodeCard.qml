import QtQuick
import Kiosk.Design

// The patient's card as it will look, printed or written by hand. Quiet on a dark page: no white paper.
Rectangle {
    id: card

    required property int chair
    required property string code
    required property string clinic
    readonly property int pad: Theme.mm(7)
    readonly property color pen: Theme.contrast ? Theme.ink : Theme.dim ? Theme.paper : Theme.ink

    Accessible.name: qsTr("The card: chair %1, code %2").arg(chair).arg(code.split("").join(" "))
    Accessible.role: Accessible.Graphic
    border.color: Theme.border
    border.width: Theme.contrast ? Theme.thick : 0
    color: Theme.contrast ? Theme.paper : Theme.dim ? Theme.inkSoft : Theme.surface
    radius: Theme.controlRadius

    Words {
        id: where

        color: card.pen
        font.weight: Font.DemiBold
        spoken: false
        text: qsTr("Chair %1").arg(card.chair)
        type: Theme.Small
        x: Theme.rtl ? card.width - width - card.pad : card.pad
        y: card.pad
    }
    Words {
        color: card.pen
        font.weight: Font.DemiBold
        horizontalAlignment: Theme.rtl ? Text.AlignLeft : Text.AlignRight
        spoken: false
        text: card.clinic
        type: Theme.Small
        width: card.width - where.width - 2 * card.pad - Theme.s3
        x: Theme.rtl ? card.pad : card.width - width - card.pad
        y: card.pad
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: Theme.mm(1)
        color: card.pen
        font.letterSpacing: Theme.mm(1)
        font.pixelSize: Math.min(Theme.mm(20) / 0.668, (card.width - 2 * card.pad) / 4.2)
        font.weight: Font.Bold
        latin: true
        leading: 1.05
        spoken: false
        text: card.code
        wrapMode: Text.NoWrap
        x: card.pad
    }
    Words {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.pad
        color: card.pen
        leading: 1.2
        spoken: false
        text: qsTr("Keep this card. Staff match it to the screen. It has no name.")
        type: Theme.Small
        width: card.width - 2 * card.pad
        x: card.pad
    }
}
