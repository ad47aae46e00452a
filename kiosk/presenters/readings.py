"""The readings of a chair over time, as they were typed: no limits, no averages, no words about them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.desk import Desk
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.presenters.values import answer_words
from kiosk.recovery.definition import Item, Kind
from kiosk.recovery.events import Actor, Measured
from kiosk.recovery.room import Chair
from kiosk.recovery.state import Entry

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

SCALES = {"mmHg": (40.0, 220.0), "/min": (40.0, 160.0), "%": (80.0, 100.0)}
"""Fixed, so that nothing is zoomed into a drama: values beyond them stand at the edge."""

MOST_COLUMNS = 6
"""Times side by side that can be read; older ones are turned back to."""


class MarkRow(NamedTuple):
    """One typed value: `along` the time shown and `up` its scale from 0 to 1; `strip` counts from 0.

    `twin` is how far up the lower one of its pair stands, -1 where it has none.
    """

    strip: int
    along: float
    up: float
    value: str
    before: bool
    kept: bool
    lower: bool
    twin: float


class StripRow(NamedTuple):
    """One strip: what is read and its unit."""

    name: str
    unit: str


class LastRow(NamedTuple):
    """The newest of one kind, and how old it is; `age` is -1 where that is not known."""

    id: str
    name: str
    value: str
    at: str
    age: int
    seq: int


@QmlElement
@QmlUncreatable("built by the shell")
class Readings(QObject):
    """Strips over true time; what was before treatment stands apart."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._marks = Records(MarkRow, self)
        self._strips = Records(StripRow, self)
        self._last = Records(LastRow, self)
        self._times: tuple[str, ...] = ()
        self._spots: tuple[float, ...] = ()
        self._gap = 0.0
        self._back = 0
        self._columns = 0
        self._begin: Callable[[str, int], None] = lambda item, seq: None
        desk.listen(self._show)

    @Property(QAbstractItemModel, constant=True)
    def strips(self) -> Records:
        """One for each unit that is typed."""
        return self._strips

    @Property(QAbstractItemModel, constant=True)
    def marks(self) -> Records:
        """Every value."""
        return self._marks

    @Property(QAbstractItemModel, constant=True)
    def last(self) -> Records:
        """The newest of each."""
        return self._last

    @Property("QStringList", notify=changed)
    def times(self) -> list[str]:
        """The times of day under the strips."""
        return list(self._times)

    @Property("QVariantList", notify=changed)
    def spots(self) -> list[float]:
        """Where each of them stands, from 0 to 1."""
        return list(self._spots)

    @Property(bool, notify=changed)
    def hasEarlier(self) -> bool:
        """Whether there are readings before those that show."""
        return self._back + self._shown < self._columns

    @Property(bool, notify=changed)
    def hasLater(self) -> bool:
        """Whether there are readings after those that show."""
        return self._back > 0

    @Slot(float)
    def fit(self, gap: float) -> None:
        """How far apart two times stand at the least, as a share of the width."""
        if gap != self._gap:
            self._gap, self._back = gap, 0
            self._show()

    @Slot()
    def earlier(self) -> None:
        """Show readings before these."""
        self._back = min(self._back + self._shown, max(self._columns - 1, 0))
        self._show()

    @Slot()
    def later(self) -> None:
        """Show readings after these."""
        self._back = max(self._back - self._shown, 0)
        self._show()

    @Slot(str)
    def add(self, item: str) -> None:
        """Type a new reading."""
        self._numbers(item, 0)

    @Slot(str, int)
    def correct(self, item: str, seq: int) -> None:
        """Type another number for a reading; the old one stays in the record."""
        self._numbers(item, seq)

    def listen_numbers(self, begin: Callable[[str, int], None]) -> None:
        """`begin` is told whose numbers are typed, and which entry they correct."""
        self._begin = begin

    def forget(self) -> None:
        """No reading is shown any more."""
        for rows in (self._marks, self._strips, self._last):
            rows.show(())
        self._times, self._spots = (), ()
        self._back = self._columns = 0

    @property
    def _shown(self) -> int:
        """How many times fit side by side."""
        return min(MOST_COLUMNS, int(1 / self._gap + 1e-9) + 1) if self._gap > 0 else MOST_COLUMNS

    def _numbers(self, item: str, seq: int) -> None:
        def begin(_: Actor) -> None:
            self._desk.go(f"board/{self._desk.number}/numbers")
            self._begin(item, seq)

        self._desk.as_staff(begin)

    def _show(self) -> None:
        if not self._desk.current.visit.page.endswith("/readings"):
            self.forget()
            return
        chair = self._desk.chair
        if chair is not None:
            self._lay_out(chair)
        self.changed.emit()

    def _lay_out(self, chair: Chair) -> None:
        definition, state = chair.definition, chair.state
        items = [i for one in definition.passes for i in one.items if i.kind is Kind.VALUE]
        bases = {item.compare_to for item in items if item.compare_to}
        gone = {one.of for one in state.entries if one.of}
        entries = [
            (item, one)
            for one in state.entries
            for item in items
            if item.id == one.item and one.seq not in gone and isinstance(one.answer, Measured)
        ]
        units = tuple(unit for unit in SCALES if any(_drawn(i, unit) for i in items))
        self._strips.show(tuple(StripRow(_named(items, unit, bases), unit) for unit in units))
        timed = [(item, one) for item, one in entries if item.id not in bases]
        all_minutes = sorted({one.minute for _, one in timed})
        self._columns = len(all_minutes)
        until = max(self._columns - self._back, 0)
        minutes = all_minutes[max(until - self._shown, 0) : until]
        spots = dict(zip(minutes, spread(minutes, self._gap), strict=True))
        marks = []
        for item, one in entries:
            if item.id in bases:
                marks += _marks(item, one, units, -1.0)
            elif one.minute in spots:
                marks += _marks(item, one, units, spots[one.minute])
        self._marks.show(tuple(marks))
        stamps = {one.minute: one.stamp for _, one in timed}
        self._times = tuple(self._desk.clock(stamps[at]) for at in minutes)
        self._spots = tuple(spots.values())
        self._last.show(tuple(self._newest(chair, item) for item in items if item.id not in bases))

    def _newest(self, chair: Chair, item: Item) -> LastRow:
        newest = chair.state.newest(item.id)
        if newest is None:
            return LastRow(item.id, _short(item), "", "", -1, 0)
        now = self._desk.room.now()
        same = now.boot_id == newest.stamp.boot_id
        age = (now.boot_ns - newest.stamp.boot_ns) // 60_000_000_000 if same else -1
        return LastRow(
            item.id,
            _short(item),
            answer_words(item, newest.answer),
            self._desk.clock(newest.stamp),
            age,
            newest.seq if isinstance(newest.answer, Measured) else 0,
        )


