import QtQuick

// All text: one face, a size token, its line height, and a voice for screen readers.
Text {
    id: words

    property int type: Theme.Body
    property bool spoken: true
    property string spokenAs: text

    color: Theme.ink
    font.family: "Atkinson Hyperlegible Next"
    font.pixelSize: Theme.px(type)
    font.weight: Theme.weight(type)
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.leading(type)
    linkColor: Theme.link
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap

    Accessible.ignored: !spoken || !enabled || text === ""
    Accessible.name: spokenAs
    Accessible.role: Accessible.StaticText
}
