pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The patient's own screen at a recovery chair. One thing at a time, dim and still.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Bedside bedside: app.ward.bedside

    ChairTop {
        id: top

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        height: Theme.barHeight
        time: screen.app.ward.time
        words: screen.bedside.page === "stay" ? qsTr("Recovery room. You are not alone.") : qsTr("Recovery room. You can rest here.")
        y: Theme.barTop
    }

    Loader {
        id: page

        readonly property string kind: screen.bedside.page

        function turn(): void {
            const files = {
                "question": "BedsideQuestion.qml",
                "thanks": "BedsideThanks.qml",
                "rest": "BedsideRest.qml",
                "stay": "BedsideStay.qml",
                "wait": "BedsideStay.qml"
            };
            setSource(files[kind], {
                "app": screen.app
            });
        }

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.topMargin: screen.contentTop
        anchors.top: parent.top

        onKindChanged: turn()
        Component.onCompleted: turn()
    }
}
