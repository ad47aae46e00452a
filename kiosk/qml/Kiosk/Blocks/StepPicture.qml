pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// A step's picture with its numbered discs, its chip for early science, and its movement.
Item {
    id: picture

    required property Walk walk
    property bool chipInside: true
    property bool playing: false
    readonly property bool canPlay: walk.figure.loopMs > 0 && !Theme.still && art.drawn

    // The machine cannot keep up with the movement.
    signal slow

    function play(): void {
        if (canPlay)
            playing = true;
    }

    function settle(): void {
        (timeline.item as TimelinePicture)?.settle();
        (curve.item as CurvePicture)?.settle();
    }

    Component.onCompleted: start.restart()

    Artwork {
        id: art

        anchors.fill: parent
        file: picture.walk.figure.file
        icon: picture.walk.icon
        mirrored: picture.walk.figure.mirror
        phase: picture.walk.phase
        story: picture.walk.figure.story
        visible: picture.walk.figure.dataKind === ""
        words: picture.walk.figure.words
    }

    Loader {
        id: mover

        active: picture.playing && picture.canPlay
        anchors.fill: parent

        sourceComponent: MovingArtwork {
            file: picture.walk.figure.url
        }
    }

    // The moving form has square corners: the page's own corners lie over it.
    Image {
        anchors.fill: parent
        source: mover.active ? "image://figure/" + Theme.cardRadius + "-frame-" + Theme.paper.toString().slice(1) + "/frame" : ""
        sourceSize: Qt.size(Math.round(picture.width), Math.round(picture.height))
        visible: mover.active
    }

    Timer {
        interval: picture.walk.figure.loopMs * 3
        running: mover.active
        onTriggered: picture.playing = false
    }

    // A page is first seen at rest; its picture moves a moment later, of itself once, then on request.
    Timer {
        id: start

        interval: 700
        onTriggered: picture.play()
    }

    FrameAnimation {
        property real behind: 0

        running: mover.active
        onRunningChanged: behind = 0
        onTriggered: {
            behind = smoothFrameTime > 1 / 30 ? behind + frameTime : 0;
            if (behind > 2)
                picture.slow();
        }
    }

    PeoplePicture {
        anchors.fill: parent
        story: picture.walk.figure.story
        visible: picture.walk.figure.dataKind === "people"
        walk: picture.walk
        words: picture.walk.figure.words
    }

    Loader {
        id: timeline

        active: picture.walk.figure.dataKind === "timeline"
        anchors.fill: parent

        sourceComponent: TimelinePicture {
            walk: picture.walk

            onUnsettled: Qt.callLater(picture.settle)
        }
    }

    Loader {
        id: curve

        active: picture.walk.figure.dataKind === "curve"
        anchors.fill: parent

        sourceComponent: CurvePicture {
            walk: picture.walk

            onUnsettled: Qt.callLater(picture.settle)
        }
    }

    Loader {
        active: picture.walk.figure.dataKind === "course"
        anchors.fill: parent

        sourceComponent: CoursePicture {
            foot: picture.walk.early && picture.chipInside ? Theme.s8 + Theme.s5 : 0
            walk: picture.walk
        }
    }

    Repeater {
        model: picture.walk.figure.callouts

        Disc {
            required property real across
            required property real down
            required property int row
            readonly property bool inSight: row >= picture.walk.paging.first && row <= picture.walk.paging.last

            lit: inSight
            rim: true
            size: Theme.mm(Theme.near ? 10 : 14)
            visible: art.drawn && art.visible && (inSight || Theme.scale < 2) && !picture.walk.deeper
            x: Math.round((picture.walk.figure.mirror && Theme.rtl ? 1 - across : across) * picture.width - width / 2)
            y: Math.round(down * picture.height - height / 2)
        }
    }

    // A curve's and a timeline's own words need the foot of the picture; they leave its upper end corner free.
    // Large words have no room beside Play in an upright screen's picture.
    Rectangle {
        readonly property bool above: ["curve", "timeline"].includes(picture.walk.figure.dataKind) || (Theme.portrait && Theme.scale >= 1.5)

        border.color: Theme.border
        border.width: Theme.contrast ? Theme.mm(0.7) : 0
        color: Theme.surface
        height: early.height + 2 * Theme.s2
        radius: Theme.chipRadius
        visible: picture.walk.early && picture.chipInside && picture.walk.figure.dataKind !== "people"
        width: early.width + 2 * Theme.s3
        x: above === Theme.rtl ? Theme.s5 : picture.width - width - Theme.s5
        y: above ? Theme.s5 : picture.height - height - Theme.s5

        Words {
            id: early

            anchors.centerIn: parent
            font.pixelSize: Theme.chipPx
            font.weight: Font.DemiBold
            text: qsTr("One idea scientists are testing")
            type: Theme.Note
            wrapMode: Text.NoWrap
        }
    }

    KioskButton {
        anchors.bottom: parent.bottom
        anchors.margins: Theme.s3
        anchors.right: parent.right
        icon: "play"
        name: qsTr("Play")
        side: Theme.mm(Theme.compact ? 3 : 7)
        words: Theme.compact ? "" : name
        visible: picture.canPlay && !picture.playing && picture.walk.figure.dataKind === ""

        onActivated: picture.play()
    }

    Connections {
        function onChanged(): void {
            picture.playing = false;
            start.restart();
        }

        target: picture.walk
    }
}
