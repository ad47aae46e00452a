"""The recovery room of a running guide, by what its checklist and its records are like."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.adapters.hand_clock import HandClock, HandStamps
from kiosk.adapters.memory_store import MemoryStore
from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.background import Inline
from kiosk.errors import StoreError
from kiosk.recovery import events as e
from kiosk.recovery.care import FIRST, HOUR
from kiosk.recovery.events import Actor, Who
from kiosk.recovery.store import Header
from kiosk.shell.checklists import FILE
from kiosk.shell.compose import Assembly
from kiosk.shell.ward import RECORDS, WardParts
from kiosk.staff.audit import Act
from tests.support.clinic import DRAFT, REVIEWED, content_of
from tests.support.running import WALL, planned

NURSE = Actor(Who.STAFF, 1, "nurse")
NOW = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)


@contextmanager
def assembled(content: Path, data: Path, clock: HandClock) -> Iterator[Assembly]:
    """The guide of a clinic with two chairs, without a visitor."""
    plan = planned(WALL, content, data)
    recovery = plan.settings.recovery._replace(enabled=True, chairs=2)
    settings = plan.settings._replace(recovery=recovery)
    built = replace(plan, data=data, settings=settings)
    assembly = Assembly(built, clock, Inline(), stamps=HandStamps(clock))
    try:
        yield assembly
    finally:
        assembly.close()


def parts_of(assembly: Assembly) -> WardParts:
    parts = assembly.recovery
    assert parts is not None
    return parts


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return folder


def test_a_draft_opens_chairs_for_practice_and_keeps_nothing(
    qapp: object, tmp_path: Path, data: Path
) -> None:
    with assembled(content_of(tmp_path / "content", DRAFT), data, HandClock(NOW)) as guide:
        parts = parts_of(guide)
        assert parts.ward.practice
        assert parts.desk.open(1, "iv", NURSE).done
        assert isinstance(parts.store, MemoryStore)
    assert not (data / RECORDS).exists()


def test_a_reviewed_checklist_keeps_what_is_entered(qapp: object, tmp_path: Path, data: Path) -> None:
    content, clock = content_of(tmp_path / "content", REVIEWED), HandClock(NOW)
    with assembled(content, data, clock) as guide:
        parts = parts_of(guide)
        assert not parts.ward.practice
        assert parts.desk.open(1, "iv", NURSE).done
    store = SqliteStore(data / RECORDS)
    assert [one.chair for one in store.open_records()] == [1]
    store.close()


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('status = "reviewed"', 'status = "retired"', "retired"),
        ("keep_closed_h = 24 ", "keep_closed_h = -4 ", "faults"),
        ('expires = "2027-11-24"', 'expires = "2026-12-24"', "review expired"),
    ],
)
def test_one_that_may_not_run_is_told_to_staff_with_its_reason(
    qapp: object, tmp_path: Path, data: Path, old: str, new: str, why: str
) -> None:
    assert old in REVIEWED
    content = content_of(tmp_path / "content", REVIEWED.replace(old, new, 1))
    with assembled(content, data, HandClock(NOW)) as guide:
        assert guide.recovery is None
        staff = guide.app.staff
        assert not staff.hasRecovery
        assert staff.recoveryProblem == f"recovery/recovery.toml: {why}. Run `kiosk check`."
    assert not (data / RECORDS).exists()


def test_a_record_goes_when_the_clinic_s_hours_are_over_and_the_staff_log_says_so(
    qapp: object, tmp_path: Path, data: Path
) -> None:
    clock = HandClock(NOW)
    with assembled(content_of(tmp_path / "content", REVIEWED), data, clock) as guide:
        parts = parts_of(guide)
        assert parts.desk.open(1, "iv", NURSE).done
        assert parts.desk.enter(e.Voided("Wrong chair"), NURSE, 1).done
        assert parts.desk.enter(e.Closed("not needed"), NURSE, 1).done
        hours = parts.room.checklist.definition.keep_closed_h
        clock.advance(FIRST.total_seconds())
        assert len(parts.store.closed_records()) == 1
        clock.advance(hours * HOUR.total_seconds())
        assert parts.store.closed_records() == ()
        acts = [(one.noted.act, one.noted.number) for one in guide.staff.book.entries()]
        assert acts.count((Act.PURGED, 1)) == 1


def test_damage_is_told_on_the_board_and_stays_told(qapp: object, tmp_path: Path, data: Path) -> None:
    content, clock = content_of(tmp_path / "content", REVIEWED), HandClock(NOW)
    with assembled(content, data, clock) as guide:
        assert parts_of(guide).desk.open(1, "iv", NURSE).done
        assert not parts_of(guide).ward.board.damaged
    file = data / RECORDS
    whole = file.read_bytes()
    assert b'"profile":"iv"' in whole
    file.write_bytes(whole.replace(b'"profile":"iv"', b'"profile":"im"'))
    for _ in range(2):
        with assembled(content, data, clock) as guide:
            board = parts_of(guide).ward.board
            clock.advance(FIRST.total_seconds())
            assert (board.damaged, board.remains[:1], board.remains[2], board.inUse) == (True, ["1"], "0", 0)


def test_an_entry_that_no_disk_took_is_told_on_the_board_until_one_is_taken(
    qapp: object, tmp_path: Path, data: Path
) -> None:
    with assembled(content_of(tmp_path / "content", REVIEWED), data, HandClock(NOW)) as guide:
        parts = parts_of(guide)
        assert parts.desk.open(1, "iv", NURSE).done
        moved = (data / RECORDS).rename(data / "elsewhere.db")
        assert not parts.desk.enter(e.Confirmed(10), NURSE, 1).done
        parts.room.look()
        assert parts.ward.board.problem.startswith("Not saved")
        moved.rename(data / RECORDS)
        assert parts.desk.enter(e.Confirmed(10), NURSE, 1).done
        assert parts.ward.board.problem == ""


def test_a_review_that_ends_while_the_guide_runs_opens_no_chair_until_there_is_a_new_one(
    qapp: object, tmp_path: Path, data: Path
) -> None:
    content = content_of(tmp_path / "content", REVIEWED)
    file = content / FILE
    with assembled(content, data, HandClock(datetime(2027, 11, 24, 9, 0, tzinfo=UTC))) as guide:
        parts = parts_of(guide)
        assert parts.desk.open(1, "iv", NURSE).done
        guide.clock.advance(24 * 3600)
        assert parts.ward.why == "review expired"
        assert parts.desk.open(2, "iv", NURSE).reason == "its review is over"
        renewed = REVIEWED.replace('expires = "2027-11-24"', 'expires = "2028-11-24"', 1)
        file.write_text(
            renewed.replace('reviewed = "2026-11-24"', 'reviewed = "2027-11-25"'), encoding="utf-8"
        )
        guide.clock.advance(24 * 3600)
        assert parts.ward.why == ""
        assert parts.desk.open(2, "iv", NURSE).done


def test_records_that_cannot_be_looked_through_are_let_go(
    qapp: object, tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(store: SqliteStore) -> tuple[Header, ...]:
        raise StoreError("The disk does not answer.", "Look at the disk.")

    monkeypatch.setattr(SqliteStore, "open_records", broken)
    with assembled(content_of(tmp_path / "content", REVIEWED), data, HandClock(NOW)) as guide:
        assert guide.recovery is None
        assert "The disk does not answer." in guide.app.staff.recoveryProblem
        SqliteStore(data / RECORDS).close()  # nobody has it
