"""Other acts on a chair: each enters what it says, and nothing half entered reaches another record."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.leaving import Leaving
from kiosk.presenters.moving import Moving
from kiosk.recovery import events as e
from kiosk.recovery.events import Happening
from kiosk.recovery.state import Phase
from tests.support.bay import FIRST, SECOND, Bay


@pytest.fixture
def bay(qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path).taken(1)


@pytest.fixture
def leaving(bay: Bay) -> Leaving:
    page = Leaving(bay.desk)
    bay.desk.go("board/1/leave")
    return page


def last(bay: Bay, number: int = 1) -> Happening:
    record = bay.room.record(number)
    assert record is not None
    return record.events[-1].what


def test_to_leaving_and_back(bay: Bay, leaving: Leaving) -> None:
    leaving.startLeaving()
    assert bay.state(1).phase is Phase.LEAVING
    bay.desk.go("board/1/leave")
    leaving.watchAgain()
    assert bay.state(1).phase is Phase.WATCHING
    assert bay.current.visit.page == "board/1"


def test_nobody_starts_leaving_while_an_urgent_call_is_open(bay: Bay, leaving: Leaving) -> None:
    bay.do(1, e.UrgentPressed())
    assert leaving.held
    leaving.startLeaving()
    assert leaving.refused == "an urgent call is open"


def test_left_before_release(bay: Bay, leaving: Leaving) -> None:
    leaving.choose("left")
    leaving.recordLeft()
    assert bay.state(1).phase is Phase.WATCHING
    leaving.add(10)
    leaving.add(-1)
    leaving.setAdult("yes")
    leaving.setAdult("yes")
    assert leaving.adult == ""
    leaving.setAdult("unknown")
    leaving.toggle("Called the patient")
    leaving.toggle("Told the prescriber")
    leaving.toggle("Called the patient")
    leaving.recordLeft()
    assert last(bay) == e.Left(9, "unknown", ("Told the prescriber",))
    assert bay.current.visit.page == "board/1/record"


def test_a_transfer_needs_its_sheet(bay: Bay, leaving: Leaving) -> None:
    leaving.choose("transfer")
    leaving.setPlace("ambulance")
    leaving.recordTransfer()
    assert bay.state(1).phase is Phase.WATCHING
    leaving.setSheet("copied by hand")
    leaving.recordTransfer()
    assert last(bay) == e.Transferred("ambulance", "copied by hand")


def test_time_zero_starts_from_what_is_known(bay: Bay, leaving: Leaving) -> None:
    leaving.choose("zero")
    assert leaving.ago == 60
    leaving.add(-10)
    leaving.restate()
    assert last(bay) == e.ZeroRestated(50)


def test_a_doubt_freezes_and_leads_to_the_match(bay: Bay, leaving: Leaving) -> None:
    leaving.choose("doubt")
    leaving.doubt()
    assert bay.state(1).phase is Phase.FROZEN
    assert bay.current.visit.page == "board/1/open"


def test_opened_in_error_only_before_any_answer(bay: Bay, leaving: Leaving) -> None:
    assert leaving.canVoid
    bay.do(1, e.Answered("s_line", e.Ticked()))
    assert not leaving.canVoid
    leaving.void("Wrong chair")
    assert leaving.refused == "not in this phase"


def test_opened_in_error(bay: Bay, leaving: Leaving) -> None:
    leaving.choose("void")
    leaving.void("Opened twice")
    assert last(bay) == e.Voided("Opened twice")


def test_to_another_chair_with_the_code_picked_there(bay: Bay, leaving: Leaving) -> None:
    bay.taken(2)
    moving = Moving(bay.desk)
    bay.desk.go("board/1/leave")
    assert moving.freeChairs == ["3", "4"]
    moving.setChair(3)
    code = bay.state(1).code
    moving.pick(next(one for one in moving.three if one != code))
    assert moving.wrong
    assert bay.room.chair(3) is None
    moving.pick(code)
    assert bay.state(3).code == code
    assert bay.room.chair(1) is None
    assert bay.current.visit.page == "board/3"


def test_to_another_screen(bay: Bay, leaving: Leaving) -> None:
    moving = Moving(bay.desk)
    bay.desk.go("board/1/leave")
    moving.setChair(-1)
    moving.pick(bay.state(1).code)
    assert bay.state(1).phase is Phase.MOVED
    assert bay.current.visit.page == "board/1/record"


def test_a_door_that_falls_shut_keeps_the_half_entered_for_its_slot_alone(bay: Bay, leaving: Leaving) -> None:
    leaving.choose("left")
    leaving.add(20)
    bay.entrance.door.lock(by_itself=True)
    bay.entrance.door.admit(SECOND)
    bay.desk.go("board/1/leave")
    assert (leaving.act, leaving.ago) == ("", 0)
    bay.desk.go("board")
    bay.entrance.door.admit(FIRST)
    bay.desk.go("board/1/leave")
    assert (leaving.act, leaving.ago) == ("left", 20)


def test_the_next_record_of_the_chair_begins_empty(bay: Bay, leaving: Leaving) -> None:
    leaving.choose("left")
    leaving.add(20)
    bay.do(1, e.Left(0, "no", ()))
    bay.do(1, e.Closed("not needed"))
    bay.taken(1)
    bay.desk.go("board/1/leave")
    assert (leaving.act, leaving.ago) == ("", 0)
