import QtQuick
import Kiosk.Design

// A round sign with an icon, as on a road.
Rectangle {
    id: stop

    property string phase
    property string icon
    property int size: Theme.mm(18)

    border.color: Theme.contrast ? Hues.white : Theme.surface
    border.width: Theme.mm(Theme.contrast ? 0.7 : 1.2)
    color: Theme.contrast ? Hues.black : Theme.phaseSolid(stop.phase)
    height: size
    radius: size / 2
    width: size

    Glyph {
        anchors.centerIn: parent
        name: stop.icon
        size: Math.round(stop.size * 0.54)
        tint: Theme.contrast ? Hues.white : Theme.dim ? Hues.nightPaper : Hues.surface
    }
}
