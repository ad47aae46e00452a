"""Staff's page of one chair: how it stands, and what can be done there."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.chair import Chair
from kiosk.recovery import events as e
from kiosk.recovery.events import Chosen
from kiosk.recovery.room import APP
from kiosk.recovery.state import Phase
from tests.support.bay import Bay
from tests.support.bays import STORES
from tests.support.failing_store import FailingStore


@pytest.fixture(params=STORES)
def bay(request: pytest.FixtureRequest, qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path, store=STORES[request.param](tmp_path)).taken(1, ago=0)


@pytest.fixture
def chair(bay: Bay) -> Chair:
    found = Chair(bay.desk)
    bay.desk.go("board/1")
    return found


def test_number_code_phase_and_minutes(bay: Bay, chair: Chair) -> None:
    bay.minutes(12)
    assert (chair.number, chair.code, chair.phase) == (1, bay.state(1).code, "watching")
    assert (chair.minutes, chair.atLeast, chair.zero) == (12, False, "infusion_end")


def test_a_spray_counts_from_the_dose(bay: Bay, chair: Chair) -> None:
    assert bay.room.open(2, "spravato", bay.nurse) is None
    bay.do(2, e.Confirmed(5))
    bay.desk.go("board/2")
    assert (chair.zero, chair.minutes) == ("administration_start", 5)


def test_a_sum_with_an_answer_missing_is_no_sum(bay: Bay, chair: Chair) -> None:
    assert [(one.sum, one.open) for one in chair.sums.rows] == [(0, 4)]
    for item, choice in (
        ("s_wake", "To voice"),
        ("s_orient", "All three"),
        ("s_walk", "Needs help"),
        ("s_nausea", "None or mild"),
    ):
        bay.do(1, e.Answered(item, Chosen(choice)))
    assert [(one.sum, one.of, one.open) for one in chair.sums.rows] == [(6, 8, 0)]


def test_what_a_release_still_lacks_is_counted(bay: Bay, chair: Chair) -> None:
    before = chair.lacking
    bay.do(1, e.Answered("s_line", e.Ticked()))
    assert chair.lacking == before - 1


def test_when_the_next_pass_is(bay: Bay, chair: Chair) -> None:
    bay.answered(1)
    assert chair.nextAt.endswith(("am", "pm"))


def test_urgent_is_one_touch_and_leads_to_the_call(bay: Bay, chair: Chair) -> None:
    chair.urgent()
    assert bay.state(1).hold is not None
    assert bay.current.visit.page == "board/1/hold"


def test_to_leaving_and_back(bay: Bay, chair: Chair) -> None:
    chair.startLeaving()
    assert bay.state(1).phase is Phase.LEAVING
    chair.watchAgain()
    assert bay.state(1).phase is Phase.WATCHING


def test_no_leaving_while_an_urgent_call_is_open(bay: Bay, chair: Chair) -> None:
    bay.do(1, e.UrgentPressed())
    chair.startLeaving()
    assert chair.refused == "an urgent call is open"
    assert bay.state(1).phase is Phase.WATCHING


def test_another_chair_shows_nothing_of_the_last_touch(bay: Bay, chair: Chair) -> None:
    bay.do(1, e.UrgentPressed())
    chair.startLeaving()
    bay.taken(2)
    bay.desk.go("board/2")
    assert (chair.number, chair.refused) == (2, "")


@pytest.mark.parametrize("leaf", ["readings", "handover", "leave", "teach", "release"])
def test_other_pages_ask_for_the_pin_where_the_door_is_locked(bay: Bay, chair: Chair, leaf: str) -> None:
    bay.entrance.door.lock()
    bay.desk.go("board/1")
    chair.go(leaf)
    assert bay.current.visit.page == "board/1"
    bay.entrance.type("4719")
    assert bay.current.visit.page == f"board/1/{leaf}"


def test_while_it_is_handed_over_the_giver_stays_responsible(bay: Bay, chair: Chair) -> None:
    bay.do(1, e.Given())
    assert (chair.giving, chair.responsible) == (True, 1)


def test_a_clock_set_by_more_than_a_minute_is_told(bay: Bay, chair: Chair) -> None:
    assert not chair.clockChanged
    bay.do(1, e.ClockJumped(61.0), APP)
    assert chair.clockChanged


def test_the_disk_s_trouble_is_said_until_the_act_is_kept(qapp: object, tmp_path: Path) -> None:
    store = FailingStore()
    bay = Bay(tmp_path, store=store).taken(1, ago=0)
    chair = Chair(bay.desk)
    bay.desk.go("board/1")
    store.full = True
    chair.urgent()
    assert chair.problem == "The disk is full. Free some space."
    assert bay.current.visit.page == "board/1"
    store.full = False
    chair.urgent()
    assert chair.problem == ""
    assert bay.state(1).hold is not None
