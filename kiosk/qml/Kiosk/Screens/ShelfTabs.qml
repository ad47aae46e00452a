pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The four phases as buttons, where their columns do not fit side by side; the one on show is marked.
Grid {
    id: tabs

    required property Topics topics
    property int tall: Theme.mm(24)
    readonly property int cellWidth: Math.floor((width - (columns - 1) * columnSpacing) / columns)

    columnSpacing: Theme.mm(3)
    columns: 2
    rowSpacing: Theme.mm(3)

    component Tab: TextCard {
        required property string phase

        centred: true
        choosable: true
        chosen: tabs.topics.shelf === phase
        edge: chosen ? ink : Theme.border
        fill: Theme.phaseTint(phase)
        fillPressed: Qt.darker(Theme.phaseTint(phase), 1.06)
        height: tabs.tall
        ink: Theme.phaseInk(phase)
        width: tabs.cellWidth

        onActivated: tabs.topics.show(phase)
    }

    Tab {
        name: qsTr("Before")
        phase: "before"
    }
    Tab {
        name: qsTr("During")
        phase: "during"
    }
    Tab {
        name: qsTr("After")
        phase: "after"
    }
    Tab {
        name: qsTr("How it works")
        phase: "how"
    }
}
