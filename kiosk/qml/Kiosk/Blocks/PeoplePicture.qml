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
    property int shown: -1

    Accessible.description: story
    Accessible.ignored: !enabled
    Accessible.name: words
    Accessible.role: Accessible.Graphic

    Row {
        anchors.fill: parent
        spacing: Theme.gutter

        Repeater {
            id: columns

            model: picture.walk.groups

            Panel {
                id: group

                required property string label
                required property int had
                required property int index

                framed: true
                height: picture.height
                visible: picture.shown < 0 || picture.shown === index
                width: picture.shown >= 0 ? picture.width : (picture.width - (columns.count - 1) * Theme.gutter) / Math.max(columns.count, 1)

                Words {
                    id: name

                    font.weight: Font.DemiBold
                    text: group.label
                    width: parent.width - 2 * x
                    x: Theme.mm(Theme.compact ? 3 : 6)
                    y: Theme.mm(Theme.compact ? 2 : 4)
                }
                Words {
                    id: count

                    anchors.top: name.bottom
                    text: qsTr("about %1 out of 100 people").arg(group.had)
                    type: Theme.Note
                    width: parent.width - 2 * x
                    x: name.x
                }

                Grid {
                    id: grid

                    readonly property int room: Math.min(parent.width - 2 * name.x, parent.height - count.y - count.height - 2 * Theme.s3)
                    readonly property int pitch: Math.floor(room / 10)

                    anchors.horizontalCenter: parent.horizontalCenter
                    columns: 10
                    layoutDirection: Theme.rtl ? Qt.RightToLeft : Qt.LeftToRight
                    y: count.y + count.height + Theme.s3

                    Repeater {
                        model: 100

                        Glyph {
                            required property int index
                            // Counted from the bottom row, so that equal numbers stand equally high.
                            readonly property int place: (9 - Math.floor(index / 10)) * 10 + index % 10

                            name: place < group.had ? "person-filled" : "person-outline"
                            size: grid.pitch
                            tint: place < group.had ? Theme.had : Theme.hadNot
                        }
                    }
                }
            }
        }
    }
}
