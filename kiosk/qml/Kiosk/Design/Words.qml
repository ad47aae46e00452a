import QtQuick

// All text: one face, a size token, its line height, and a voice for screen readers.
Text {
    id: words

    property int type: Theme.Body
    property bool spoken: true
    // What a page tells, which may be English on a screen that runs from right to left.
    property bool content: false
    readonly property bool foreign: content && Theme.foreign
    // Digits and codes keep the Latin face in every language.
    property bool latin: foreign
    // Arabic letters in whatever language the screen speaks, such as a language's own name.
    property bool arabic: Theme.rtl && !latin
    property string spokenAs: text
    readonly property string family: type === Theme.Giant ? Theme.giantFace : latin ? Theme.latinFace : Theme.face
    property int weight: Theme.weight(type)
    // Line height as a multiple of the type size. Qt puts the face's own line at
    // the top of it; the padding puts it in the middle, so that text sits level with icons and discs.
    property real leading: foreign ? Theme.latinLeading(type) : Theme.leading(type)

    // How far Arabic letters stand above the middle of their line, in ems.
    property real raised: 0

    // Qt gives the last line the face's own height, which for Arabic letters is twice theirs: take away what is too much.
    bottomPadding: arabic ? lineHeight - topPadding - Math.ceil(Theme.arabicLine * font.pixelSize) : 0
    color: Theme.ink
    font.family: family
    font.pixelSize: Theme.px(type)
    font.weight: weight
    // Mirrored with the screen: English words begin at the left on it too.
    horizontalAlignment: foreign ? Text.AlignRight : Text.AlignLeft
    lineHeight: Math.round(leading * font.pixelSize)
    lineHeightMode: Text.FixedHeight
    linkColor: Theme.link
    textFormat: Text.PlainText
    topPadding: Math.round((leading / 2 - (arabic ? Theme.arabicMiddle + raised : Theme.latinMiddle)) * font.pixelSize)
    wrapMode: Text.WordWrap

    Accessible.ignored: !spoken || !enabled || text === ""
    Accessible.name: spokenAs
    Accessible.role: Accessible.StaticText
}
