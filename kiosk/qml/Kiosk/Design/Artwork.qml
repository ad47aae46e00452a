pragma ComponentBehavior: Bound
import QtQuick

// A drawing at its display size with its corners rounded, or, where there is none, a tinted panel that says its words.
Item {
    id: art

    property string file
    property string words
    property string story: ""
    property string icon: "info"
    property string phase
    property bool mirrored: false
    property string corners: "all"
    property int radius: Theme.cardRadius
    property bool decorative: false
    property bool framed: true
    // A drawing made for the dark stays as it is.
    property bool night: false
    readonly property bool drawn: file !== "" && picture.status !== Image.Error

    Accessible.ignored: decorative || !enabled
    Accessible.description: story
    Accessible.name: words
    Accessible.role: Accessible.Graphic

    Image {
        id: picture

        anchors.fill: parent
        asynchronous: false
        cache: false
        fillMode: Image.PreserveAspectCrop
        retainWhileLoading: true
        source: art.width >= 8 && art.height >= 8 ? Theme.figure(art.file, art.radius, art.corners, art.mirrored && Theme.rtl, Theme.dim && !art.night) : ""
        sourceSize: Qt.size(Math.round(art.width), Math.round(art.height))
        visible: art.drawn
    }

    Rectangle {
        anchors.fill: parent
        border.color: Hues.white
        border.width: Theme.thick
        color: Hues.clear
        radius: art.corners === "all" ? art.radius : 0
        visible: Theme.contrast && art.framed && art.drawn
    }

    // Made only where there is no drawing.
    Loader {
        active: !art.drawn && !art.decorative
        anchors.fill: parent

        sourceComponent: Rectangle {
            border.color: Theme.border
            border.width: Theme.contrast ? Theme.mm(0.7) : 0
            color: Theme.phaseTint(art.phase)
            radius: art.corners === "all" ? art.radius : 0

            Glyph {
                id: mark

                anchors.horizontalCenter: parent.horizontalCenter
                name: art.icon
                size: Theme.mm(18)
                tint: Theme.phaseInk(art.phase)
                y: Math.max(Theme.s3, parent.height / 2 - height - Theme.s3)
            }

            Words {
                anchors.top: mark.bottom
                anchors.topMargin: Theme.s3
                color: Theme.phaseInk(art.phase)
                spoken: false
                text: art.words
                width: parent.width - 2 * Theme.s8
                x: Theme.s8
            }
        }
    }
}
