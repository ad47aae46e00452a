"""The page of an open call: attend, then one of four outcomes, and nothing else ends it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.hold import Hold
from kiosk.recovery import events as e
from kiosk.recovery.events import Chosen, Outcome
from kiosk.recovery.state import Phase
from tests.support.bay import PATIENT, Bay


@pytest.fixture
def bay(qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path).taken(1)


@pytest.fixture
def hold(bay: Bay) -> Hold:
    return Hold(bay.desk)


def test_an_urgent_answer_is_shown_with_its_question(bay: Bay, hold: Hold) -> None:
    bay.do(1, e.Answered("p_breath", Chosen("Yes")), PATIENT)
    bay.minutes(3)
    bay.desk.go("board/1/hold")
    assert (hold.kind, hold.by) == ("urgent", "patient")
    assert (hold.question, hold.answer) == ("Is it hard to breathe?", "Yes")
    assert hold.minutes == 3
    assert hold.waits


def test_a_call_by_button_has_no_question(bay: Bay, hold: Hold) -> None:
    bay.do(1, e.HelpAsked(), PATIENT)
    bay.desk.go("board/1/hold")
    assert (hold.kind, hold.question, hold.answer, hold.waits) == ("help", "", "", False)


def test_two_touches_end_a_call(bay: Bay, hold: Hold) -> None:
    bay.do(1, e.UrgentPressed())
    bay.desk.go("board/1/hold")
    hold.attend()
    assert (hold.attended, hold.attendedBy) == (True, 1)
    hold.clear("CARRY_ON")
    assert bay.state(1).past_calls[0].outcome is Outcome.CARRY_ON
    assert bay.current.visit.page == "board/1"


def test_no_outcome_before_somebody_attends(bay: Bay, hold: Hold) -> None:
    bay.do(1, e.UrgentPressed())
    bay.desk.go("board/1/hold")
    hold.clear("MISTAKE")
    assert hold.refused == "attend the call first"
    assert bay.state(1).hold is not None


def test_neither_time_nor_going_away_ends_it(bay: Bay, hold: Hold) -> None:
    bay.do(1, e.UrgentPressed())
    bay.desk.go("board/1/hold")
    hold.attend()
    bay.minutes(30)
    hold.leave()
    bay.desk.go("board/1/hold")
    assert (hold.kind, hold.attended) == ("urgent", True)


def test_urgent_first_and_then_the_next(bay: Bay, hold: Hold) -> None:
    bay.do(1, e.HelpAsked(), PATIENT)
    bay.do(1, e.Answered("p_chest", Chosen("Yes")), PATIENT)
    bay.desk.go("board/1/hold")
    assert (hold.kind, hold.others) == ("urgent", 1)
    hold.attend()
    hold.clear("PRESCRIBER")
    assert bay.current.visit.page == "board/1/hold"
    assert (hold.kind, hold.attended, hold.others) == ("help", False, 0)


def test_a_frozen_chair_goes_back_to_its_match(bay: Bay, hold: Hold) -> None:
    bay.do(1, e.UrgentPressed())
    bay.do(1, e.Doubted())
    bay.desk.go("board/1/hold")
    hold.attend()
    hold.clear("EMERGENCY")
    assert bay.state(1).phase is Phase.FROZEN
    assert bay.current.visit.page == "board/1/open"


def test_a_locked_door_asks_first_and_then_attends(bay: Bay, hold: Hold) -> None:
    bay.do(1, e.UrgentPressed())
    bay.desk.go("board/1/hold")
    bay.entrance.door.lock()
    bay.desk.go("board/1/hold")
    hold.attend()
    assert not hold.attended
    bay.entrance.type("4719")
    assert hold.attended


def test_without_a_call_it_says_so(bay: Bay, hold: Hold) -> None:
    bay.desk.go("board/1/hold")
    assert hold.kind == ""
    hold.attend()
    assert bay.state(1).past_calls == ()


def test_what_the_disk_does_not_take_is_said_until_it_is_kept(bay: Bay, hold: Hold) -> None:
    bay.do(1, e.UrgentPressed())
    bay.desk.go("board/1/hold")
    bay.store.close()
    hold.attend()
    assert hold.problem != ""
    assert not hold.attended
