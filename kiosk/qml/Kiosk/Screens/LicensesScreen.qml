import QtQuick

// What this program is made of, and the licences it comes under.
ListPage {
    heading: qsTr("Licenses")
    model: app.about.licenses
}
