"""The chairs of a device: what shows is on disk, one chair's trouble is no other's, a restart finds all."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.errors import StoreBroken, StoreError, StoreFull
from kiosk.recovery import events as e
from kiosk.recovery.codes import valid
from kiosk.recovery.definition import Definition, Status
from kiosk.recovery.machine import replay
from kiosk.recovery.refusal import Reason, Refusal
from kiosk.recovery.room import RecoveryRoom
from kiosk.recovery.state import Phase
from tests.adapters.test_store_faults import no_file_above
from tests.recovery.conftest import NURSE, PATIENT, Ward
from tests.support.failing_store import FailingStore

LEFT = e.Left(5, "yes", ())


def seqs(ward: Ward, number: int = 1) -> list[int]:
    """The numbers of a chair's entries on disk."""
    chair = ward.room.chair(number)
    assert chair is not None
    return [one.seq for one in ward.store.events(chair.header.id)]


def test_a_chair_in_use_is_not_opened_again_until_its_record_is_closed(ward: Ward) -> None:
    ward.seated()
    assert ward.room.open(1, "iv", NURSE) == Refusal(Reason.CHAIR_TAKEN)
    ward.do(LEFT)
    assert ward.room.open(1, "iv", NURSE) == Refusal(Reason.CHAIR_TAKEN)
    assert ward.do(e.Closed("not needed")) is None
    assert ward.room.chair(1) is None
    assert ward.room.open(1, "iv", NURSE) is None
    assert ward.state().entries == ()


@pytest.mark.parametrize("number", [0, -1, 5])
def test_there_are_as_many_chairs_as_the_clinic_has(ward: Ward, number: int) -> None:
    assert ward.room.open(number, "iv", NURSE) == Refusal(Reason.CHAIR_TAKEN)


def test_a_treatment_the_checklist_does_not_know_opens_nothing(ward: Ward) -> None:
    assert ward.room.open(1, "by mouth", NURSE) == Refusal(Reason.NO_ITEM, ("by mouth",))
    assert ward.store.open_records() == ()


def test_no_two_chairs_share_a_code_nor_does_the_next_patient_get_it(ward: Ward) -> None:
    given = set()
    for _ in range(12):
        for number in range(1, 5):
            assert ward.room.open(number, "iv", NURSE) is None
            assert ward.room.new_code(number, NURSE) is None
            code = ward.state(number).code
            assert valid(code)
            assert code not in given
            given.add(code)
        for number in range(1, 5):
            ward.do(e.Voided("Opened twice"), number=number)
            ward.do(e.Closed("not needed"), number=number)


def test_a_code_changes_only_before_anybody_was_confirmed(ward: Ward) -> None:
    ward.seated()
    code = ward.state().code
    refusal = ward.room.new_code(1, NURSE)
    assert refusal is not None
    assert refusal.reason is Reason.NOT_NOW
    assert ward.state().code == code


def test_a_wrong_pick_is_refused_and_written_down(ward: Ward) -> None:
    ward.seated(1).seated(2)
    other = ward.state(2).code
    assert {ward.state(1).code, other} < set(ward.room.three(1))
    before = ward.state().seq
    assert not ward.room.pick(1, other, "release", NURSE)
    record = ward.room.record(1)
    assert record is not None
    assert record.events[-1].what == e.Mispicked("release")
    assert ward.room.pick(1, ward.state().code, "release", NURSE)
    assert ward.state().seq == before + 1
    assert not ward.room.pick(3, other, "release", NURSE)


def test_a_patient_moves_to_a_free_chair_with_the_whole_record(ward: Ward) -> None:
    ward.seated(1).seated(2)
    ward.do(e.HelpAsked(), PATIENT)
    seen: list[tuple[bool, bool]] = []
    ward.room.listen(lambda: seen.append((ward.room.chair(1) is None, ward.room.chair(3) is None)))
    for taken in (1, 2, 0, 5):
        assert ward.do(e.ChairMoved(taken)) == Refusal(Reason.CHAIR_TAKEN)
    code = ward.state().code
    assert ward.do(e.ChairMoved(3)) is None
    assert seen == [(True, False)], "whoever looks finds the patient in one chair, never in none or two"
    assert ward.state(3).code == code
    assert len(ward.state(3).calls) == 1
    assert ward.room.open(1, "iv", NURSE) is None
    ward.restart()
    assert ward.state(3).code == code
    assert ward.state(1).code != code


def test_a_restart_finds_every_open_record_and_none_that_is_closed(ward: Ward) -> None:
    ward.seated(1).seated(2).seated(4)
    ward.do(e.UrgentPressed())
    hold = ward.state().hold
    ward.do(LEFT, number=2)
    ward.do(e.Closed("printed"), number=2)
    ward.restart()
    assert [chair is not None for chair in ward.room.chairs()] == [True, False, False, True]
    assert ward.state().phase is Phase.RESUME_CHECK
    assert ward.state().hold == hold


def test_what_is_replayed_is_what_was_there(ward: Ward) -> None:
    ward.seated(ago=20)
    ward.says("p_sick", "A lot")
    ward.minutes(50)
    record = ward.room.record(1)
    assert record is not None
    assert replay(record.definition, record.events) == ward.state() == record.state


