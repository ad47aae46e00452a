"""The ten commonest things of a nurse, by finger, counted from the board: three taps each at the most."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.recovery import events as e
from kiosk.recovery.definition import By, Kind
from kiosk.recovery.events import Actor, Chosen, Measured, NotDone, Ticked, Who
from kiosk.recovery.state import Phase
from tests.support.bay import PATIENT, READINGS
from tests.support.floor import Floor
from tests.support.running import NEAR, WALL

MOST = 3


@pytest.fixture(params=(WALL, NEAR), ids=lambda glass: glass.name)
def floor(request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path: Path) -> Iterator[Floor]:
    """Somebody came to chair 1 a while ago, and was brought into recovery; the nurse is at the board."""
    made = Floor(request.param, root, tmp_path)
    made.at_board()
    yield made
    made.guide.close()


def arrived(floor: Floor) -> None:
    """Into recovery is done: what is watched is due next."""
    definition = floor.room.checklist.definition
    first = next(one for one in definition.passes if one.by is By.STAFF)
    for item in first.items:
        floor.guide.clock.advance(2)
        measured = item.kind is Kind.VALUE
        floor.do(e.Answered(item.id, Measured(READINGS[item.id]) if measured else Ticked()))
    floor.guide.let_pass(1)


def newest(floor: Floor, item: str) -> object:
    entry = floor.state.newest(item)
    return entry.answer if entry else None


def test_tick_an_item(floor: Floor) -> None:
    floor.tap("Open chair")
    floor.tap("Done", about="Infusion stopped")
    assert newest(floor, "s_line") == Ticked()
    assert floor.taps == 2


def test_say_why_an_item_was_not_done(floor: Floor) -> None:
    floor.tap("Open chair")
    floor.tap("Not done", about="Infusion stopped")
    floor.tap("Other, in the chart")
    assert newest(floor, "s_line") == NotDone("Other, in the chart")
    assert floor.taps == MOST


def test_note_how_the_patient_responds(floor: Floor) -> None:
    arrived(floor)
    floor.tap("Open chair", "Awake")
    assert newest(floor, "s_wake") == Chosen("Awake")
    assert floor.taps == 2


def test_type_a_blood_pressure(floor: Floor) -> None:
    arrived(floor)
    floor.tap("Open chair")
    floor.tap("Reading", about="Blood pressure")
    floor.digits("128")  # the field is full and leads on
    floor.digits("76")
    floor.tap("Done")
    assert newest(floor, "s_bp") == Measured((128.0, 76.0))
    assert floor.taps == MOST
    assert floor.guide.page == "board/1"


def test_answer_a_patient_who_asked_for_help(floor: Floor) -> None:
    floor.do(e.HelpAsked(), PATIENT)
    floor.guide.let_pass(5)
    floor.tap("Answer the call", "Attend", "Seen, carry on")
    assert floor.state.call is None
    assert floor.taps == MOST


def test_answer_an_urgent_call(floor: Floor) -> None:
    floor.do(e.Answered("p_breath", Chosen("Yes")), PATIENT)
    floor.guide.let_pass(5)
    floor.tap("Go to chair 1", "Attend", "Prescriber told")
    assert floor.state.hold is None
    assert floor.taps == MOST


def test_raise_an_urgent_call(floor: Floor) -> None:
    floor.tap("Open chair", "Urgent")
    assert floor.state.hold is not None
    assert floor.state.hold.by is Who.STAFF
    assert floor.taps == 2


def test_say_that_somebody_looked_after_silence(floor: Floor) -> None:
    for count in (1, 2):
        floor.do(e.Unanswered("quick", count), Actor(Who.APP))
    floor.guide.let_pass(5)
    before = floor.state.seq
    floor.tap("Seen")
    assert floor.state.seq > before
    assert "Seen" not in floor.guide.names()
    assert floor.taps == 1


def test_give_the_patient_their_screen(floor: Floor) -> None:
    floor.tap("Open chair", "Patient view")
    assert floor.guide.page == "recovery/1"
    assert floor.taps == 2


def test_look_at_the_readings(floor: Floor) -> None:
    floor.do(e.Answered("s_bp", Measured((148, 86))))
    floor.tap("Open chair", "Readings")
    assert "148 / 86 mmHg" in floor.guide.words()
    assert floor.taps == 2


def test_and_begin_the_way_home(floor: Floor) -> None:
    floor.tap("Open chair", "Other acts", "Gets ready to leave")
    assert floor.phase is Phase.LEAVING
    assert floor.taps == MOST
