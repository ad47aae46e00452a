pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// All chairs at a glance, each always in its place. An urgent call adds a band; it moves nothing.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Board board: app.ward.board
    readonly property int count: chairs.count
    readonly property int columns: Theme.portrait ? (count > 4 ? 2 : 1) : Theme.compact && count < 5 ? Math.min(count, 2) : count > 4 ? 4 : Math.max(count, 3)
    readonly property int rows: Math.ceil(count / columns)
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 5)

    BoardNotice {
        id: told

        board: screen.board
        brief: Theme.compact && band.visible
        why: screen.app.ward.why
    }
    Loader {
        active: screen.board.wall
        anchors.fill: parent

        sourceComponent: WallBoard {
            app: screen.app
            notice: told.text
        }
    }

    Item {
        anchors.fill: parent
        visible: !screen.board.wall

        WardBar {
            id: bar

            clock: screen.app.ward.time
            heading: qsTr("Recovery")
            note: screen.board.inUse === 0 ? qsTr("No chair is open.") : qsTr("%n chair(s) in use", "", screen.board.inUse)

            KioskButton {
                icon: bar.tight ? "" : "grid"
                name: qsTr("Wall")
                side: Theme.mm(6)
                smallest: bar.buttonHeight
                // What hangs on a wall is large, and read from afar.
                visible: !Theme.compact

                onActivated: screen.board.showWall(true)
            }
            KioskButton {
                icon: bar.tight ? "" : "text-size"
                name: qsTr("Text and color")
                side: Theme.mm(Theme.compact ? 3 : 6)
                smallest: bar.buttonHeight
                words: qsTr("Text")

                onActivated: screen.app.comfort()
            }
            KioskButton {
                icon: bar.tight ? "" : "lock"
                name: screen.app.staff.unlocked ? qsTr("Lock") : qsTr("Staff")
                side: Theme.mm(Theme.compact ? 3 : 6)
                smallest: bar.buttonHeight

                onActivated: {
                    if (screen.app.staff.unlocked)
                        screen.app.staff.lock();
                    else
                        screen.app.open("staff");
                }
            }
        }

        WardBand {
            id: band

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            again: screen.board.bandAgain
            attended: screen.board.bandAttended
            chair: screen.board.bandChair
            since: screen.board.bandSince
            y: bar.y + bar.height + Theme.mm(Theme.compact ? 2 : 4)

            // Beside it there is a notice to be read.
            height: Theme.mm(!Theme.compact ? 20 : notice.visible ? 13 : 15)

            onGo: screen.board.open(screen.board.bandChair)
        }

        Words {
            id: notice

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            color: Theme.importantInk
            leading: 1.2
            text: told.text
            type: Theme.Small
            visible: text !== ""
            y: band.visible ? band.y + band.height + (Theme.compact ? Theme.s1 : Theme.s2) : band.y
        }

        Grid {
            id: grid

            readonly property real from: (notice.visible ? notice.y + notice.height + (Theme.compact ? Theme.s1 : Theme.s2) : band.visible ? band.y + band.height + screen.gap : bar.y + bar.height + Theme.mm(Theme.compact ? 3 : 8))
            readonly property real room: foot.y - Theme.mm(Theme.compact ? 2 : 4) - from

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            columnSpacing: screen.gap
            columns: screen.columns
            rowSpacing: screen.gap
            y: from

            Repeater {
                id: chairs

                model: screen.board.chairs

                ChairCard {
                    board: screen.board
                    height: Math.floor((grid.room - (screen.rows - 1) * screen.gap) / screen.rows)
                    width: Math.floor((screen.width - 2 * Theme.margin - (screen.columns - 1) * screen.gap) / screen.columns)
                }
            }
        }

        WardFoot {
            id: foot

            practice: screen.app.ward.practice
        }
    }
}
