"""Running prose of our own, with the Flesch-Kincaid grade that another program gave it.

Recorded once with textstat 0.7.13 (`flesch_kincaid_grade`) over the same pronouncing dictionary. It is no
part of this project.
"""

from __future__ import annotations

GRADES: tuple[tuple[str, float], ...] = (
    (
        "The room is small and quiet. There is one wide chair by the window. A nurse shows you how to lean it"
        " back. You can keep your coat near you. The light is low, and nobody comes in without a knock. If"
        " you feel cold, ask for a blanket. You may bring your own music. Some people like rain, and some"
        " like no sound at all. The nurse looks in on you the whole time. You can lift your hand when you"
        " want to talk.",
        0.64,
    ),
    (
        "On the morning of your visit, leave more time than you think you need. The bus may be late, and the"
        " door is not easy to find. Tell the person at the desk your name. They will give you a form to read"
        " and a pen to sign it with. Nobody will rush you. When a word is new to you, ask what it means."
        " People ask us such questions every day, and we are glad when they do.",
        2.11,
    ),
    (
        "Most gardeners learn by losing plants. A seed that is set too deep never sees the sun, and a seed"
        " that is set too high dries out by noon. Water helps, but too much of it rots the roots. After a few"
        " summers you begin to see what the soil is asking for. You walk out in the evening, press a finger"
        " into the earth, and know whether to fetch the can or to leave everything alone until tomorrow.",
        5.21,
    ),
    (
        "The ferry left the harbor a little after six. Several families stood at the railing and waved until"
        " the island was only a grey line. The captain had promised a calm crossing, yet by the middle of the"
        " afternoon the wind was rising and the cups were sliding across the tables. Two children slept"
        " through all of it under a heavy wool blanket. When the lights of the mainland finally appeared,"
        " everyone on deck began to laugh and to look for their bags.",
        7.23,
    ),
    (
        "Libraries were once places where silence was the first rule. Today many of them hold"
        " concerts, lend tools, and help visitors to write applications. Some readers regret the change,"
        " because they remember long afternoons at a wooden table with nothing but a clock to disturb them."
        " Others say that a building paid for by the whole town should serve the whole town. The argument"
        " is an old one, and it usually ends with a separate reading room on the upper floor.",
        7.48,
    ),
    (
        "Before the bridge was built, the two villages had developed separate habits, separate recipes, and"
        " even a slightly different way of speaking. Historians who visited the valley in those years were"
        " surprised that communities within sight of each other exchanged so little. The reason was practical"
        " rather than political: the river flooded every spring, and the only reliable crossing was a day's"
        " ride to the north. Once the bridge was opened, intermarriage and commerce followed within a single"
        " generation.",
        12.58,
    ),
    (
        "The committee recommended that municipal authorities reconsider the regulations governing temporary"
        " construction. Representatives of the neighborhood associations had repeatedly emphasized that"
        " excavation during the holiday season discouraged visitors and interrupted deliveries. Although the"
        " administration acknowledged these difficulties, it maintained that postponing essential repairs"
        " would ultimately increase the expense. A compromise limiting the noisiest operations to weekday"
        " mornings was eventually accepted by everybody involved.",
        20.71,
    ),
)
