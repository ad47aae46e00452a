import QtQuick
import Kiosk.Design

// A length of time in words: "about 40 minutes, or longer", or just "2 hours" below a line of time.
PictureWords {
    id: lasting

    property int lasts: 0
    property string unit: "minutes"
    property bool more: false
    property bool plain: false

    color: Theme.inkSoft
    text: {
        const n = lasting.lasts;
        if (n === 0)
            return "";
        switch (lasting.unit) {
        case "hours":
            return lasting.plain ? qsTr("%n hour(s)", "", n) : lasting.more ? qsTr("about %n hour(s), or longer", "", n) : qsTr("about %n hour(s)", "", n);
        case "days":
            return lasting.plain ? qsTr("%n day(s)", "", n) : lasting.more ? qsTr("about %n day(s), or longer", "", n) : qsTr("about %n day(s)", "", n);
        case "weeks":
            return lasting.plain ? qsTr("%n week(s)", "", n) : lasting.more ? qsTr("about %n week(s), or longer", "", n) : qsTr("about %n week(s)", "", n);
        default:
            return lasting.plain ? qsTr("%n minute(s)", "", n) : lasting.more ? qsTr("about %n minute(s), or longer", "", n) : qsTr("about %n minute(s)", "", n);
        }
    }
    visible: text !== ""
}
