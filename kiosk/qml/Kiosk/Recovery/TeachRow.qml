pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Design

// One question to be said back, what to listen for, and three marks.
Rectangle {
    id: row

    required property string prompt
    required property string ask
    required property string listen
    required property string mark
    property list<string> marks
    readonly property bool stacked: Theme.compact || Theme.portrait
    // An upright screen at large text: the marks leave the words their lines.
    readonly property bool tight: Theme.portrait && !Theme.compact && Theme.readScale > 1.25
    readonly property int pad: Theme.mm(Theme.compact ? 2 : tight ? 4 : 6)

    signal marked(prompt: string, mark: string)

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.hair : 0
    color: Theme.surface
    radius: Theme.cardRadius

    Column {
        id: asked

        anchors.left: parent.left
        anchors.leftMargin: row.pad
        spacing: Theme.mm(Theme.compact ? 0.5 : 1.5)
        width: row.stacked ? row.width - 2 * row.pad : Math.round(row.width * 0.42)
        y: row.stacked ? row.pad : Math.round((row.height - height) / 2)

        Words {
            font.weight: Font.DemiBold
            leading: 1.2
            text: row.ask
            type: Theme.near ? Theme.Small : Theme.Lead
            width: parent.width
        }
        Words {
            color: Theme.inkSoft
            leading: 1.2
            text: qsTr("Listen for: %1").arg(row.listen)
            type: row.stacked || Theme.near ? Theme.Small : Theme.Note
            width: parent.width
        }
    }

    Row {
        id: ways

        readonly property int each: Math.floor(((row.stacked ? row.width - 2 * row.pad : row.width * 0.58 - 2 * row.pad - Theme.s3) - 2 * spacing) / 3)

        anchors.right: parent.right
        anchors.rightMargin: row.pad
        spacing: Theme.mm(3)
        y: row.stacked ? row.height - height - row.pad : Math.round((row.height - height) / 2)

        Repeater {
            model: row.marks

            // The mark's words, and for a screen reader the question they are of: names differ on a page.
            RowButton {
                id: way

                required property string modelData

                chosen: row.mark === modelData
                height: Theme.mm(Theme.compact ? 13 : row.tight ? 20 : 26)
                leastWidth: ways.each
                mostWidth: ways.each
                name: qsTr("%1: %2").arg(row.ask).arg(modelData)
                side: Theme.mm(2.5)
                type: row.stacked || Theme.near ? Theme.Small : Theme.Note
                words: modelData

                onActivated: row.marked(row.prompt, way.modelData)
            }
        }
    }
}
