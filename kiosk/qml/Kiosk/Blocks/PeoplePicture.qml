pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// A hundred people as ten rows of ten: filled for those who had it, outlined for the rest, from the bottom row up.
Item {
    id: picture

    required property Walk walk
    property string words
    property string story
    // Small panels and large text show one group a part.
    readonly property bool single: Theme.near || Theme.scale >= 1.5
    readonly property int shown: single ? Math.min(walk.paging.part, Math.max(groups.count, 1)) - 1 : -1
    // The tallest heading of the groups, so that all figures have the same base and size.
    property int headHeight: 0
    readonly property int columns: shown >= 0 ? 1 : Math.max(groups.count, 1)
    readonly property int pad: Theme.mm(Theme.compact ? 3 : 6)
    readonly property int panelWidth: Math.floor((width - (columns - 1) * Theme.gutter) / columns)
    readonly property int below: keyed ? key.height + (noted ? note.height + Theme.s3 : 0) + Theme.s5 : 0
    readonly property bool keyed: !Theme.compact && Theme.scale < 2
    readonly property bool noted: keyed && !single

    function ask(): void {
        if (visible)
            walk.paging.atLeast(single ? Math.max(groups.count, 1) : 1);
    }

    onSingleChanged: Qt.callLater(ask)
    onVisibleChanged: Qt.callLater(ask)
    Component.onCompleted: Qt.callLater(ask)

    Accessible.description: story
    Accessible.ignored: !enabled || !visible
    Accessible.name: words
    Accessible.role: Accessible.Graphic

    Row {
        id: panels

        spacing: Theme.gutter
        width: parent.width

        Repeater {
            id: groups

            model: picture.walk.figure.groups

            PeopleGroup {
                required property int index

                brief: picture.single
                headHeight: picture.headHeight
                mostHeight: picture.height - picture.below
                pad: picture.pad
                visible: picture.shown < 0 || picture.shown === index
                width: picture.panelWidth

                onWordsHeightChanged: picture.headHeight = picture.single ? 0 : Math.max(picture.headHeight, wordsHeight)
            }
        }
    }

    PeopleKey {
        id: key

        anchors.top: panels.bottom
        anchors.topMargin: Theme.s5
        visible: picture.keyed
        width: parent.width
    }

    Words {
        id: note

        anchors.top: key.bottom
        anchors.topMargin: Theme.s3
        color: Theme.inkSoft
        text: picture.story
        type: Theme.Note
        visible: picture.noted
        width: parent.width
    }

    Connections {
        function onChanged(): void {
            picture.headHeight = 0;
            Qt.callLater(picture.ask);
        }

        target: picture.walk
    }
}
