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
    // The one group to show, or -1 for all side by side.
    property int shown: -1
    readonly property int columns: shown >= 0 ? 1 : Math.max(groups.count, 1)
    readonly property bool beside: Theme.compact
    readonly property int pad: Theme.mm(Theme.compact ? 3 : 6)
    readonly property int panelWidth: Math.floor((width - (columns - 1) * Theme.gutter) / columns)
    readonly property int below: keyed ? key.height + note.height + 2 * Theme.s5 : 0
    readonly property bool keyed: !Theme.compact && Theme.scale < 2

    Accessible.description: story
    Accessible.ignored: !enabled || !visible
    Accessible.name: words
    Accessible.role: Accessible.Graphic

    Row {
        id: panels

        height: groups.count > 0 ? childrenRect.height : 0
        spacing: Theme.gutter
        width: parent.width

        Repeater {
            id: groups

            model: picture.walk.figure.groups

            PeopleGroup {
                required property int index

                brief: picture.beside
                mostHeight: picture.height - picture.below
                pad: picture.pad
                visible: picture.shown < 0 || picture.shown === index
                width: picture.panelWidth
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
        visible: picture.keyed
        width: parent.width
    }
}
