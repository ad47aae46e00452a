"""Records are looked after while the program runs: checked on the worker, told, and let go by policy."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.memory_store import MemoryStore
from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.background import Inline
from kiosk.errors import StoreBroken
from kiosk.recovery.care import FIRST, HOUR, SOUND, Care
from kiosk.recovery.definition import Definition
from kiosk.recovery.store import Store
from tests.support.day import checklist, closed, voided, watched
from tests.support.record import MORNING

MADE = MORNING.date()


def read(text: str) -> Definition:
    assert text
    return checklist()


class Cared:
    """A store that is looked after, and what is heard of it."""

    def __init__(self, store: Store, began: datetime = MORNING, made: date = MADE) -> None:
        self.clock = HandClock(began)
        self.gone: list[int] = []
        self.lines: list[str] = []
        self.changes = 0
        self.care = Care(store, read, self.clock, Inline(), self.gone.append, self.lines.append, made)
        self.care.listen(self._changed)

    def _changed(self) -> None:
        self.changes += 1


def spoilt(path: Path, was: bytes, becomes: bytes) -> None:
    """Some bytes of the file are others."""
    data = path.read_bytes()
    assert was in data
    assert len(was) == len(becomes)
    path.write_bytes(data.replace(was, becomes))


def test_sound_records_are_nothing_to_tell(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "recovery.db")
    watched(store, 1, "aa")
    cared = Cared(store)
    cared.clock.advance(FIRST.total_seconds())
    assert (cared.care.trouble, cared.lines, cared.changes) == (SOUND, [], 0)
    store.close()


def test_what_was_set_aside_at_the_start_is_told_at_once_with_what_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "recovery.db"
    store = SqliteStore(file)
    watched(store, 1, "aa")
    store.close()
    spoilt(file, b'"s_base"', b'"s_bass"')
    store = SqliteStore(file)
    cared = Cared(store)
    assert cared.care.trouble.wrong
    assert [(one.chair, one.entries > 0) for one in cared.care.trouble.remains] == [(1, True)]
    assert any("set aside" in line for line in cared.lines)
    assert len(set(cared.lines)) == len(cared.lines)
    store.close()


def test_a_file_that_is_gone_is_told_as_damage_and_the_next_start_goes_on_telling(tmp_path: Path) -> None:
    file = tmp_path / "recovery.db"
    store = SqliteStore(file)
    watched(store, 1, "aa")
    store.close()
    file.unlink()
    for _ in range(2):
        store = SqliteStore(file)
        cared = Cared(store)
        cared.clock.advance(FIRST.total_seconds())
        assert cared.care.trouble.wrong
        store.close()


def test_closed_records_go_when_their_hours_are_over_and_it_is_said_how_many(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "recovery.db")
    open_one = watched(store, 1, "aa")
    stay = closed(voided(store))
    cared = Cared(store, stay.events[-1].stamp.wall)
    cared.clock.advance(FIRST.total_seconds())
    assert (cared.gone, store.closed_records()) == ([], (stay.header,))
    cared.clock.advance(checklist().keep_closed_h * HOUR.total_seconds())
    assert (cared.gone, store.closed_records()) == ([1], ())
    assert store.open_records() == (open_one.header,)
    assert store.verify() == ()
    store.close()


def test_a_start_long_after_lets_go_without_waiting_an_hour(tmp_path: Path) -> None:
    store = MemoryStore()
    closed(voided(store))
    cared = Cared(store, MORNING + timedelta(days=40))
    cared.clock.advance(FIRST.total_seconds())
    assert (cared.gone, store.closed_records()) == ([1], ())


def test_after_the_end_nothing_is_looked_at(tmp_path: Path) -> None:
    store = MemoryStore()
    closed(voided(store))
    cared = Cared(store, MORNING + timedelta(days=40))
    cared.care.stop()
    cared.clock.advance(FIRST.total_seconds())
    assert cared.gone == []


def test_a_record_with_a_checklist_that_nobody_can_read_stays_and_keeps_no_other(tmp_path: Path) -> None:
    store = MemoryStore()
    first, second = closed(voided(store)), closed(voided(store, 4, "vv"))
    asked: list[str] = []

    def once(text: str) -> Definition:
        asked.append(text)
        if len(asked) == 1:
            raise StoreBroken("The checklist of a record cannot be read.", "Update the program.")
        return checklist()

    clock = HandClock(MORNING + timedelta(days=40))
    Care(store, once, clock, Inline(), asked.append, asked.append, MADE)
    clock.advance(FIRST.total_seconds())
    assert store.closed_records() == (first.header,)
    assert second.header not in store.closed_records()


def test_a_fault_of_the_program_is_not_taken_for_one_of_the_disk() -> None:
    store = MemoryStore()
    closed(voided(store))

    def faulty(text: str) -> Definition:
        raise KeyError(text)

    clock = HandClock(MORNING + timedelta(days=40))
    lines: list[str] = []
    Care(store, faulty, clock, Inline(), lambda _: None, lines.append, MADE)
    with pytest.raises(KeyError):
        clock.advance(FIRST.total_seconds())
    assert lines == []


def test_a_clock_from_before_the_program_was_made_lets_nothing_go() -> None:
    store = MemoryStore()
    closed(voided(store))
    cared = Cared(store, MORNING + timedelta(days=40), MORNING.date() + timedelta(days=50))
    cared.clock.advance(FIRST.total_seconds())
    cared.clock.advance(HOUR.total_seconds())
    assert (cared.gone, len(cared.lines)) == ([], 1)
    assert "Set the clock." in cared.lines[0]
    assert len(store.closed_records()) == 1
