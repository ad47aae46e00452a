import QtQuick
import Kiosk.App
import Kiosk.Design
import Kiosk.Recovery

// Before the talk: topics by shelf, by worry or by typing; the agenda in its order; what the patient's side shows.
Item {
    id: screen

    required property App app
    required property int contentTop
    readonly property Consult consult: app.staff.consult
    readonly property Picker picker: consult.picker
    readonly property int gap: Theme.mm(Theme.compact ? 3 : 8)
    readonly property int little: Math.max(Theme.s2, Math.round(gap / 2))
    readonly property int upper: (news.visible ? news.y + news.height : head.y + head.height) + Theme.mm(Theme.compact ? 2 : 6)
    readonly property int lower: height - Theme.mm(Theme.compact ? 3 : 9)
    readonly property int across: width - 2 * Theme.margin
    readonly property int panelWidth: Theme.portrait ? across : Math.round(across * (Theme.compact ? 0.4 : 0.38))
    // The small panel has no room for shelves and letters together.
    readonly property bool typing: picker.searching && Theme.compact
    readonly property int leftWidth: Theme.portrait ? across : across - panelWidth - gap

    Component.onCompleted: picker.open()

    WardBar {
        id: head

        back: qsTr("Staff")
        clock: ""
        heading: qsTr("Consultation")
        note: qsTr("Pick what to talk about")

        onWentBack: screen.consult.leave()

        KioskButton {
            icon: "lock"
            name: qsTr("Lock")
            side: Theme.mm(Theme.compact ? 3 : 6)
            smallest: head.buttonHeight
            type: head.type

            onActivated: screen.app.staff.lock()
        }
    }

    ScreenNews {
        id: news

        consult: screen.consult
        width: screen.across
        x: Theme.margin
        y: head.y + head.height + Theme.s2
    }

    Shelves {
        id: shelves

        picker: screen.picker
        visible: !screen.typing
        width: screen.leftWidth
        x: Theme.rtl ? screen.width - Theme.margin - width : Theme.margin
        y: screen.upper
    }

    LetterBoard {
        id: letters

        picker: screen.picker
        visible: screen.picker.searching
        width: screen.leftWidth
        x: shelves.x
        y: screen.typing ? screen.upper : shelves.y + shelves.height + screen.little
    }

    Choices {
        id: choices

        height: (Theme.portrait ? Math.round((screen.lower - screen.upper) * 0.52) + screen.upper : now.visible ? now.y - screen.gap : screen.lower) - y
        picker: screen.picker
        width: screen.leftWidth
        x: shelves.x
        y: screen.picker.searching ? letters.y + letters.height + screen.little : shelves.y + shelves.height + screen.little
    }

    PatientNow {
        id: now

        consult: screen.consult
        height: Theme.mm(40)
        visible: !Theme.compact && !Theme.portrait && !screen.picker.searching
        width: screen.leftWidth
        x: shelves.x
        y: screen.lower - height
    }

    AgendaPanel {
        consult: screen.consult
        height: Theme.portrait ? screen.lower - y : screen.lower - screen.upper
        width: screen.panelWidth
        x: Theme.portrait !== Theme.rtl ? Theme.portrait ? Theme.margin : Theme.margin : screen.width - Theme.margin - width
        y: Theme.portrait ? choices.y + choices.height + screen.gap : screen.upper
    }
}