def test_a_record_that_cannot_be_read_keeps_no_other_from_opening() -> None:
    store = FailingStore()
    ward = Ward(store=store)
    ward.seated(1).seated(2)
    store.spoiled = store.open_records()[0].id
    ward.restart()
    assert [one.id for one in ward.room.broken] == [store.spoiled]
    assert ward.state(2).phase is Phase.RESUME_CHECK
    assert ward.room.chair(1) is None


def test_of_two_records_in_one_chair_the_newer_is_there_and_the_older_is_named() -> None:
    store = FailingStore()
    ward = Ward(store=store)
    ward.seated(1)
    older = store.spoiled = store.open_records()[0].id
    ward.restart()
    ward.room.mind(1)
    ward.seated(1)
    newer = ward.state().code
    store.spoiled = ""
    ward.restart()
    assert ward.state().code == newer
    assert [one.id for one in ward.room.broken] == [older]


def test_a_full_disk_at_the_start_hides_no_record_and_the_restart_is_written_later() -> None:
    store = FailingStore()
    ward = Ward(store=store)
    ward.seated()
    ward.do(e.UrgentPressed())
    before = seqs(ward)
    store.full = True
    ward.restart()
    assert ward.room.broken == ()
    assert ward.state().phase is Phase.RESUME_CHECK
    assert ward.state().hold is not None
    assert seqs(ward) == before
    store.full = False
    assert ward.do(e.Resumed(-1)) is None
    assert seqs(ward) == [*before, len(before) + 1, len(before) + 2]
    assert ward.do(e.Seen()) == Refusal(Reason.ALREADY)


def test_a_chair_beyond_the_clinics_number_is_seen_as_long_as_it_is_in_use(ward: Ward) -> None:
    ward.seated(4)
    ward.chairs = 2
    ward.restart()
    assert [chair is not None for chair in ward.room.chairs()] == [False, False, False, True]
    ward.do(LEFT, number=4)
    ward.do(e.Closed("printed"), number=4)
    assert len(ward.room.chairs()) == 2


def test_what_the_disk_does_not_take_did_not_happen(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "recovery.db")
    ward = Ward(store=store)
    ward.seated()
    before, entries = ward.state(), seqs(ward)
    told: list[int] = []
    ward.room.listen(lambda: told.append(1))
    # Small enough that not one page more finds room, in the database or beside it.
    with no_file_above(1), pytest.raises(StoreError):
        ward.says("p_breath", "Yes")
    with no_file_above(1), pytest.raises(StoreError):
        ward.room.open(2, "iv", NURSE)
    assert (ward.state(), seqs(ward)) == (before, entries)
    assert ward.room.chair(2) is None
    assert told == []
    assert ward.says("p_breath", "Yes") is None
    assert ward.state().hold is not None
    store.close()


def test_one_full_disk_is_no_other_chairs_silence() -> None:
    store = FailingStore()
    ward = Ward(store=store)
    ward.seated(1).seated(2)
    first = ward.room.chair(1)
    assert first is not None
    store.full, store.only = True, first.header.id
    ward.clock.advance(21 * 60)
    with pytest.raises(StoreFull):
        ward.room.tick()
    assert (ward.state(1).unseen, ward.state(2).unseen) == (0, 1)
    store.full = False
    ward.room.tick()
    assert ward.state(1).unseen == 1


def test_a_wall_clock_that_is_set_is_written_down_once_and_moves_no_time(ward: Ward) -> None:
    ward.seated(ago=10)
    ward.room.tick()
    ward.stamps.set_wall(timedelta(hours=1))
    ward.clock.advance(5)
    ward.room.tick()
    ward.clock.advance(5)
    ward.room.tick()
    record = ward.room.record(1)
    assert record is not None
    jumps = [one.what for one in record.events if isinstance(one.what, e.ClockJumped)]
    assert jumps == [e.ClockJumped(3600.0)]
    timing = ward.state().timing
    assert timing is not None
    assert timing.least_ns // 60_000_000_000 == 10


def test_a_free_chair_has_no_record_and_takes_nothing(ward: Ward) -> None:
    assert ward.room.record(1) is None
    assert ward.do(e.Seen()) == Refusal(Reason.NO_RECORD)
    assert ward.room.new_code(1, NURSE) == Refusal(Reason.NO_RECORD)


def test_no_chair_opens_once_the_checklist_s_review_is_over_and_the_open_ones_go_on(ward: Ward) -> None:
    known = ward.room.checklist.definition
    until = ward.room.now().wall.date()
    reviewed = replace(known, status=Status.REVIEWED, reviewed=until, expires=until)
    ward.room.checklist = replace(ward.room.checklist, definition=reviewed)
    ward.seated()
    ward.clock.advance(24 * 3600)
    assert ward.room.open(2, "iv", NURSE) == Refusal(Reason.EXPIRED)
    assert ward.do(e.Answered("s_line", e.Ticked())) is None


def test_a_chair_whose_record_cannot_be_read_is_opened_anew_only_after_a_word(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "recovery.db")
    ward = Ward(store=store).seated()
    other = RecoveryRoom(ward.room.checklist, store, ward.stamps, 4, ward.random.randrange, unreadable)
    other.take_up()
    assert (other.chair(1), len(other.broken), other.unread(1), other.unread(2)) == (None, 1, True, False)
    assert other.open(1, "iv", NURSE) == Refusal(Reason.UNREAD)
    other.mind(1)
    assert other.open(1, "iv", NURSE) is None
    store.close()


def unreadable(text: str) -> Definition:
    raise StoreBroken("The checklist of a record cannot be read.", "Update the program.")
