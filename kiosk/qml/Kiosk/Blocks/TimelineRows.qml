pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// A timeline from top to bottom: one row a stop, then what holds, under the time it holds for.
Item {
    id: rows

    required property Timeline timeline
    property string phase
    property real grow: 1
    readonly property int stop: Theme.mm(Theme.compact ? 7 : 14)

    height: list.height

    Rectangle {
        border.color: Theme.roadEdge
        border.width: Theme.hair
        color: Theme.road
        height: stops.height
        radius: width / 2
        width: Math.round(rows.stop * 0.5)
        x: Math.round(Theme.rtl ? rows.width - (rows.stop + width) / 2 : (rows.stop - width) / 2)
    }

    Column {
        id: list

        spacing: Theme.compact ? 0 : Theme.s1
        width: parent.width

        Column {
            id: stops

            spacing: Theme.compact ? 0 : Theme.s1
            width: parent.width

            Repeater {
                model: rows.timeline.stretches

                Item {
                    id: row

                    required property string label
                    required property string icon
                    required property int lasts
                    required property bool more

                    height: Math.max(rows.stop, words.height)
                    width: stops.width

                    Stop {
                        id: sign

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        icon: row.icon
                        phase: rows.phase
                        size: rows.stop
                    }
                    PictureWords {
                        id: words

                        anchors.left: sign.right
                        anchors.leftMargin: Theme.compact ? Theme.s2 : Theme.s3
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        font.weight: Font.DemiBold
                        grow: rows.grow
                        text: row.lasts > 0 ? qsTr("%1: %2").arg(row.label).arg(long.text) : row.label
                    }
                    Lasting {
                        id: long

                        lasts: row.lasts
                        more: row.more
                        spoken: false
                        unit: rows.timeline.unit
                        visible: false
                    }
                }
            }
        }

        Repeater {
            model: rows.timeline.bars

            Column {
                id: bar

                required property string label
                required property bool more
                required property int lasts
                required property string first
                required property string last
                required property bool same
                readonly property string ends: first === last ? first : qsTr("%1 to %2").arg(first).arg(last)

                width: list.width

                PictureWords {
                    color: Theme.ink
                    grow: rows.grow
                    text: bar.more ? qsTr("%1, or longer:").arg(bar.ends) : qsTr("%1:").arg(bar.ends)
                    visible: bar.lasts === 0 && !bar.same
                    width: parent.width
                }
                PictureWords {
                    font.weight: Font.DemiBold
                    grow: rows.grow
                    text: bar.lasts > 0 ? qsTr("%1: %2").arg(bar.label).arg(holds.text) : bar.label
                    width: parent.width
                }
                Lasting {
                    id: holds

                    lasts: bar.lasts
                    more: bar.more
                    spoken: false
                    unit: rows.timeline.unit
                    visible: false
                }
            }
        }
    }
}
