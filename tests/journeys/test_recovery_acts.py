"""Staff act on a chair by finger: answer a call, hand over, record a release, close the record.

The room is the program's own, on a real database, with a checklist its clinic has reviewed. Taps are
counted from the board on; the digits of a PIN are not.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.recovery import events as e
from kiosk.recovery.events import Chosen
from kiosk.recovery.state import Phase
from tests.support.bay import PATIENT
from tests.support.floor import FIRST, SECOND, Floor
from tests.support.running import NEAR, WALL


@pytest.fixture(params=(WALL, NEAR), ids=lambda glass: glass.name)
def floor(request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path: Path) -> Iterator[Floor]:
    made = Floor(request.param, root, tmp_path)
    made.at_board()
    yield made
    made.guide.close()


def test_an_urgent_call_takes_three_taps(floor: Floor) -> None:
    floor.do(e.Answered("p_breath", Chosen("Yes")), PATIENT)
    floor.guide.let_pass(5)
    floor.tap("Go to chair 1", "Attend")
    assert not {"Attend"} & set(floor.guide.names())
    floor.tap("Seen, carry on")
    assert floor.taps == 3
    assert floor.guide.page == "board/1"
    chair = floor.room.chair(1)
    assert chair is not None
    assert chair.state.hold is None


def test_a_release_is_signed_by_a_long_press_and_a_short_one_does_nothing(floor: Floor) -> None:
    floor.answer_all()
    floor.do(e.LeavingStarted())
    floor.guide.go("board/1")
    floor.tap("Record staff release", floor.code, "Enter PIN")
    floor.type(SECOND, lambda: floor.guide.app.ward.release.signer == 2)
    spot = floor.guide.middle("Press and hold to sign")
    floor.guide.finger.press(spot)
    QTest.qWait(300)
    floor.guide.finger.release(spot)
    QTest.qWait(2100)  # as long as a whole press would have taken
    assert floor.phase is Phase.LEAVING
    floor.guide.let_pass(0.5)
    floor.guide.finger.press(spot)
    floor.comes(lambda: floor.phase is Phase.RELEASED)
    floor.guide.finger.release(spot)
    floor.guide.let_pass(0.3)
    assert any(one.startswith("Staff release recorded") for one in floor.guide.words())
    assert floor.taps == 3
    floor.taps = 0
    floor.tap("Record")
    if "Close this record" in floor.guide.names():
        floor.guide.tap("Close this record")
    floor.tap("Closed: not needed", "Close record")
    assert floor.taps == 3
    assert floor.room.chair(1) is None
    assert floor.guide.page == "board"


def test_two_people_hand_over(floor: Floor) -> None:
    floor.guide.go("board/1/handover")
    floor.tap("Give")
    floor.tap("At chair 1", f"Code {floor.code} on the card", "Calls: none open", "The plan, said aloud")
    due = next(one for one in floor.guide.names() if one.startswith("Items: ") or "due or late" in one)
    floor.tap(due, "Take")
    floor.type(FIRST, lambda: floor.guide.app.staff.refusal == "same")
    chair = floor.room.chair(1)
    assert chair is not None
    assert (chair.state.responsible, chair.state.giving) == (1, 1)
    floor.type(SECOND, lambda: floor.guide.app.staff.slot == 2)
    chair = floor.room.chair(1)
    assert chair is not None
    assert (chair.state.responsible, chair.state.giving) == (2, 0)


def test_somebody_left_before_a_release(floor: Floor) -> None:
    floor.guide.go("board/1/leave")
    floor.tap(
        "Left before release", "10 minutes more", "Not known", "Called the adult", "Record that they left"
    )
    assert floor.phase is Phase.LEFT
    assert floor.guide.page == "board/1/record"


def test_another_chair_after_the_code_is_picked_there(floor: Floor) -> None:
    code = floor.code
    floor.guide.go("board/1/leave")
    floor.tap("Move to another chair")
    assert code not in floor.guide.words()
    floor.tap("Chair 2", code)
    assert floor.guide.page == "board/2"
    moved = floor.room.chair(2)
    assert moved is not None
    assert moved.state.code == code


def test_what_was_entered_is_on_disk(floor: Floor) -> None:
    floor.guide.go("board/1/leave")
    floor.tap("Whose answers are these?", "Freeze this chair")
    assert floor.guide.page == "board/1/open"
    record = floor.room.record(1)
    assert record is not None
    assert record.events[-1].what == e.Doubted()
