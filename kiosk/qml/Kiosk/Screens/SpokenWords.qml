import QtQml

// What the voice calls things when keys are spoken.
QtObject {
    objectName: "SpokenWords"

    readonly property string button: qsTr("button", "said after a control's name")
    readonly property string link: qsTr("link", "said after a control's name")
    readonly property string choice: qsTr("choice", "said after a control's name")
    readonly property string chosen: qsTr("chosen", "said after a control's name")
    readonly property string notChosen: qsTr("not chosen", "said after a control's name")
    readonly property string intro: qsTr("Spoken keys are on. Press Tab to move and Enter to choose.")
}
