import QtQuick

// Where am I: the phase in word and colour, and in contrast by icon too.
Rectangle {
    id: chip

    property string phase
    property string words
    property string icon: ""
    property int part: 1
    property int parts: 1
    property bool full: false

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.mm(0.7) : 0
    color: Theme.phaseTint(phase)
    // Told by the letters' size alone: a height that waits for the layout of the words, which wait for the room that
    // this height leaves, changes the words while they are being laid out.
    implicitHeight: label.lineHeight + label.topPadding + label.bottomPadding + 2 * Theme.mm(Theme.compact ? 0.8 : 2)
    implicitWidth: label.implicitWidth + glyph.width + dots.width + 2 * Theme.mm(Theme.compact ? 3 : 4.5) + (glyph.visible ? Theme.s2 : 0) + (dots.visible ? Theme.s3 : 0)
    radius: Math.min(Theme.chipRadius, height / 2)

    Glyph {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: Theme.mm(Theme.compact ? 3 : 4.5)
        anchors.verticalCenter: parent.verticalCenter
        name: chip.icon
        size: visible ? Math.round(label.font.pixelSize) : 0
        tint: Theme.phaseInk(chip.phase)
        visible: Theme.contrast && chip.icon !== ""
    }

    Words {
        id: label

        anchors.left: glyph.right
        anchors.leftMargin: glyph.visible ? Theme.s2 : 0
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.phaseInk(chip.phase)
        font.pixelSize: Theme.chipPx
        font.weight: Font.DemiBold
        spokenAs: chip.parts > 1 ? qsTr("%1, part %2 of %3").arg(chip.words).arg(chip.part).arg(chip.parts) : chip.words
        text: chip.words
        type: Theme.Note
        wrapMode: Text.NoWrap
    }

    PartDots {
        id: dots

        anchors.right: parent.right
        anchors.rightMargin: Theme.mm(Theme.compact ? 3 : 4.5)
        anchors.verticalCenter: parent.verticalCenter
        ink: Theme.phaseInk(chip.phase)
        part: chip.part
        parts: chip.parts
    }
}
