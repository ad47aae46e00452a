"""What staff do with a chair goes into their own log: acts, slots and chair numbers, once it is on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.recovery.refusal import Reason
from kiosk.staff.audit import Act
from tests.support.bay import FIRST, SECOND, Bay
from tests.support.failing_store import FailingStore

CLINICIAN = Actor(Who.STAFF, 2, "clinician")
LEFT = e.Left(5, "yes", ())


@pytest.fixture
def bay(tmp_path: Path) -> Bay:
    return Bay(tmp_path)


def noted(bay: Bay) -> list[tuple[Act, int, int]]:
    """The log without what the door itself notes."""
    return [one for one in bay.entrance.acts() if one[0] not in (Act.UNLOCKED, Act.LOCKED)]


def test_opening_a_chair_is_noted_with_its_number(bay: Bay) -> None:
    assert bay.desk.open(3, "iv", bay.nurse).done
    assert noted(bay) == [(Act.CHAIR_OPENED, 1, 3)]


def test_a_release_is_noted_under_the_slot_that_signed_it(bay: Bay) -> None:
    bay.taken(2)
    bay.answered(2)
    assert bay.desk.enter(e.LeavingStarted(), bay.nurse, 2).done
    assert bay.desk.enter(e.Released(), CLINICIAN, 2).done
    assert noted(bay) == [(Act.STAFF_RELEASE, 2, 2)], "whoever is behind the door did not sign"


def test_closing_a_chair_is_noted_and_drops_what_any_slot_had_half_entered_there(bay: Bay) -> None:
    bay.taken(2).taken(3)
    for number in (2, 3):
        bay.desk.drafts.put(f"chair {number}/numbers", "118/7")
    bay.entrance.door.admit(SECOND)
    bay.desk.drafts.put("chair 2/reason", "Wrong chair")
    assert bay.desk.enter(LEFT, CLINICIAN, 2).done
    assert bay.desk.drafts.get("chair 2/reason") == "Wrong chair", "not closed yet"
    assert bay.desk.enter(e.Closed("not needed"), CLINICIAN, 2).done
    assert bay.desk.drafts.get("chair 2/reason") is None
    bay.entrance.door.admit(FIRST)
    assert bay.desk.drafts.get("chair 2/numbers") is None
    assert bay.desk.drafts.get("chair 3/numbers") == "118/7"
    assert noted(bay) == [(Act.CHAIR_CLOSED, 2, 2)]


def test_by_default_it_is_the_chair_of_the_present_page(bay: Bay) -> None:
    bay.taken(4).do(4, LEFT)
    bay.desk.go("board/4/record")
    assert bay.desk.enter(e.Closed("printed"), bay.nurse).done
    assert noted(bay) == [(Act.CHAIR_CLOSED, 1, 4)]


def test_what_is_refused_is_not_noted_and_drops_nothing(bay: Bay) -> None:
    bay.taken(2)
    bay.desk.drafts.put("chair 2/numbers", "118/7")
    assert bay.desk.open(2, "iv", bay.nurse).reason == Reason.CHAIR_TAKEN
    assert bay.desk.enter(e.Released(), bay.nurse, 2).reason == Reason.NOT_NOW
    assert bay.desk.enter(e.Closed("printed"), bay.nurse, 2).reason == Reason.NOT_NOW
    assert noted(bay) == []
    assert bay.desk.drafts.get("chair 2/numbers") == "118/7"


def test_what_the_disk_did_not_take_is_not_noted_and_is_said_in_a_sentence(tmp_path: Path) -> None:
    store = FailingStore()
    bay = Bay(tmp_path, store=store)
    bay.taken(2).do(2, LEFT)
    bay.desk.drafts.put("chair 2/numbers", "118/7")
    store.full = True
    for said in (bay.desk.open(3, "iv", bay.nurse), bay.desk.enter(e.Closed("printed"), bay.nurse, 2)):
        assert said.problem == "The disk is full. Free some space."
    assert noted(bay) == []
    assert bay.desk.drafts.get("chair 2/numbers") == "118/7"


def test_other_acts_and_patients_leave_no_trace_in_the_staffs_log(bay: Bay) -> None:
    bay.taken(2)
    bay.desk.go("board/2")
    assert bay.desk.answer("p_sick", e.Chosen("No"), Actor(Who.PATIENT)).done
    assert bay.desk.enter(e.HelpAsked(), Actor(Who.PATIENT)).done
    assert bay.desk.enter(e.Given(), bay.nurse).done
    assert noted(bay) == []
