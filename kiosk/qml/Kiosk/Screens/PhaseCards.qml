pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.App
import Kiosk.Design

// Before, During, After: each a whole card to touch; side by side, or one above the other on a tall screen.
Item {
    id: cards

    required property App app
    readonly property Home home: app.home
    readonly property int gap: Theme.tall ? Theme.mm(7) : Theme.gutter
    readonly property int cardWidth: Theme.tall ? width : Math.floor((width - 2 * gap) / 3)
    readonly property int cardHeight: Theme.tall ? Math.floor((height - 2 * gap) / 3) : height

    Repeater {
        model: cards.home.cards

        PhaseCard {
            required property int index

            app: cards.app
            height: cards.cardHeight
            width: cards.cardWidth
            x: Theme.tall ? 0 : (Theme.rtl ? 2 - index : index) * (cards.cardWidth + cards.gap)
            y: Theme.tall ? index * (cards.cardHeight + cards.gap) : 0
        }
    }

    
}
