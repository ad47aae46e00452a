pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Typing a reading: fields with their units at the start, the keypad at the end. A keyboard's digits work too.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Numbers numbers: app.ward.numbers
    readonly property int from: bar.y + bar.height + Theme.mm(Theme.compact ? 2 : 8)
    readonly property int to: foot.y - Theme.mm(Theme.compact ? 1.5 : 5)
    readonly property int padWidth: Theme.mm(Theme.compact ? 84 : Theme.portrait ? 170 : 170)
    readonly property string said: {
        if (numbers.problem !== "")
            return qsTr("Not saved. Write it on paper.") + " " + numbers.problem;
        if (numbers.refused === "outside what can be")
            return qsTr("%1 can be %2 to %3 %4. Look again.").arg(numbers.names[0]).arg(numbers.names[1]).arg(numbers.names[2]).arg(numbers.names[3]);
        return "";
    }

    focus: true

    Keys.onPressed: event => {
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            screen.numbers.press(event.text);
        else if (event.key === Qt.Key_Backspace)
            screen.numbers.erase();
        else if (event.key === Qt.Key_Period)
            screen.numbers.press(".");
        else
            return;
        event.accepted = true;
    }

    WardBar {
        id: bar

        back: qsTr("Chair %1").arg(screen.numbers.chair)
        clock: screen.app.ward.time
        heading: screen.numbers.correcting ? qsTr("Correct a number") : qsTr("Reading")

        onWentBack: screen.app.back()
    }

    Column {
        id: fields

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        spacing: Theme.mm(Theme.compact ? 2 : 5)
        width: Theme.portrait ? screen.width - 2 * Theme.margin : screen.width - 2 * Theme.margin - screen.padWidth - Theme.mm(Theme.compact ? 4 : 12)
        y: screen.from

        Title {
            first: Theme.compact ? Theme.Title3 : Theme.Title2
            lines: 2
            text: screen.numbers.title
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            text: screen.numbers.last === "" ? screen.numbers.help : qsTr("Last: %1 at %2").arg(screen.numbers.last).arg(screen.numbers.lastAt)
            type: Theme.compact ? Theme.Small : Theme.Note
            width: parent.width
        }
        Repeater {
            model: screen.numbers.parts

            NumberField {
                numbers: screen.numbers
                width: fields.width
            }
        }
        Words {
            color: Theme.importantInk
            text: screen.said
            type: Theme.compact ? Theme.Small : Theme.Note
            visible: text !== ""
            width: parent.width
        }
    }

    Keypad {
        id: pad

        enter: screen.numbers.whole ? qsTr("Done") : qsTr("Next field")
        height: Theme.portrait ? Theme.mm(150) : screen.to - screen.from
        point: true
        width: Theme.portrait ? screen.width - 2 * Theme.margin : screen.padWidth
        x: Theme.portrait ? Theme.margin : screen.width - Theme.margin - width
        y: Theme.portrait ? screen.to - height : screen.from

        onEntered: screen.numbers.next()
        onErased: screen.numbers.erase()
        onPressed: key => screen.numbers.press(key)
    }

    FarSheet {
        anchors.fill: parent
        numbers: screen.numbers
        visible: screen.numbers.asked !== ""
        z: 2
    }

    WardFoot {
        id: foot

        practice: screen.app.ward.practice
    }
}
