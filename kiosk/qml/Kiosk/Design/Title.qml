import QtQuick

// A heading: wraps to two lines, then steps down one size, and never loses a word.
Words {
    id: title
    objectName: "Title"

    property int first: Theme.Title1
    property int lines: 2

    // The tails of Arabic letters and the dots under them reach below the line: clear of what stands under a heading.
    raised: 0.16
    type: first
    font.pixelSize: fit.lineCount > lines ? Theme.px(first - 1) : Theme.px(first)

    Accessible.role: Accessible.Heading

    Text {
        id: fit

        font.family: title.font.family
        font.pixelSize: Theme.px(title.first)
        font.weight: title.font.weight
        text: title.text
        textFormat: Text.PlainText
        visible: false
        width: title.width
        wrapMode: Text.WordWrap
    }
}