def _drawn(item: Item, unit: str) -> bool:
    """Whether an item belongs on that unit's scale: what can be typed reaches its top."""
    return any(part.unit == unit and part.high >= SCALES[unit][1] for part in item.parts)


def _named(items: list[Item], unit: str, bases: set[str]) -> str:
    """What a strip is called: the item that is mostly typed in that unit."""
    item = next(i for i in items if i.id not in bases and _drawn(i, unit))
    return _short(item)


def _short(item: Item) -> str:
    """An item's words up to the first comma, where there is room for a few only."""
    return item.text.split(",")[0]


def spread(minutes: list[int], gap: float) -> tuple[float, ...]:
    """Where each minute stands from 0 to 1: by true time, but never closer than `gap` to the one before."""
    if not minutes:
        return ()
    span = minutes[-1] - minutes[0]
    if not span:
        return (0.5,)
    spots = [(at - minutes[0]) / span for at in minutes]
    for n in range(1, len(spots)):
        spots[n] = max(spots[n], spots[n - 1] + gap)
    spots[-1] = min(spots[-1], 1.0)
    for n in range(len(spots) - 2, -1, -1):
        spots[n] = min(spots[n], spots[n + 1] - gap)
    return tuple(max(one, 0.0) for one in spots)


def _marks(item: Item, entry: Entry, units: tuple[str, ...], x: float) -> list[MarkRow]:
    answer = entry.answer
    assert isinstance(answer, Measured)
    found: list[MarkRow] = []
    for part, value in zip(item.parts, answer.values, strict=False):
        if part.unit in units and _drawn(item, part.unit) and not isinstance(value, str):
            low, high = SCALES[part.unit]
            y = min(max((value - low) / (high - low), 0.0), 1.0)
            strip, before = units.index(part.unit), found[-1] if found else None
            lower = before is not None and before.strip == strip
            if before is not None and lower:
                found[-1] = before._replace(twin=y)
            found.append(MarkRow(strip, x, y, f"{value:g}", x < 0, answer.kept, lower, -1.0))
    return found
