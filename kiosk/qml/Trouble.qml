pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window

// Shown when the guide cannot start. Uses nothing of ours, so that nothing of ours can break it.
Window {
    id: window

    property string code: "T-00"
    // Whom to call, and that the desk helps: a line for each language, since nobody can choose one here.
    property list<string> help: ["Tell staff now. Call your local emergency number."]
    property list<string> ask: [qsTr("Please ask at the desk.")]
    property bool helping: false
    // Pixels per real millimetre, and the measure the page is laid out in: what fits the panel.
    property real unit: 4
    readonly property real mm: Math.max(Math.min(unit, Math.sqrt(width * width + height * height) / 440), 2)
    readonly property color ink: "#17302F"

    signal again

    color: "#FAF6EF"
    title: "This screen is resting"

    component Touch: Rectangle {
        id: touch

        property string name
        property color words: window.ink

        signal activated

        activeFocusOnTab: true
        border.color: "#6E807C"
        border.width: activeFocus ? 2 * window.mm : 1
        color: area.pressed ? "#F1EADF" : "#FFFDF9"
        height: Math.max(28 * window.mm, 25 * window.unit)
        radius: 7 * window.mm
        width: label.implicitWidth + 20 * window.mm

        Accessible.name: name
        Accessible.onPressAction: touch.activated()
        Accessible.role: Accessible.Button
        Keys.onReturnPressed: touch.activated()
        Keys.onSpacePressed: touch.activated()

        Text {
            id: label

            anchors.centerIn: parent
            color: touch.words
            font.family: "Atkinson Hyperlegible Next"
            font.pixelSize: 8.4 * window.mm
            font.weight: Font.DemiBold
            text: touch.name
        }
        MouseArea {
            id: area

            anchors.fill: parent
            onClicked: touch.activated()
        }
    }

    Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectCrop
        source: "resting.svg"
        sourceSize: Qt.size(window.width, window.height)
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: 30 * window.mm
        anchors.right: parent.right
        anchors.rightMargin: 30 * window.mm
        spacing: 6 * window.mm
        y: window.height * 0.15

        Text {
            color: window.ink
            font.family: "Atkinson Hyperlegible Next"
            font.pixelSize: 20 * window.mm
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignLeft
            text: window.helping ? qsTr("You are not alone") : qsTr("This screen is resting")
            width: parent.width
            wrapMode: Text.WordWrap

            Accessible.name: text
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: window.helping ? window.help : window.ask

            Text {
                required property string modelData
                required property int index

                color: window.ink
                font.family: "Atkinson Hyperlegible Next"
                font.pixelSize: (index === 0 ? 10 : 8.4) * window.mm
                horizontalAlignment: Text.AlignLeft
                lineHeight: 1.3
                text: modelData
                width: parent.width
                wrapMode: Text.WordWrap

                Accessible.name: text
                Accessible.role: Accessible.StaticText
            }
        }
    }

    Touch {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 22 * window.mm
        anchors.left: parent.left
        anchors.leftMargin: 30 * window.mm
        name: window.helping ? qsTr("Close") : qsTr("Try again")

        onActivated: {
            if (window.helping)
                window.helping = false;
            else
                window.again();
        }
    }

    Touch {
        anchors.right: parent.right
        anchors.rightMargin: 14 * window.mm
        border.color: "#74213F"
        color: "#F7E3E8"
        name: qsTr("Get help now")
        visible: !window.helping
        words: "#74213F"
        y: 7 * window.mm

        onActivated: window.helping = true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 14 * window.mm
        anchors.right: parent.right
        anchors.rightMargin: 14 * window.mm
        color: "#FFFDF9"
        height: 14 * window.mm
        radius: 4 * window.mm
        width: note.implicitWidth + 8 * window.mm

        Text {
            id: note

            anchors.centerIn: parent
            color: window.ink
            font.family: "Atkinson Hyperlegible Next"
            font.pixelSize: 7.2 * window.mm
            text: qsTr("For staff: %1").arg(window.code)

            Accessible.name: text
            Accessible.role: Accessible.StaticText
        }
    }
}
