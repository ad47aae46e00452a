import QtQuick
import Kiosk.App
import Kiosk.Design

// What happened to the second screen, in a sentence, and a way on.
Rectangle {
    id: news

    required property Consult consult

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.thick : Theme.hair
    color: Theme.importantTint
    height: Math.max(words.height, done.height) + 2 * Theme.s2
    radius: Theme.chipRadius
    visible: consult.news !== ""

    Words {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.s3
        anchors.right: done.left
        anchors.rightMargin: Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.importantInk
        text: news.consult.news === "came" ? qsTr("A second screen is there. It shows the landscape until you touch Curtain.") : news.consult.news === "gone" ? qsTr("The second screen is gone. The talk goes on here.") : qsTr("The second screen is too small or too narrow to read from. The talk goes on here.")
        type: Theme.Small
    }
    KioskButton {
        id: done

        anchors.right: parent.right
        anchors.rightMargin: Theme.s2
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Understood")
        side: Theme.s5
        smallest: Theme.mm(12)
        type: Theme.Small

        onActivated: news.consult.heard()
    }
}
