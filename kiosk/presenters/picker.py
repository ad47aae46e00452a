"""Choosing what to talk about: by shelf, by worry, or by typing the beginnings of words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.consult import talk as talks
from kiosk.consult.agenda import agenda_of, minutes, toggle
from kiosk.library.shelves import SHELVES
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.presenters.talking import Talking
from kiosk.walkthrough.address import parse

if TYPE_CHECKING:
    from kiosk.consult.search import Finder
    from kiosk.library.agendas import SavedAgenda

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

WORRIES = "worries"
LONGEST = 24
"""Letters that can be typed."""
MOST_FOUND = 60
LATIN = tuple("abcdefghijklmnopqrstuvwxyz")
LETTERS = {"ar": tuple("ابتثجحخدذرزسشصضطظعغفقكلمنهوي")}
"""The letter board of a language; accents need none, as search passes over them."""


class ChoiceRow(NamedTuple):
    """A topic, or a worry and the topic that answers it. `topic` is empty where there is none."""

    topic: str
    title: str
    phase: str
    icon: str
    minutes: int
    picked: bool


class SavedRow(NamedTuple):
    """An agenda for a usual visit."""

    id: str
    title: str
    topics: int


@QmlElement
@QmlUncreatable("built by the shell")
class Picker(QObject):
    """The left half of the agenda page."""

    changed = Signal()

    def __init__(
        self,
        talking: Talking,
        reading: Reading,
        saved: Callable[[], tuple[SavedAgenda, ...]],
        finder: Callable[[Callable[[Finder], None]], None],
    ) -> None:
        """`saved` reads the saved agendas; `finder` makes the search, and gives it when it is ready."""
        super().__init__()
        self._talking = talking
        self._reading = reading
        self._saved_ones = saved
        self._make = finder
        self._finder: Finder | None = None
        self._shelf = SHELVES[0]
        self._typed = ""
        self._searching = False
        self._latin = False
        self._each = 8
        self._page = 1
        self._all: tuple[ChoiceRow, ...] = ()
        self._choices = Records(ChoiceRow, self)
        self._saved = Records(SavedRow, self)
        talking.listen(self._show)

    @Property(str, notify=changed)
    def shelf(self) -> str:
        """The open shelf: a phase, conditions, escort or worries; nothing while searching."""
        return "" if self._searching else self._shelf

    @Property(bool, notify=changed)
    def searching(self) -> bool:
        """Whether the letter board shows."""
        return self._searching

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What was typed."""
        return self._typed

    @Property("QStringList", notify=changed)
    def letters(self) -> list[str]:
        """The keys of the letter board."""
        return list(LATIN if self._latin else self._own())

    @Property(bool, notify=changed)
    def latin(self) -> bool:
        """Whether the keys run from left to right on every screen."""
        return self._latin or self._own() == LATIN

    @Property(str, notify=changed)
    def others(self) -> str:
        """The first letters of the other board; empty where there is only one. Topics that are there in
        English only are found by Latin letters."""
        other = self._own() if self._latin else LATIN
        return "" if self._own() == LATIN else " ".join(other[:3])

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether the search is made."""
        return self._finder is not None

    @Property(QAbstractItemModel, constant=True)
    def choices(self) -> Records:
        """The topics or worries on this page."""
        return self._choices

    @Property(int, notify=changed)
    def found(self) -> int:
        """How many there are on all pages."""
        return len(self._all)

    @Property(int, notify=changed)
    def page(self) -> int:
        """This page, from 1."""
        return min(self._page, self.pages)

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return max(1, -(-len(self._all) // self._each))

    @Property(QAbstractItemModel, constant=True)
    def saved(self) -> Records:
        """Agendas for usual visits."""
        return self._saved

    @Slot(int)
    def fit(self, rows: int) -> None:
        """The page has room for so many."""
        if rows > 0 and rows != self._each:
            self._each, self._page = rows, 1
            self._put()

    @Slot()
    def open(self) -> None:
        """The page shows: make ready what it needs."""
        if self._finder is None:
            self._make(self._made)
        self._show()

    @Slot(str)
    def choose(self, shelf: str) -> None:
        """Another shelf."""
        if shelf in (*SHELVES, WORRIES):
            self._shelf, self._searching, self._page = shelf, False, 1
            self._show()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page."""
        if 1 <= page <= self.pages:
            self._page = page
            self._put()

    @Slot()
    def search(self) -> None:
        """Open the letter board, or put it away."""
        self._searching, self._typed, self._page, self._latin = not self._searching, "", 1, False
        self._show()

    @Slot()
    def change(self) -> None:
        """Show the other letters; what was typed stays."""
        self._latin = not self._latin and self._own() != LATIN
        self.changed.emit()

    @Slot(str)
    def type(self, letter: str) -> None:
        """A letter or a blank."""
        if len(letter) == 1 and len(self._typed) < LONGEST:
            self._typed, self._page = (self._typed + letter).lstrip(), 1
            self._show()

    @Slot()
    def erase(self) -> None:
        """Take the last letter back."""
        self._typed, self._page = self._typed[:-1], 1
        self._show()

    @Slot(str)
    def toggle(self, topic: str) -> None:
        """Put a topic on the agenda, or take it off."""
        if topic:
            talk = self._talking.talk
            self._talking.change(talks.plan(talk, toggle(talk.agenda, topic)), stay=True)

    @Slot(str)
    def take(self, saved: str) -> None:
        """Begin with a saved agenda."""
        for one in self._saved_ones():
            if one.id == saved:
                self._talking.change(talks.plan(self._talking.talk, agenda_of(one.topics)), stay=True)

    def forget(self) -> None:
        """Drop what was typed and where it was looked."""
        self._shelf, self._typed, self._searching, self._page = SHELVES[0], "", False, 1
        self._latin = False
        self._all = ()
        self._choices.show(())
        self._saved.show(())
        self.changed.emit()

    def _own(self) -> tuple[str, ...]:
        return LETTERS.get(self._reading.library.language, LATIN)

    def _made(self, finder: Finder) -> None:
        self._finder = finder
        if self._searching:
            self._show()
        self.changed.emit()

    def _show(self) -> None:
        if self._searching:
            found = self._finder.find(self._typed, MOST_FOUND) if self._finder else ()
            self._all = tuple(self._row(topic) for topic in found if topic in self._talking.entries)
        elif self._shelf == WORRIES:
            self._all = tuple(self._worry_rows())
        else:
            on = (one.id for one in self._talking.entries.values() if one.phase == self._shelf)
            self._all = tuple(self._row(topic) for topic in on)
        language = self._reading.library.language
        self._saved.show(
            tuple(
                SavedRow(one.id, self._reading.say(one.title(language)), len(one.topics))
                for one in self._saved_ones()
            )
        )
        self._put()

    def _put(self) -> None:
        start = (self.page - 1) * self._each
        self._choices.show(self._all[start : start + self._each])
        self.changed.emit()

    def _row(self, topic: str) -> ChoiceRow:
        entry = self._talking.entries[topic]
        chosen = topic in self._talking.talk.agenda.topics
        title = self._reading.say(entry.title)
        return ChoiceRow(topic, title, entry.phase, entry.icon, minutes(entry.steps), chosen)

    def _worry_rows(self) -> list[ChoiceRow]:
        found = []
        for worry in self._reading.library.worries():
            to = parse(worry.leads_to)
            entry = self._talking.entries.get(to.key) if to is not None else None
            if entry is not None:
                chosen = entry.id in self._talking.talk.agenda.topics
                title = self._reading.say(worry.title)
                found.append(ChoiceRow(entry.id, title, "after", worry.icon, minutes(entry.steps), chosen))
        return found
