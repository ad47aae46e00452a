pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Six languages a page, each by its own name.
Grid {
    id: choices

    required property Look look
    property int tall: Theme.mm(24)
    property int page: 1
    readonly property int perPage: 6
    readonly property int pages: Math.max(1, Math.ceil(names.count / perPage))
    readonly property int lines: Math.ceil(Math.min(names.count, perPage) / columns)
    readonly property int cellWidth: Math.floor((width - (columns - 1) * spacing) / columns)

    columns: 2
    spacing: Theme.mm(Theme.compact ? 3 : 4)

    Repeater {
        id: names

        model: choices.look.languages

        TextCard {
            required property string code
            required property string ownName
            required property int index
            required property bool rtl

            arabic: rtl
            choosable: true
            chosen: choices.look.language === code
            fill: chosen ? Theme.accentTint : Theme.surface
            height: choices.tall
            ink: chosen ? Theme.accent : Theme.ink
            name: ownName
            visible: Math.floor(index / choices.perPage) + 1 === choices.page
            width: choices.cellWidth

            onActivated: choices.look.setLanguage(code)
        }
    }
}
