"""Opening a chair, and matching it again: nobody gets on without the code of the card."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.presenters.board import Board
from kiosk.presenters.opening import Opening
from kiosk.recovery import events as e
from kiosk.recovery.events import Chosen
from kiosk.recovery.room import RecoveryRoom
from kiosk.recovery.state import Phase
from tests.support.bay import PATIENT, Bay, read
from tests.support.bays import STORES
from tests.support.failing_store import FailingStore


@pytest.fixture(params=STORES)
def bay(request: pytest.FixtureRequest, qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path, store=STORES[request.param](tmp_path))


@pytest.fixture
def opening(bay: Bay) -> Opening:
    found = Opening(bay.desk)
    bay.desk.go("board/2/open")
    return found


def wrong(opening: Opening) -> str:
    return next(one for one in opening.three if one != opening.code)


def test_from_a_free_chair_to_watching(bay: Bay, opening: Opening) -> None:
    assert (opening.step, opening.chair, opening.profiles) == ("start", 2, ["iv", "spravato"])
    opening.begin("iv")
    assert (opening.step, len(opening.code)) == ("code", 5)
    opening.goOn()
    assert (opening.step, len(opening.three)) == ("pick", 3)
    assert opening.code in opening.three
    opening.pick(opening.code)
    assert (opening.step, opening.ago) == ("minutes", 0)
    opening.add(10)
    opening.add(-1)
    opening.confirm()
    assert bay.state(2).phase is Phase.WATCHING
    assert bay.current.visit.page == "board/2"
    known = bay.desk.elapsed(bay.state(2))
    assert known is not None
    assert (known.minutes, known.certain) == (9, True)


def test_the_code_is_spelled_as_it_is_said(opening: Opening) -> None:
    opening.begin("iv")
    assert len(opening.spelled.split(", ")) == 5


def test_a_new_code_takes_the_place_of_the_old(opening: Opening) -> None:
    opening.begin("iv")
    before = opening.code
    opening.newCode()
    assert opening.code != before
    assert opening.step == "code"


def test_a_wrong_pick_is_said_written_down_and_three_others_come(bay: Bay, opening: Opening) -> None:
    opening.begin("iv")
    opening.goOn()
    opening.pick(wrong(opening))
    assert (opening.wrong, opening.step) == (True, "pick")
    assert opening.code in opening.three
    record = bay.room.record(2)
    assert record is not None
    assert isinstance(record.events[-1].what, e.Mispicked)
    opening.pick(opening.code)
    assert (opening.wrong, opening.step) == (False, "minutes")


@pytest.mark.parametrize(("typed", "kept"), [(-5, 0), (0, 0), (240, 240), (900, 240)])
def test_minutes_ago_stay_between_none_and_four_hours(opening: Opening, typed: int, kept: int) -> None:
    opening.setAgo(typed)
    assert opening.ago == kept


def test_the_time_of_day_that_would_be_is_shown(bay: Bay, opening: Opening) -> None:
    opening.setAgo(0)
    assert opening.zeroTime == bay.desk.clock()
    opening.setAgo(60)
    assert opening.zeroTime != bay.desk.clock()


def test_opened_in_error_leads_to_its_record(bay: Bay, opening: Opening) -> None:
    opening.begin("iv")
    opening.giveUp()
    assert bay.state(2).phase is Phase.VOID
    assert bay.current.visit.page == "board/2/record"


def test_half_done_is_dropped_when_another_chair_is_opened(bay: Bay, opening: Opening) -> None:
    opening.setAgo(30)
    bay.desk.go("board/3/open")
    assert (opening.chair, opening.ago, opening.step) == (3, 0, "start")


def restarted(bay: Bay) -> None:
    """The program ended and found the record again."""
    below = random.Random(3).randrange
    room = RecoveryRoom(bay.room.checklist, bay.store, bay.entrance.stamps, bay.room.count, below, read)
    room.take_up()
    bay.room = bay.desk.room = room


def test_after_a_restart_the_code_comes_first_and_time_zero_again(qapp: object, tmp_path: Path) -> None:
    bay = Bay(tmp_path)
    bay.taken(2, ago=18)
    restarted(bay)
    opening = Opening(bay.desk)
    bay.desk.go("board/2/open")
    assert (opening.step, opening.why) == ("pick", "resume check")
    opening.pick(opening.code)
    assert (opening.step, opening.canEstimate, opening.least) == ("minutes", True, 18)
    assert opening.ago == 18
    opening.confirm()
    known = bay.desk.elapsed(bay.state(2))
    assert known is not None
    assert (known.minutes, known.certain) == (18, True)


def test_after_the_machine_was_off_at_least_may_stand(qapp: object, tmp_path: Path) -> None:
    bay = Bay(tmp_path)
    bay.taken(2, ago=18)
    bay.entrance.stamps.restart()
    restarted(bay)
    opening = Opening(bay.desk)
    bay.desk.go("board/2/open")
    opening.pick(opening.code)
    opening.accept()
    known = bay.desk.elapsed(bay.state(2))
    assert known is not None
    assert (known.minutes, known.certain) == (18, False)


@pytest.mark.parametrize(("keeps", "left"), [(True, 1), (False, 0)])
def test_a_doubt_is_settled_by_keeping_or_striking(
    bay: Bay, opening: Opening, keeps: bool, left: int
) -> None:
    bay.taken(2)
    bay.do(2, e.Answered("p_sick", Chosen("No")), PATIENT)
    bay.do(2, e.Doubted())
    bay.desk.go("board")
    bay.desk.go("board/2/open")
    assert (opening.step, opening.why) == ("pick", "frozen")
    opening.pick(opening.code)
    assert opening.step == "settle"
    opening.keep() if keeps else opening.strike()
    assert bay.state(2).phase is Phase.WATCHING
    assert len(bay.state(2).entries) == left
    assert bay.current.visit.page == "board/2"


def test_a_locked_door_asks_first_and_then_opens(bay: Bay, opening: Opening) -> None:
    bay.entrance.door.lock()
    bay.desk.go("board/2/open")
    opening.begin("iv")
    assert bay.room.chair(2) is None
    bay.entrance.type("4719")
    assert bay.state(2).phase is Phase.OPENING


def test_a_full_disk_opens_no_chair_and_says_so(qapp: object, tmp_path: Path) -> None:
    store = FailingStore()
    bay = Bay(tmp_path, store=store)
    opening = Opening(bay.desk)
    bay.desk.go("board/2/open")
    store.full = True
    opening.begin("iv")
    assert (opening.step, opening.problem) == ("start", "The disk is full. Free some space.")
    assert bay.room.chair(2) is None


def test_a_chair_whose_record_cannot_be_read_says_so_before_it_is_opened_anew(
    qapp: object, tmp_path: Path
) -> None:
    store = FailingStore()
    bay = Bay(tmp_path, store=store).taken(2)
    store.spoiled = store.open_records()[0].id
    restarted(bay)
    board, opening = Board(bay.desk), Opening(bay.desk)
    assert [(row.kind, row.line) for row in board.chairs.rows][1] == ("check", "unread")
    bay.desk.go("board/2/open")
    assert opening.step == "unread"
    opening.anew()
    assert opening.step == "start"
    opening.begin("iv")
    assert opening.step == "code"
