"""The presenters over a real content folder, without a window: what a screen reads, and what it says back."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject

from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.silent_voice import SilentVoice
from kiosk.clock import BUILT
from kiosk.help.numbers import Line, Numbers
from kiosk.languages.pseudo import pseudo
from kiosk.library.catalogue import open_library
from kiosk.presenters.about import About, Part
from kiosk.presenters.app import App
from kiosk.presenters.ends import Ends
from kiosk.presenters.help import Help
from kiosk.presenters.home import Home
from kiosk.presenters.interpreter import Interpreter, Tongue
from kiosk.presenters.look import Language, Look, Panel
from kiosk.presenters.paging import Paging
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.presenters.speech import Habits, Page, Source, Speech
from kiosk.presenters.sure import Sure
from kiosk.presenters.topics import Topics
from kiosk.presenters.walk import Walk
from kiosk.presenters.words import WordList
from kiosk.presenters.worries import Worries
from kiosk.session.current import Current
from kiosk.session.idle import Idle, Waits
from kiosk.session.visit import Visit
from tests.support.content import DRAWING, TOPIC, Content
from tests.support.staff import locked_door

LANGUAGES = (
    Language("en", "English", False),
    Language("en-XA", "[Long]", False),
    Language("ar-XB", "Mirrored", True),
)
NUMBER = Line("line", "Line", "988", "988", hours="always")
TONGUES = (
    *(Tongue(f"t{n}", f"Tongue {n}", f"theirs {n}", f"ours {n}", n == 2) for n in range(1, 6)),
    Tongue("sign", "Sign", "", "sign", False),
)
CHAIR = """\
## Sit down {#sit}

![A chair.](figures/chair.svg "It leans back.")

1. First point. It has two sentences.
2. Second point.
3. Third point.

### Tell me more {.more}

More about [the infusion](glossary/infusion).

### How sure are we? {.sure}

- **203 people:** found.[^what.1]

#### What we do not know {.unknown}

How often.[^nmda.3]

## Lie back {#lie}

You lie back.[^nmda.3]

## A hard word {#hard}

This is hard.
"""
CHAIR_TOML = TOPIC + (
    "[figures.chair]\ncallouts = [[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]]\nmirror = true\n"
    "[steps.hard]\ncover = true\n"
)


def full(content: Content) -> Content:
    """A folder with a bit of everything."""
    content.books()
    content.topic("in-the-chair", CHAIR + "\n## In the chair {#chair}\n\nCalm.\n", CHAIR_TOML)
    content.topic("tea", "## Tea {#tea}\n\nDrink tea.\n", TOPIC.replace("during", "after"))
    content.write("figures/moved.svg", DRAWING)
    during = ", ".join(f'"in-the-chair#{step}"' for step in ("sit", "lie", "hard"))
    paths = f'[path]\nduring = [{during}]\nafter = ["tea#tea"]\n'
    return content.write("library.toml", f'schema = 1\n{paths}[home]\nduring = "figures/shared.svg"\n')


class Guide:
    """Presenters joined as the shell joins them, over one content folder and a clock moved by hand."""

    def __init__(self, content: Content, draft: bool = False) -> None:
        self.content = content
        self.values: dict[str, str] = {}
        self.speaks = "en"
        self.day = BUILT
        self.clock = HandClock()
        self.spoken: list[str] = []
        self.current = Current(Visit)
        self.reading = Reading(
            self.current,
            lambda _: open_library(content.root, self.speaks, self.values, today=lambda: self.day),
            pseudo,
        )
        self.waits = Waits()
        self.idle = Idle(self.clock, lambda name: self.app.ran_out(name))
        self.look = Look(self.current, Panel(4.0, False), LANGUAGES, False, self.spoken.append)
        self.home = Home(self.current, self.reading)
        self.walk = Walk(self.current, self.reading, draft)
        self.sure = Sure(self.current, self.reading)
        self.topics = Topics(self.current, self.reading)
        self.worries = Worries(self.current, self.reading)
        self.words = WordList(self.current, self.reading)
        self.ends = Ends(self.current, self.reading)
        self.help = Help(Numbers("US", "911", lines=(NUMBER,)), "screen_only", self.current)
        self.about = About(self.current, self.reading, "Clinic", "1.0", (Part("Qt", "LGPL"),))
        self.interpreter = Interpreter(self.current, TONGUES)
        source = Source(lambda _: "en", lambda *_: Page("en", (), {}))
        self.speech = Speech(
            self.current, SilentVoice(self.clock), source, Habits(), lambda: self.idle.touched()
        )
        self.staff = locked_door(self.current, self.clock)
        self.app = App(
            self.current,
            self.reading,
            self.idle,
            self.waits,
            "Clinic",
            False,
            draft,
            self.look,
            self.home,
            lambda: (
                *(self.walk, self.sure, self.topics, self.worries, self.words),
                *(self.ends, self.help, self.about, self.interpreter, self.speech),
            ),
            lambda: self.staff,
        )
        self.current.remembers(self.reading)
        for holder in (self.home, self.walk, self.sure, self.topics, self.worries, self.words):
            self.current.remembers(holder)
        for further in (self.ends, self.about, self.interpreter, self.speech, self.app):
            self.current.remembers(further)

    def open(self, *addresses: str) -> Guide:
        """Go from page to page."""
        for address in addresses:
            self.app.open(address)
        return self

    @property
    def page(self) -> str:
        """The present page's address."""
        return self.current.visit.page


class Heard:
    """Counts how often a signal came."""

    def __init__(self, signal: object) -> None:
        self.count = 0
        signal.connect(self._come)

    def _come(self) -> None:
        self.count += 1


def changes(presenter: QObject) -> Heard:
    """Counts a presenter's `changed`."""
    return Heard(presenter.changed)


def column(rows: object, name: str) -> list[object]:
    """One field of every row."""
    assert isinstance(rows, Records)
    return [getattr(row, name) for row in rows.rows]


def measure(paging: Paging, heights: Iterable[float], room: float, gap: float = 0) -> None:
    """What a screen does: tell of each row's height and of the room there is."""
    tall = tuple(heights)
    paging.hold(len(tall))
    paging.offer(room, gap)
    for row, height in enumerate(tall):
        paging.measured(row, height)
