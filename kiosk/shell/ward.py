"""Builds the recovery room where a clinic has one: its checklist, its records and its pages' presenters."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.background import Background
from kiosk.clock import Clock, Pending
from kiosk.errors import StoreError
from kiosk.presenters.bedside import Bedside
from kiosk.presenters.board import Board
from kiosk.presenters.chair import Chair
from kiosk.presenters.chair_help import ChairHelp
from kiosk.presenters.chair_languages import Spoken
from kiosk.presenters.checklist import Checklist
from kiosk.presenters.desk import Ask, Desk, Guard
from kiosk.presenters.escort import Escort
from kiosk.presenters.handover import Handover
from kiosk.presenters.hold import Hold
from kiosk.presenters.leaving import Leaving
from kiosk.presenters.moving import Moving
from kiosk.presenters.numbers import Numbers
from kiosk.presenters.opening import Opening
from kiosk.presenters.printing import Printing
from kiosk.presenters.readings import Readings
from kiosk.presenters.record_page import RecordPage
from kiosk.presenters.release_page import Release
from kiosk.presenters.teach import Teach
from kiosk.presenters.ward import Pages, Ward
from kiosk.recovery.accepted import Choice, Runs
from kiosk.recovery.care import Care
from kiosk.recovery.room import Checklist as Asked, RecoveryRoom
from kiosk.recovery.stamp import Stamps
from kiosk.recovery.store import Store
from kiosk.recovery.wording import filled
from kiosk.session.current import Current
from kiosk.shell.checklists import FILE, Records, Renewal, chosen_checklist
from kiosk.shell.tongues import spoken_in
from kiosk.staff.audit import Act
from kiosk.staff.door import Door

if TYPE_CHECKING:
    from kiosk.shell.compose import Assembly
    from kiosk.shell.paper import PaperParts
    from kiosk.shell.plan import Plan

log = logging.getLogger(__name__)

RECORDS = "recovery.db"
TICK = timedelta(seconds=5)
"""How often wall and monotonic time are compared, and what is due is looked at."""


class WardParts:
    """The room, its desk and its presenter, and the tick that lets time pass."""

    def __init__(
        self,
        choice: Choice,
        store: Store,
        stamps: Stamps,
        clock: Clock,
        chairs: int,
        values: Mapping[str, str],
        current: Current,
        door: Door,
        guard: Guard,
        ask: Ask,
        channel: str,
        background: Background,
        purged: Callable[[int], None],
        spoken: Spoken,
        printing: Callable[[Desk], Printing],
        again: Callable[[], Choice],
    ) -> None:
        """`choice` holds a definition; `purged` hears how many records went by policy.

        `again` chooses the checklist anew: each day that begins, since a review runs out while this runs.

        Raises StoreError where the records cannot be read at all.
        """
        assert choice.definition is not None
        records = Records(values)
        asked = _asked(choice, values)
        self.store = store
        self.room = RecoveryRoom(asked, store, stamps, chairs, secrets.randbelow, records.read)
        self.desk = Desk(
            self.room, current, door, guard, ask, lambda moment: moment.astimezone(clock.now().tzinfo), spoken
        )
        desk = self.desk
        self.care = Care(store, records.read, clock, background, purged, lambda line: log.warning("%s", line))
        board = Board(desk, lambda: self.care.trouble)
        self.ward = Ward(
            desk,
            choice.runs is Runs.PRACTICE,
            choice.why.value,
            _pages(desk, board, clock, channel, printing(desk)),
        )
        self.ward.join()
        current.remembers(self.ward)
        self._clock = clock
        self._renewal = Renewal(choice, again, clock, lambda chosen: self._renewed(chosen, values))
        self._pending: Pending | None = None
        self.room.listen(self.care.noticed)
        self.care.listen(self.room.look)
        try:
            self.room.take_up()
        except StoreError:
            self.care.stop()
            raise
        self._wait()

    def stop(self) -> None:
        """No ticks any more, and the records let go."""
        if self._pending is not None:
            self._pending.cancel()
        self.care.stop()
        self.store.close()

    def _wait(self) -> None:
        self._pending = self._clock.later(TICK, self._tick)

    def _tick(self) -> None:
        self._wait()
        self._renewal.look()
        try:
            self.room.tick()
        except StoreError as problem:
            log.warning("%s", problem)
            self.desk.disk(str(problem))

    def _renewed(self, choice: Choice, values: Mapping[str, str]) -> None:
        """New chairs get this checklist; those that are open go on with their own."""
        if choice.definition is not None:
            self.room.checklist = _asked(choice, values)
        self.ward.told(choice.why.value)


def _asked(choice: Choice, values: Mapping[str, str]) -> Asked:
    assert choice.definition is not None
    return Asked(filled(choice.definition, values), choice.text.decode("utf-8-sig"))


def _pages(desk: Desk, board: Board, clock: Clock, channel: str, printing: Printing) -> Pages:
    return Pages(
        board,
        Bedside(desk, clock, channel),
        Escort(desk),
        ChairHelp(desk, channel),
        Opening(desk),
        Chair(desk),
        Checklist(desk),
        Numbers(desk),
        Readings(desk),
        Hold(desk),
        Release(desk),
        Leaving(desk),
        Moving(desk),
        Handover(desk),
        RecordPage(desk),
        Teach(desk),
        printing,
    )


def open_store(choice: Choice, data: Path | None) -> Store:
    """Where records are kept: on disk, but for practice or a clinic that keeps none. Raises StoreError."""
    memory = choice.runs is Runs.PRACTICE or data is None
    if memory or (choice.definition is not None and choice.definition.keep_in_memory):
        from kiosk.adapters.memory_store import MemoryStore

        return MemoryStore()
    from kiosk.adapters.sqlite_store import SqliteStore

    assert data is not None
    return SqliteStore(data / RECORDS)


def open_ward(own: Assembly) -> WardParts | None:
    """The recovery room as the clinic set it up; None where there is none, or none that can run."""
    if not own.chairs:
        return None
    plan, staff, clock, paper = own.plan, own.staff, own.clock, own.paper
    from kiosk.adapters.boot_clock import BootClock

    choice = chosen_checklist(plan.content, plan.data, clock.now())
    if choice.definition is None:
        log.warning("The recovery checklist does not run: %s.", choice.why.value)
        staff.staff.without_recovery(f"{FILE}: {choice.why.value}. Run `kiosk check`.")
        return None
    if plan.settings.call_channel == "relay":
        log.warning("call_channel is relay, and this version has none: screens say what screen_only says.")
    try:
        store = open_store(choice, plan.data)
    except StoreError as problem:
        log.warning("%s", problem)
        staff.staff.without_recovery(str(problem))
        return None
    try:
        parts = WardParts(
            choice,
            store,
            own.stamps or BootClock(),
            clock,
            own.chairs,
            plan.values,
            own.current,
            staff.door,
            staff.staff.guard,
            lambda then, role, other: staff.staff.ask(then, role, not_slot=other),
            plan.settings.call_channel,
            own.background,
            lambda count: staff.gate.note(Act.PURGED, 0, count),
            spoken_in(plan, choice.definition),
            lambda desk: _printing(desk, plan, choice.runs is Runs.PRACTICE, paper),
            lambda: chosen_checklist(plan.content, plan.data, clock.now()),
        )
        if plan.practices:
            from kiosk.shell.practice import fill

            fill(parts.room)
        return parts
    except StoreError as problem:
        store.close()
        log.warning("%s", problem)
        staff.staff.without_recovery(str(problem))
        return None


def _printing(desk: Desk, plan: Plan, practice: bool, paper: PaperParts) -> Printing:
    chosen = paper.chosen
    marked = practice or plan.practices
    return Printing(
        desk, paper.paper, chosen.enabled, chosen.place, plan.settings.clinic.name, marked, paper.draw
    )


def place_of(profile: str, room: RecoveryRoom) -> str:
    """Where a screen of that profile stands when nobody else needs it; nothing for a waiting room.

    A record that was open when the program ended brings staff to the board, on whatever screen it is.
    """
    if profile == "chair":
        return "recovery/1"
    return "board" if profile == "station" or any(room.chairs()) or room.broken else ""
