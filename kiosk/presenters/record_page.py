"""What is in a decided record, and closing it: exported, printed, or not needed."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import StoreError
from kiosk.presenters.desk import Desk, Said
from kiosk.presenters.leaf import Leaf
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.presenters.values import answer_words
from kiosk.recovery import events as e
from kiosk.recovery.definition import Definition
from kiosk.recovery.events import Answer, Event, Happening, Who
from kiosk.recovery.guards import KEPT
from kiosk.recovery.state import OVER

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class EventRow(NamedTuple):
    """One entry: when, what kind of act, of what in the clinic's own words, a number, and who did it."""

    at: str
    act: str
    what: str
    number: int
    who: str
    slot: int


@QmlElement
@QmlUncreatable("built by the shell")
class RecordPage(QObject):
    """The entries, the oldest first."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows = Records(EventRow, self)
        self._page, self._each, self._all, self._kept = 1, 10, 0, ""
        self._leaf = Leaf(desk, "record", self._begin, self._show)

    @Property(int, notify=changed)
    def chair(self) -> int:
        """The chair's number."""
        return self._leaf.number

    @Property(str, notify=changed)
    def code(self) -> str:
        """The patient's code."""
        chair = self._leaf.chair
        return chair.state.code if chair else ""

    @Property(str, notify=changed)
    def phase(self) -> str:
        """free, or the record's phase."""
        chair = self._leaf.chair
        return chair.state.phase.value if chair else "free"

    @Property(bool, notify=changed)
    def over(self) -> bool:
        """Whether it is decided; only then can it be closed."""
        chair = self._leaf.chair
        return chair is not None and chair.state.phase in OVER

    @Property(str, notify=changed)
    def decidedAt(self) -> str:
        """When it was decided."""
        chair = self._leaf.chair
        return self._desk.clock(chair.state.decided) if chair and chair.state.decided else ""

    @Property(int, notify=changed)
    def decidedBy(self) -> int:
        """The slot of whoever decided, which is not a name."""
        chair = self._leaf.chair
        return chair.state.decided_by.slot if chair and chair.state.decided_by else 0

    @Property(QAbstractItemModel, constant=True)
    def rows(self) -> Records:
        """The entries, a page of them."""
        return self._rows

    @Property(int, notify=changed)
    def page(self) -> int:
        """The page of entries, from 1."""
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return max(-(-self._all // self._each), 1)

    @Property(int, notify=changed)
    def entries(self) -> int:
        """How many entries there are."""
        return self._all

    @Property(str, notify=changed)
    def kept(self) -> str:
        """What became of it, as it was picked: exported, printed, not needed, or nothing yet."""
        return self._kept

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last touch was not kept, or the record cannot be shown."""
        return self._leaf.said.problem

    @Property(str, notify=changed)
    def refused(self) -> str:
        """Why the last touch entered nothing."""
        return self._leaf.said.reason

    @Slot(int)
    def fit(self, rows: int) -> None:
        """How many entries a page has room for."""
        if rows > 0 and rows != self._each:
            self._each, self._page = rows, 1
            self._show()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page of entries."""
        self._page = min(max(page, 1), self.pages)
        self._show()

    @Slot(str)
    def keep(self, kept: str) -> None:
        """What became of the record."""
        if kept in KEPT:
            self._kept = kept
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Close it: nothing more is entered, and the chair is free."""
        if self._kept:
            self._leaf.enter(e.Closed(self._kept), self._closed)

    @Slot()
    def leave(self) -> None:
        """To the board; the record stays open."""
        self._desk.go("board")

    def forget(self) -> None:
        """Nothing half done."""
        self._leaf.forget()

    def _closed(self) -> None:
        self._desk.go("board")

    def _begin(self) -> None:
        self._page, self._kept = 1, ""
        self._rows.show(())

    def _show(self) -> None:
        if self._leaf.chair is not None:
            try:
                record = self._desk.room.record(self._leaf.number)
                events = record.events if record else ()
            except StoreError as problem:
                self._leaf.said, events = Said(problem=str(problem)), ()
            self._all = len(events)
            self._page = min(self._page, self.pages)
            definition = self._leaf.chair.definition
            shown = events[(self._page - 1) * self._each : self._page * self._each]
            self._rows.show(tuple(self._row(definition, one) for one in shown))
        self.changed.emit()

    def _row(self, definition: Definition, event: Event) -> EventRow:
        what, number = told(definition, event.what)
        who = event.actor.who
        slot = event.actor.slot if who is Who.STAFF else 0
        return EventRow(
            self._desk.clock(event.stamp), type(event.what).__name__, what, number, who.value, slot
        )


def told(definition: Definition, what: Happening) -> tuple[str, int]:
    """What an entry is about, in the checklist's own words, and its number; the kind of act is not in it."""
    match what:
        case e.Answered(item, answer) | e.Corrected(_, item, answer):
            return _answered(definition, item, answer), 0
        case e.CallRaised(item, _, urgent):
            return _text(definition, item), int(urgent)
        case e.TaughtBack(prompt, mark):
            back = definition.teach_back
            asked = next((one.ask for one in back.prompts if one.id == prompt), prompt) if back else prompt
            return f"{asked} {mark}", 0
        case e.Snoozed(name) | e.Unanswered(name):
            return next((one.title for one in definition.passes if one.id == name), name), 0
        case e.Opened(chair, code):
            return code, chair
        case e.Left(ago, _, steps):
            return ", ".join(steps), ago
        case _:
            return _word(what), _number(what)


def _word(what: Happening) -> str:
    match what:
        case e.Cleared(_, outcome):
            return outcome.value
        case e.Recoded(word) | e.Closed(word) | e.PutOut(word):
            return word
        case e.Released(word) | e.Voided(word) | e.Transferred(word):
            return word
        case _:
            return ""


def _number(what: Happening) -> int:
    match what:
        case e.Confirmed(ago) | e.ZeroRestated(ago) | e.Resumed(ago):
            return ago
        case e.ChairMoved(chair):
            return chair
        case e.ClockJumped(seconds):
            return round(seconds)
        case e.Settled(after):
            return int(after > 0)
        case _:
            return 0


def _text(definition: Definition, name: str) -> str:
    item = definition.item(name)
    return item.text if item else name


def _answered(definition: Definition, name: str, answer: Answer) -> str:
    item = definition.item(name)
    words = answer_words(item, answer) if item else ""
    text = _text(definition, name)
    return f"{text} {words}" if words and text.endswith("?") else f"{text}: {words}" if words else text
