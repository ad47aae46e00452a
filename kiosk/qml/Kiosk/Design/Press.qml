import QtQuick

// The base of every control: acts on release inside, however long the press; has a name, a role, a
// size in millimetres, a visible focus, and works by finger, key, switch and screen reader alike.
Item {
    id: control

    required property string name
    property string description: ""
    property bool chosen: false
    property bool choosable: false
    property int smallest: Theme.mm(20)
    property int ringRadius: Theme.controlRadius
    readonly property alias down: area.pressed

    signal activated

    activeFocusOnTab: enabled
    implicitHeight: smallest
    implicitWidth: smallest

    Keys.onPressed: event => {
        const key = event.key;
        if (event.isAutoRepeat || event.modifiers & ~Qt.KeypadModifier)
            return;
        if (key === Qt.Key_Return || key === Qt.Key_Enter || key === Qt.Key_Space)
            control.activated();
        else if (key === Qt.Key_Down || key === (Theme.rtl ? Qt.Key_Left : Qt.Key_Right))
            control.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
        else if (key === Qt.Key_Up || key === (Theme.rtl ? Qt.Key_Right : Qt.Key_Left))
            control.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason);
        else
            return;
        event.accepted = true;
    }

    Accessible.checkable: choosable
    Accessible.checked: chosen
    Accessible.description: description
    Accessible.focusable: true
    Accessible.ignored: !enabled
    Accessible.name: name
    Accessible.onPressAction: control.activated()
    Accessible.onToggleAction: control.activated()
    Accessible.role: choosable ? Accessible.CheckBox : Accessible.Button

    MouseArea {
        id: area

        anchors.fill: parent
        onClicked: control.activated()
    }

    FocusRing {
        control: control
        radius: control.ringRadius
    }
}
