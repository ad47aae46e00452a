"""The board: every chair in its place, what is due there, and who asked for help."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.desk import Desk, Said
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.recovery.care import SOUND, Trouble
from kiosk.recovery.definition import By, Definition
from kiosk.recovery.events import Actor, Seen, Who
from kiosk.recovery.room import Chair
from kiosk.recovery.schedule import Due, due, insists, minute, next_due, round_start, silent
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import OVER, Phase, State

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class ChairRow(NamedTuple):
    """One chair. `kind` is its state for icon and colour; the words for it are QML's.

    `minutes` is -1 before time zero, -2 where it is not known; `atLeast` where it may be more. `answered`
    and `asked` count the items of staff's passes that have begun. `at` is the time that `line` speaks of:
    the call, since when there is no answer, when the next check is. `again` grows each time an unattended
    call comes forward. `lastAnswer` is when the patient answered last.
    """

    number: int
    kind: str
    code: str
    minutes: int
    atLeast: bool
    answered: int
    asked: int
    line: str
    at: str
    attended: bool
    again: int
    zero: str
    lastAnswer: str


UNREAD = ("check", "", -1, False, 0, 0, "unread", "", False, 0, "", "")
FREE = ("free", "", -1, False, 0, 0, "", "", False, 0, "", "")


@QmlElement
@QmlUncreatable("built by the shell")
class Board(QObject):
    """Chairs never change places; a call adds a band, it moves nothing."""

    changed = Signal()

    def __init__(self, desk: Desk, trouble: Callable[[], Trouble] = lambda: SOUND) -> None:
        """`trouble` is what is wrong with the records by now."""
        super().__init__()
        self._desk = desk
        self._trouble = trouble
        self._notice: tuple[Trouble, str, int] = (SOUND, "", 0)
        self._rows = Records(ChairRow, self)
        self._band: ChairRow | None = None
        self._wall = False
        self._said = Said()
        desk.listen(self._show)
        self._show()

    @Property(QAbstractItemModel, constant=True)
    def chairs(self) -> Records:
        """All chairs, from 1."""
        return self._rows

    @Property(int, notify=changed)
    def inUse(self) -> int:
        """How many chairs are taken."""
        return sum(one.kind != "free" for one in self._rows.rows)

    @Property(int, notify=changed)
    def bandChair(self) -> int:
        """The chair of the urgent call that nobody ended, the oldest; 0 where there is none."""
        return self._band.number if self._band else 0

    @Property(str, notify=changed)
    def bandSince(self) -> str:
        """Since when."""
        return self._band.at if self._band else ""

    @Property(bool, notify=changed)
    def bandAttended(self) -> bool:
        """Whether somebody attends to it."""
        return self._band is not None and self._band.attended

    @Property(int, notify=changed)
    def bandAgain(self) -> int:
        """How many times the band's call has come forward again; 0 once somebody attends."""
        return self._band.again if self._band else 0

    @Property(int, notify=changed)
    def broken(self) -> int:
        """How many records that were open cannot be read."""
        return self._notice[2]

    @Property(bool, notify=changed)
    def damaged(self) -> bool:
        """Whether the records on disk are not as they should be."""
        return bool(self._notice[0].wrong)

    @Property(bool, notify=changed)
    def lostEnd(self) -> bool:
        """Whether the last entries may be missing."""
        return self._notice[0].lost_end

    @Property("QStringList", notify=changed)
    def remains(self) -> list[str]:
        """Of each damaged record chair, code, how many entries can be read, and the last one's time."""
        parts = self._notice[0].remains
        return [
            said
            for one in parts
            for said in (str(one.chair), one.code, str(one.entries), self._desk.time_of(one.until))
        ]

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the last entry was not kept, in whichever chair, if it was not."""
        return self._notice[1]

    @Property(bool, notify=changed)
    def wall(self) -> bool:
        """Whether the board is laid out to be read from across the room, not to be touched."""
        return self._wall

    @Slot(bool)
    def showWall(self, wall: bool) -> None:
        """The board for the wall, or the one to work with."""
        self._wall = wall
        self.changed.emit()

    @Slot(int)
    def open(self, number: int) -> None:
        """The chair's page, or the first page of opening it. The staff's PIN comes first."""
        self._desk.as_staff(lambda _: self._desk.go(self._page(number)))

    @Slot(int)
    def seen(self, number: int) -> None:
        """Staff went and looked after no answer."""

        def done(actor: Actor) -> None:
            self._said = self._desk.enter(Seen(), actor, number)
            self._show()

        self._desk.as_staff(done)

    def forget(self) -> None:
        """Nothing of the last touch. The chairs stay, their layout, and what is wrong with the records."""
        self._said = Said()

    def _page(self, number: int) -> str:
        chair = self._desk.room.chair(number)
        if chair is None or chair.state.phase is Phase.OPENING:
            return f"board/{number}/open"
        if chair.state.phase in (Phase.RESUME_CHECK, Phase.FROZEN):
            return f"board/{number}/open"
        if chair.state.call is not None:
            return f"board/{number}/hold"
        if chair.state.phase in OVER:
            return f"board/{number}/record"
        return f"board/{number}"

    def _show(self) -> None:
        room = self._desk.room
        rows = tuple(
            self._row(number, chair) if chair else _empty(number, room.unread(number))
            for number, chair in enumerate(room.chairs(), start=1)
        )
        holds = [(hold.raised.wall, one.number) for one in room.chairs() if one and (hold := one.state.hold)]
        band = next((row for row in rows if holds and row.number == min(holds)[1]), None)
        notice = (self._trouble(), self._said.problem or self._desk.unsaved, len(room.broken))
        if rows != self._rows.rows or band != self._band or notice != self._notice:
            self._band, self._notice = band, notice
            self._rows.show(rows)
            self.changed.emit()

    def _row(self, number: int, chair: Chair) -> ChairRow:
        definition, state = chair.definition, chair.state
        now = self._desk.room.now()
        known = self._desk.elapsed(state)
        minutes = -1 if known is None else -2 if known.minutes is None else known.minutes
        call = state.call
        doing = due(definition, state, now)
        kind, line, at = self._state(definition, state, doing)
        asked, answered = counts(definition, state, doing, minute(state, now))
        profile = definition.profile(state.profile)
        return ChairRow(
            number,
            kind,
            state.code,
            minutes,
            known is not None and not known.certain,
            answered,
            asked,
            line,
            at,
            call is not None and call.attended is not None,
            sum(insists(one, now) for one in state.calls),
            profile.zero if profile else "",
            self._desk.clock(answered_at) if (answered_at := last_answer(state)) else "",
        )

    def _state(self, definition: Definition, state: State, doing: tuple[Due, ...]) -> tuple[str, str, str]:
        """What the chip says, what the line says, and the time in it."""
        desk, call = self._desk, state.call
        if call is not None:
            return ("hold" if call.urgent else "help"), "call", desk.clock(call.raised)
        if state.phase in OVER:
            return "done", state.phase.value, desk.clock(state.decided) if state.decided else ""
        if state.phase is Phase.OPENING:
            return "check", "opening", ""
        if state.phase in (Phase.RESUME_CHECK, Phase.FROZEN):
            return "check", state.phase.value, ""
        if silent(definition, state):
            return "silent", "silent", desk.clock(state.silent_since)
        late = next((one for one in doing if one.late and one.by is By.STAFF), None)
        if late is not None:
            return "overdue", "late", self._desk.at_minute(state, late.minute)
        kind = "leaving" if state.phase is Phase.LEAVING else "watching"
        if state.giving:
            return kind, "giving", ""
        if any(one.by is By.STAFF for one in doing):
            return kind, "due", ""
        coming = next_due(definition, state, desk.room.now())
        return kind, "next", self._desk.at_minute(state, coming) if coming is not None else ""


def _empty(number: int, unread: bool) -> ChairRow:
    return ChairRow(number, *(UNREAD if unread else FREE))


def counts(definition: Definition, state: State, doing: tuple[Due, ...], here: int) -> tuple[int, int]:
    """How many items staff's passes have that have begun by now, and how many of them have an answer."""
    begun = [one for one in definition.passes if one.by is By.STAFF and round_start(one, here) is not None]
    open_items = {item for one in doing if one.by is By.STAFF for item in one.items}
    asked = sum(len(one.items) for one in begun) if here >= 0 else 0
    return asked, asked - len(open_items)


def last_answer(state: State) -> Stamp | None:
    """When the patient answered last."""
    found = (one.stamp for one in reversed(state.entries) if one.actor.who is Who.PATIENT or one.assisted)
    return next(found, None)
