pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import Kiosk.App
import Kiosk.Design

// The one window: a page, the bar that never moves, a sheet, a cover, and Get help now above them all.
Window {
    id: window

    required property App app
    readonly property bool recovery: app.room === "Recovery"
    readonly property bool barShown: app.room === "Screens" && !["Attract", "Goodbye", "Resting", "Handout"].includes(app.screen)
    readonly property bool middle: app.sheet === "Sure" || app.sheet === "Pin" || covered
    readonly property bool covered: app.cover !== ""
    readonly property bool landscapeShown: app.cover === "hidden" || app.cover === "bigword" || app.cover === "staffcard" || asleep
    readonly property bool asleep: app.cover === "asleep"
    // Who sits low, or cannot lift an arm, has all of it within reach; above stands only a picture.
    readonly property bool low: Theme.portrait && app.look.low && !app.staffSide
    readonly property int above: low ? Math.round(height * 0.34) : 0
    // A practice clinic says so on every page; a draft says so where it stands.
    readonly property bool practice: recovery ? app.ward.practice : app.demo
    readonly property bool ribboned: recovery ? practice && !app.staffSide : barShown && (app.draft || app.demo || app.foreign)
    readonly property int contentTop: Theme.barTop + Theme.barHeight + (ribboned ? Theme.ribbonHeight : 0)

    color: asleep ? Hues.black : Theme.paper
    title: app.clinic
    visible: false

    Binding { target: Theme; property: "unit"; value: window.app.look.unit }
    Binding { target: Theme; property: "near"; value: window.app.look.near }
    Binding { target: Theme; property: "scheme"; value: window.app.look.theme }
    Binding { target: Theme; property: "scale"; value: window.app.look.scale }
    Binding { target: Theme; property: "still"; value: window.app.look.still }
    Binding { target: Theme; property: "low"; value: window.low }
    Binding { target: Theme; property: "rtl"; value: window.app.look.rtl }
    Binding { target: Theme; property: "foreign"; value: window.app.look.rtl && window.app.foreign }
    Binding { target: Theme; property: "screenWidth"; value: window.width }
    Binding { target: Theme; property: "screenHeight"; value: window.height }

    Component.onCompleted: whole.active = true

    Loader {
        active: window.low && !window.asleep
        anchors.left: parent.left
        anchors.right: parent.right
        height: window.above

        sourceComponent: Artwork {
            corners: "none"
            decorative: true
            file: Theme.day ? "figures/calm-landscape.svg" : "figures/calm-landscape-dim.svg"
            framed: false
            night: true
            radius: 0
        }
    }

    // Made once Theme knows the screen: sizes that change while a page is made cost its layout twice.
    Loader {
        id: whole

        active: false
        anchors.fill: parent
        focus: true

        sourceComponent: Item {
            id: root

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: Theme.rtl
            anchors.fill: parent
            anchors.topMargin: window.above
            focus: true

            Keys.onEscapePressed: {
                if (window.covered)
                    window.app.covers.uncover();
                else if (window.app.sheet !== "")
                    window.app.closeSheet();
                else if (window.barShown && window.app.screen !== "Home")
                    window.app.back();
            }
            Keys.onDownPressed: focus.step(true)
            Keys.onLeftPressed: focus.step(Theme.rtl)
            Keys.onRightPressed: focus.step(!Theme.rtl)
            Keys.onUpPressed: focus.step(false)

            // Outside the tree of items: nothing of it is drawn, and the voice finds it by its name.
            readonly property SpokenWords kinds: SpokenWords {}

            Steering {
                id: focus

                cover: window.app.cover
                root: root
                sheet: window.app.sheet
                window: window
            }

            TopBar {
                id: bar

                anchors.left: parent.left
                anchors.right: parent.right
                app: window.app
                enabled: !window.middle
                visible: window.barShown && !window.landscapeShown
                // First in the order of reading, yet painted above the page.
                z: 1
            }

            // While nobody is here home is made ready unseen: its pictures reach the cache, and the first touch finds them.
            Loader {
                id: ready

                property bool settled: false

                active: settled && window.app.screen === "Attract"
                anchors.fill: parent
                asynchronous: true
                enabled: false
                visible: false

                onActiveChanged: {
                    if (active)
                        setSource("HomeScreen.qml", {
                            "app": window.app,
                            "contentTop": Qt.binding(() => window.contentTop)
                        });
                }
            }

            // Somebody chose on the first screen and went: the next one finds no ring there.
            Connections {
                target: window.app

                function onEnded(): void {
                    focus.start();
                }
            }

            Connections {
                enabled: !ready.settled
                target: window

                function onFrameSwapped(): void {
                    ready.settled = true;
                }
            }

            Loader {
                id: page

                readonly property string screen: window.app.screen

                function turn(): void {
                    setSource("../" + window.app.room + "/" + screen + "Screen.qml", {
                        "app": window.app,
                        "contentTop": Qt.binding(() => window.contentTop)
                    });
                    // A keyboard starts each page at its top, and no ring stays for whoever comes next.
                    focus.start();
                }

                anchors.fill: parent
                enabled: !window.middle && window.app.sheet !== "Word"
                focus: true
                visible: !window.landscapeShown

                onScreenChanged: turn()
                Component.onCompleted: turn()
            }

            Loader {
                active: window.ribboned && !window.landscapeShown
                anchors.left: parent.left
                anchors.right: parent.right
                enabled: page.enabled
                y: Theme.barTop + Theme.barHeight + Theme.s1

                sourceComponent: DraftRibbon {
                    draft: window.app.draft
                    foreign: !window.recovery && window.app.foreign
                    practice: window.practice
                }
            }

            Loader {
                id: sheet
                z: 2

                readonly property string kind: window.app.sheet

                function turn(): void {
                    if (kind === "")
                        source = "";
                    else
                        setSource(kind + "Sheet.qml", {
                            "app": window.app
                        });
                }

                anchors.fill: parent
                enabled: !window.covered
                visible: !window.landscapeShown

                onKindChanged: turn()
                Component.onCompleted: turn()
            }

            Loader {
                id: cover
                z: 3

                readonly property string kind: window.app.cover

                function turn(): void {
                    const files = {
                        "help": window.recovery ? "../Recovery/ChairHelpCover.qml" : "HelpCover.qml",
                        "bigword": "BigWordCover.qml",
                        "hidden": "HiddenCover.qml",
                        "idle": "IdleCover.qml",
                        "staffcard": "StaffCardCover.qml",
                        "asleep": "AsleepCover.qml"
                    };
                    if (kind === "")
                        source = "";
                    else
                        setSource(files[kind], {
                            "app": window.app
                        });
                }

                anchors.fill: parent

                onKindChanged: turn()
                Component.onCompleted: turn()
            }

            // Above everything, in its place, on every screen a patient can reach.
            KioskButton {
                id: help
                z: 4

                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                icon: "heart"
                // At a chair the page behind it says the rest: then it is quiet, and stays in its place.
                look: window.recovery && window.app.cover === "help" ? "plain" : "help"
                name: qsTr("Get help now")
                side: Theme.mm(Theme.compact ? 4 : 7)
                smallest: Theme.barHeight
                visible: window.app.cover !== "bigword" && !window.asleep && !window.app.staffSide
                mostWidth: Theme.portrait || Theme.compact ? window.width * 0.34 : Infinity
                y: Theme.barTop

                onActivated: window.app.covers.getHelp()
            }
        }
    }
}
