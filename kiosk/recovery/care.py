"""Looks after the records while the program runs: checks them, tells what is wrong, lets go what may go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from kiosk.background import Background
from kiosk.clock import BUILT, Clock, Pending
from kiosk.errors import StoreError
from kiosk.recovery.definition import Definition
from kiosk.recovery.retention import kept_long_enough
from kiosk.recovery.store import Store

FIRST = timedelta(seconds=20)
"""How long after the start the first look is taken: the first touches come before it."""
HOUR = timedelta(hours=1)
UNTRUSTED = (
    f"Nothing is purged: the clock of this machine shows a day before {BUILT:%Y-%m-%d}, "
    "when this program was made. Set the clock."
)
LOST_END = "record.lost_end"


@dataclass(frozen=True, slots=True)
class Part:
    """A damaged record as far as it can be read: whose chair and code, how many entries, until when."""

    chair: int
    code: str
    entries: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with the records. `wrong` is a sentence each, for whoever looks after the machine.

    `lost_end`: the last entries may be missing. `remains` are damaged records that can be read in part.
    """

    wrong: tuple[str, ...] = ()
    lost_end: bool = False
    remains: tuple[Part, ...] = ()


SOUND = Trouble()


class Care:
    """Reads and purges on the worker; what it finds is told on the thread that made it."""

    def __init__(
        self,
        store: Store,
        read: Callable[[str], Definition],
        clock: Clock,
        background: Background,
        purged: Callable[[int], None],
        told: Callable[[str], None],
        made: date = BUILT,
    ) -> None:
        """`purged` hears how many records went; `told` each sentence that staff cannot use, once.

        No clock that shows a day before `made` lets a record go.
        """
        self._store = store
        self._read = read
        self._clock = clock
        self._background = background
        self._purged = purged
        self._told = told
        self._made = made
        self._checked = SOUND
        self._said: set[str] = set()
        self._findings = 0
        self._listeners: list[Callable[[], None]] = []
        self._pending: Pending = clock.later(FIRST, self._hourly)
        self.noticed()

    @property
    def trouble(self) -> Trouble:
        """What is known to be wrong by now."""
        found, checked = self._store.findings, self._checked
        if not found:
            return checked
        messages = tuple(one.message for one in found)
        return replace(
            checked,
            wrong=(*messages, *(one for one in checked.wrong if one not in messages)),
            lost_end=any(one.rule == LOST_END for one in found),
        )

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` when a check found something else than the last one."""
        self._listeners.append(listener)

    def noticed(self) -> None:
        """Whether a file was set aside meanwhile: then look at what is left of it."""
        found = self._store.findings
        if len(found) > self._findings:
            self._findings = len(found)
            for one in found:
                self._tell(f"{one.message} {one.hint}")
            self.check()

    def check(self) -> None:
        """Read every page and every chain."""
        self._background.run(self._look, self._seen, self._failed)

    def purge(self) -> None:
        """Take out for good what was closed for as long as the clinic keeps it."""
        now = self._clock.now()
        self._background.run(lambda: self._let_go(now), self._gone, self._failed)

    def stop(self) -> None:
        """Not again."""
        self._pending.cancel()

    def _hourly(self) -> None:
        self._pending = self._clock.later(HOUR, self._hourly)
        self.purge()
        self.check()

    def _look(self) -> Trouble:
        remains = (
            Part(
                one.header.chair,
                one.header.code,
                len(one.events),
                one.events[-1].stamp.wall if one.events else one.header.opened,
            )
            for one in self._store.remains()
        )
        return Trouble(self._store.verify(), False, tuple(remains))

    def _seen(self, found: Trouble) -> None:
        for sentence in found.wrong:
            self._tell(sentence)
        if found != self._checked:
            self._checked = found
            for listener in self._listeners:
                listener()

    def _let_go(self, now: datetime) -> int:
        ids = kept_long_enough(self._store, self._read, now)
        if ids and now.date() >= self._made:
            self._store.purge(ids, now)
        return len(ids) if now.date() >= self._made else -len(self._store.closed_records())

    def _gone(self, count: int) -> None:
        """`count` went, or, negative, so many would have to be looked at with a clock to trust."""
        if count > 0:
            self._purged(count)
        elif count:
            self._tell(UNTRUSTED)

    def _failed(self, problem: Exception) -> None:
        """An hour later it is tried again; entries that are not taken are told where they are made."""
        if not isinstance(problem, StoreError):
            raise problem
        self._tell(str(problem))

    def _tell(self, sentence: str) -> None:
        if sentence not in self._said:
            self._said.add(sentence)
            self._told(sentence)
