pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Teach-back: staff ask, listen, and mark how each question went. The clinic's words, and no answer of anybody's.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Teach teach: app.ward.teach
    readonly property int fitting: Theme.portrait ? 5 : !Theme.compact ? 3 : Theme.rtl ? 1 : 2

    onFittingChanged: teach.fit(fitting)
    Component.onCompleted: teach.fit(fitting)

    ActPage {
        id: frame

        app: screen.app
        back: qsTr("Chair %1").arg(screen.teach.chair)
        code: screen.teach.code
        heading: qsTr("Teach-back")
        note: screen.teach.fromMinute > 0 ? qsTr("Your clinic asks this from minute %1 on").arg(screen.teach.fromMinute) : ""
        problem: screen.teach.problem
        refused: screen.teach.refused

        onWentBack: screen.teach.leave()

        Words {
            text: screen.teach.asked > 0 ? qsTr("Nobody is in care at this chair.") : qsTr("Your clinic's checklist has no teach-back.")
            type: Theme.Lead
            visible: !screen.teach.there
            width: parent.width
        }

        Item {
            id: area

            anchors.fill: parent
            visible: screen.teach.there

            Words {
                id: intro

                anchors.left: parent.left
                anchors.right: said.left
                anchors.rightMargin: Theme.s5
                font.weight: Font.DemiBold
                text: qsTr("Say first: “%1”").arg(screen.teach.intro)
                type: Theme.near ? Theme.Small : Theme.Note
            }
            Words {
                id: said

                anchors.right: parent.right
                color: Theme.inkSoft
                text: qsTr("%1 of %2 marked").arg(screen.teach.marked).arg(screen.teach.asked)
                type: Theme.near ? Theme.Small : Theme.Note
                wrapMode: Text.NoWrap
            }

            Column {
                id: list

                readonly property int from: intro.height + frame.gap
                readonly property int each: Math.min(Theme.mm(Theme.portrait ? 76 : 56), Math.floor((turns.y - frame.gap - from - (screen.fitting - 1) * spacing) / screen.fitting))

                spacing: frame.gap
                width: parent.width
                y: from

                Repeater {
                    model: screen.teach.rows

                    TeachRow {
                        height: list.each
                        marks: screen.teach.marks
                        width: list.width

                        onMarked: (prompt, mark) => screen.teach.mark(prompt, mark)
                    }
                }
            }

            Row {
                id: turns

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                height: Theme.mm(Theme.compact ? 14 : 20)
                spacing: Theme.mm(3)

                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.inkSoft
                    text: qsTr("%1 of %2").arg(screen.teach.page).arg(screen.teach.pages)
                    type: Theme.Small
                    visible: screen.teach.pages > 1
                    wrapMode: Text.NoWrap
                }
                SideButton {
                    icon: "arrow-up"
                    leastWidth: Theme.mm(Theme.compact ? 50 : 74)
                    name: qsTr("Questions before")
                    smallest: turns.height
                    type: Theme.near ? Theme.Small : Theme.Note
                    visible: screen.teach.page > 1

                    onActivated: screen.teach.turn(screen.teach.page - 1)
                }
                SideButton {
                    icon: "arrow-down"
                    leastWidth: Theme.mm(Theme.compact ? 50 : 74)
                    name: qsTr("More questions")
                    smallest: turns.height
                    type: Theme.near ? Theme.Small : Theme.Note
                    visible: screen.teach.page < screen.teach.pages

                    onActivated: screen.teach.turn(screen.teach.page + 1)
                }
            }
        }
    }
}
