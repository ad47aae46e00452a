pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Twelve keys for a PIN. A keyboard and a number pad work as well: digits, Backspace, Enter, Escape.
Item {
    id: pad

    required property Staff staff
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 5)
    readonly property real keyWidth: (width - 2 * gap) / 3
    readonly property real keyHeight: (height - 3 * gap) / 4
    readonly property list<int> digits: [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, 0, -2]

    signal cancelled

    // Once the page stands: a page that opens takes the keyboard for itself first.
    Component.onCompleted: Qt.callLater(() => pad.forceActiveFocus())

    Keys.onPressed: event => {
        const key = event.key;
        if (event.modifiers & ~(Qt.KeypadModifier | Qt.ShiftModifier))
            return;
        if (key >= Qt.Key_0 && key <= Qt.Key_9) {
            if (!event.isAutoRepeat)
                pad.staff.press(key - Qt.Key_0);
        } else if (key === Qt.Key_Backspace || key === Qt.Key_Delete)
            pad.staff.erase();
        else if (key === Qt.Key_Return || key === Qt.Key_Enter)
            pad.staff.enter();
        else if (key === Qt.Key_Escape)
            pad.cancelled();
        else
            return;
        event.accepted = true;
    }

    // Keys stand where they stand on every number pad, in languages written from the right as well.
    Repeater {
        model: pad.digits

        PinKey {
            id: key

            required property int index
            required property int modelData

            height: Math.floor(pad.keyHeight)
            icon: modelData === -1 ? "close" : modelData === -2 ? "backspace" : ""
            name: modelData === -1 ? qsTr("Cancel") : modelData === -2 ? qsTr("Delete") : modelData
            sunken: modelData < 0
            width: Math.floor(pad.keyWidth)
            x: Math.round((index % 3) * (pad.keyWidth + pad.gap))
            y: Math.round(Math.floor(index / 3) * (pad.keyHeight + pad.gap))

            onActivated: {
                if (modelData === -1)
                    pad.cancelled();
                else if (modelData === -2)
                    pad.staff.erase();
                else
                    pad.staff.press(modelData);
            }
        }
    }
}
