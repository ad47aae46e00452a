pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// The clinic's own sums and where they come from. A sum with an answer missing is no sum.
Column {
    id: sums

    required property Chair chair

    Repeater {
        model: sums.chair.sums

        Words {
            required property int of
            required property int open
            required property string source
            required property int sum
            required property string title

            color: Theme.inkSoft
            text: open > 0 ? qsTr("%1: no sum, %n item(s) have no answer", "", open).arg(title) : qsTr("%1: %2 of %3. %4").arg(title).arg(sum).arg(of).arg(source)
            type: Theme.Small
            width: sums.width
        }
    }
}
