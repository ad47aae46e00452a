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
    // Small panels and large text keep each group's words short. All groups stand together always: who got
    // better is never shown without who got worse.
    readonly property bool brief: Theme.near || Theme.scale >= 1.5
    // The tallest heading of the groups, so that all figures have the same base and size.
    property int headHeight: 0
    readonly property int columns: Math.max(groups.count, 1)
    readonly property int pad: Theme.mm(Theme.compact ? 3 : 6)
    readonly property int panelWidth: Math.floor((width - (columns - 1) * Theme.gutter) / columns)
    readonly property int below: keyed ? key.height + (noted ? note.height + Theme.s3 : 0) + Theme.s5 : 0
    readonly property bool keyed: !Theme.compact && Theme.scale < 2
    readonly property bool noted: keyed && !brief

    function level(): void {
        let tallest = 0;
        for (let n = 0; n < groups.count; ++n)
            tallest = Math.max(tallest, (groups.itemAt(n) as PeopleGroup)?.wordsHeight ?? 0);
        headHeight = tallest;
    }

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
                brief: picture.brief
                headHeight: picture.headHeight
                mostHeight: picture.height - picture.below
                pad: picture.pad
                width: picture.panelWidth

                Component.onCompleted: Qt.callLater(picture.level)
                onWordsHeightChanged: Qt.callLater(picture.level)
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
}
