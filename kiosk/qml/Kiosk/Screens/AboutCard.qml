pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Versions and counts, and the two lists behind them.
Rectangle {
    id: card

    required property App app
    property bool listed: true
    // On the small panel all of it stays on one page.
    readonly property int size: Math.round(4.8 * (Theme.compact ? Math.min(Theme.scale, 1.25) : Theme.scale) * Theme.unit / 0.668)
    readonly property int pad: Theme.mm(Theme.compact ? 5 : 10)

    border.color: Theme.border
    border.width: Theme.contrast ? Theme.mm(0.7) : 0
    color: Theme.sunken
    implicitHeight: rows.height + 2 * (Theme.compact ? Theme.s2 : pad)
    radius: Theme.cardRadius

    component Fact: Item {
        id: fact

        required property string label
        required property string words
        property bool last: false
        readonly property bool twoLines: left.advanceWidth + right.advanceWidth + Theme.s8 > width
        readonly property int air: Theme.mm(Theme.compact ? 0.5 : 2)

        // By lines: some faces' own lines are far taller than their letters.
        readonly property real above: name.lineCount * name.lineHeight
        readonly property real beside: value.lineCount * value.lineHeight

        height: (twoLines ? above + beside : Math.max(above, beside)) + 2 * air
        width: rows.width

        TextMetrics {
            id: left

            font: name.font
            text: fact.label
        }
        TextMetrics {
            id: right

            font: value.font
            text: fact.words
        }

        Words {
            id: name

            anchors.left: parent.left
            color: Theme.dim ? Theme.ink : Theme.inkSoft
            font.pixelSize: card.size
            leading: 1.24
            text: fact.label
            type: Theme.Note
            width: parent.width
            y: fact.air
        }
        Words {
            id: value

            anchors.left: parent.left
            anchors.right: parent.right
            font.pixelSize: card.size
            leading: 1.24
            font.weight: Font.DemiBold
            horizontalAlignment: fact.twoLines ? Text.AlignLeft : Text.AlignRight
            text: fact.words
            type: Theme.Note
            wrapMode: Text.Wrap
            y: name.y + (fact.twoLines ? fact.above : 0)
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.contrast ? Theme.line : 1
            opacity: Theme.contrast ? 1 : 0.5
            visible: !fact.last
            width: parent.width
        }
    }

    Column {
        id: rows

        anchors.left: parent.left
        anchors.leftMargin: card.pad
        anchors.right: parent.right
        anchors.rightMargin: card.pad
        y: Theme.compact ? Theme.s2 : card.pad

        Fact {
            label: qsTr("Clinic")
            words: card.app.about.clinic
        }
        Fact {
            label: qsTr("Topics")
            words: card.app.about.topics
        }
        Fact {
            label: qsTr("Version of the pages")
            words: card.app.about.content
        }
        Fact {
            label: qsTr("Program")
            last: true
            words: card.app.about.version
        }
        Item {
            height: Theme.s8
            visible: card.listed
            width: 1
        }
        Grid {
            id: lists

            columnSpacing: Theme.mm(4)
            columns: card.width > Theme.mm(280) ? 2 : 1
            rowSpacing: Theme.mm(4)
            visible: card.listed
            width: parent.width

            KioskButton {
                enabled: visible
                icon: "book"
                name: qsTr("Sources")
                smallest: Theme.mm(26)
                width: Math.floor((lists.width - (lists.columns - 1) * lists.columnSpacing) / lists.columns)

                onActivated: card.app.open("sources")
            }
            KioskButton {
                enabled: visible
                icon: "document"
                name: qsTr("Licenses")
                smallest: Theme.mm(26)
                width: Math.floor((lists.width - (lists.columns - 1) * lists.columnSpacing) / lists.columns)

                onActivated: card.app.open("licenses")
            }
        }
    }
}
