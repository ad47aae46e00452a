import QtQuick
import QtQuick.Window
import Kiosk.Design

// Where the keyboard's focus is: at the top of a new page, sheet or cover; after it closes, back where it was;
// never on what is out of sight.
QtObject {
    id: steering

    required property Item root
    required property Window window
    required property string cover
    required property string sheet
    // What had the focus on the page, and on the sheet over it, before something lay over them.
    property Press onPage: null
    property Press onSheet: null
    readonly property string over: cover + " " + sheet
    property string settled: over

    readonly property Connections watch: Connections {
        target: steering.window

        function onActiveFocusItemChanged(): void {
            const now = steering.window.activeFocusItem;
            if (!now)
                steering.root.forceActiveFocus();
            else if (steering.settled === steering.over && steering.cover === "" && now instanceof Press) {
                if (steering.sheet === "")
                    steering.onPage = now;
                else
                    steering.onSheet = now;
            }
        }
    }

    function start(): void {
        onPage = null;
        root.forceActiveFocus();
    }

    function step(forward: bool): void {
        root.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    onOverChanged: {
        settled = over;
        if (cover === "asleep")
            return; // the dark takes any key itself
        const before = cover !== "" ? null : sheet !== "" ? onSheet : onPage;
        if (sheet === "")
            onSheet = null;
        if (before && before.visible && before.enabled)
            before.forceActiveFocus(Qt.OtherFocusReason);
        else
            root.forceActiveFocus();
    }
}
