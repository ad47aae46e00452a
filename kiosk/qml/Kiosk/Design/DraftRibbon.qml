import QtQuick

// Every page the clinic has not signed says so, flat on the start edge; so does one that is there in English only.
Item {
    id: ribbon

    property bool draft: true
    property bool foreign: false
    property bool practice: false
    property string words: practice ? qsTr("Practice clinic. Not for patients.") : qsTr("Draft. Not yet checked by your clinic.")

    height: Theme.ribbonBand

    Row {
        anchors.left: parent.left
        height: parent.height
        spacing: Theme.s3

        RibbonBand {
            first: true
            height: parent.height
            icon: ribbon.practice ? "warning" : "pen"
            text: ribbon.words
            visible: ribbon.draft || ribbon.practice
        }

        RibbonBand {
            first: !ribbon.draft && !ribbon.practice
            height: parent.height
            icon: "speech"
            text: qsTr("In English. Ask for an interpreter.")
            visible: ribbon.foreign
        }
    }
}
