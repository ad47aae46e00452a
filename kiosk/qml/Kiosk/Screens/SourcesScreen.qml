import QtQuick

// What the pages cite.
ListPage {
    heading: qsTr("Sources")
    model: app.about.sources
}
