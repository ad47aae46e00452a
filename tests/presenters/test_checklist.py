"""Staff's checklist of a chair: passes, rows, answers kept before they show."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.checklist import Checklist
from kiosk.presenters.checklist_rows import ItemRow, PassRow
from kiosk.recovery import events as e
from kiosk.recovery.events import Measured, NotDone, Ticked
from tests.support.bay import Bay
from tests.support.bays import STORES
from tests.support.failing_store import FailingStore

PASSES = ["arrive", "obs", "stand", "leave"]


@pytest.fixture(params=STORES)
def bay(request: pytest.FixtureRequest, qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path, store=STORES[request.param](tmp_path)).taken(1, ago=0)


@pytest.fixture
def list_(bay: Bay) -> Checklist:
    found = Checklist(bay.desk)
    bay.desk.go("board/1")
    return found


def row(list_: Checklist, item: str) -> ItemRow:
    found = next(one for one in list_.rows.rows if one[0] == item)
    assert isinstance(found, ItemRow)
    return found


def shown(list_: Checklist, name: str) -> PassRow:
    found = next(one for one in list_.passes.rows if one[0] == name)
    assert isinstance(found, PassRow)
    return found


def test_all_of_staff_s_passes_show_and_the_first_that_is_due_is_chosen(bay: Bay, list_: Checklist) -> None:
    assert [one[0] for one in list_.passes.rows] == PASSES
    assert list_.shownPass == "arrive"
    assert [one[0] for one in list_.rows.rows] == ["s_code", "s_base", "s_line", "s_bell", "s_chair"]


def test_a_tick_is_one_touch(bay: Bay, list_: Checklist) -> None:
    list_.done("s_line")
    assert row(list_, "s_line").state_ == "done"
    assert bay.state(1).entries[-1].answer == Ticked()
    assert (list_.answered, list_.asked) == (1, 5)


def test_a_second_touch_enters_nothing_new(bay: Bay, list_: Checklist) -> None:
    list_.done("s_line")
    list_.done("s_line")
    assert len(bay.state(1).entries) == 1


def test_not_done_has_a_reason_of_the_clinic_s(bay: Bay, list_: Checklist) -> None:
    list_.notDone("s_line")
    assert list_.asking == "s_line"
    assert list_.reasons == list(bay.desk.definition.not_done)
    list_.because("No equipment")
    assert (list_.asking, row(list_, "s_line").state_) == ("", "not done")
    assert bay.state(1).entries[-1].answer == NotDone("No equipment")


def test_not_done_touched_again_asks_nothing(list_: Checklist) -> None:
    list_.notDone("s_line")
    list_.notDone("s_line")
    assert list_.asking == ""


def test_another_answer_corrects_and_the_old_one_stays_in_the_record(bay: Bay, list_: Checklist) -> None:
    list_.done("s_line")
    list_.notDone("s_line")
    list_.because("Other, in the chart")
    record = bay.room.record(1)
    assert record is not None
    assert [type(one.what) for one in record.events[-2:]] == [e.Answered, e.Corrected]


def test_a_choice_is_one_touch_and_an_urgent_one_leads_to_its_call(bay: Bay, list_: Checklist) -> None:
    list_.choosePass("obs")
    list_.choose("s_wake", "Awake")
    assert (row(list_, "s_wake").state_, row(list_, "s_wake").chosen) == ("chosen", "Awake")
    list_.choose("s_wake", "No response")
    assert bay.state(1).hold is not None
    assert bay.current.visit.page == "board/1/hold"


def test_a_round_later_the_item_is_open_and_its_last_answer_stands_there(bay: Bay, list_: Checklist) -> None:
    list_.choosePass("obs")
    list_.choose("s_wake", "Awake")
    bay.minutes(20)
    assert (row(list_, "s_wake").state_, row(list_, "s_wake").last) == ("open", "Awake")
    assert row(list_, "s_wake").at
    assert shown(list_, "obs").due


def test_a_reading_shows_beside_the_one_before_treatment(bay: Bay, list_: Checklist) -> None:
    bay.do(1, e.Answered("s_base", Measured((132, 80, 72, 98))))
    bay.do(1, e.Answered("s_bp", Measured((148, 86))))
    list_.choosePass("obs")
    said = (row(list_, "s_bp").last, row(list_, "s_bp").first)
    assert said == ("148\u00a0/\u00a086\u00a0mmHg", "132\u00a0/\u00a080\u00a0mmHg")


def test_reading_opens_the_keypad_for_that_item(bay: Bay, list_: Checklist) -> None:
    begun: list[str] = []
    list_.listen_numbers(begun.append)
    list_.numbers("s_base")
    assert (begun, bay.current.visit.page) == (["s_base"], "board/1/numbers")


def test_pages_have_as_many_rows_as_fit_and_the_first_stays_in_sight(list_: Checklist) -> None:
    list_.choosePass("obs")
    assert (list_.page, list_.pages) == (1, 2)
    list_.turn(2)
    assert [one[0] for one in list_.rows.rows] == ["s_orient"]
    list_.fit(3)
    assert (list_.page, list_.pages) == (2, 2)
    assert [one[0] for one in list_.rows.rows] == ["s_bp", "s_pulse", "s_orient"]
    list_.turn(9)
    assert list_.page == 2


def test_late_passes_say_so(bay: Bay, list_: Checklist) -> None:
    bay.minutes(5)
    assert (shown(list_, "arrive").late, shown(list_, "arrive").open) == (True, 5)


def test_a_locked_door_asks_first_and_then_enters(bay: Bay, list_: Checklist) -> None:
    bay.entrance.door.lock()
    bay.desk.go("board/1")
    list_.done("s_line")
    assert bay.state(1).entries == ()
    bay.entrance.type("4719")
    assert bay.state(1).entries[-1].answer == Ticked()
    assert bay.state(1).entries[-1].actor.slot == 1


def test_another_chair_begins_with_its_own_pass_and_no_open_question(bay: Bay, list_: Checklist) -> None:
    bay.taken(2, ago=0)
    list_.choosePass("leave")
    list_.notDone("s_ivout")
    bay.desk.go("board/2")
    assert (list_.shownPass, list_.asking, list_.page) == ("arrive", "", 1)


def test_what_is_not_saved_stands_at_its_row_until_it_is(qapp: object, tmp_path: Path) -> None:
    store = FailingStore()
    bay = Bay(tmp_path, store=store).taken(1, ago=0)
    list_ = Checklist(bay.desk)
    bay.desk.go("board/1")
    store.full = True
    list_.done("s_line")
    assert (row(list_, "s_line").state_, row(list_, "s_line").unsaved) == ("open", True)
    assert list_.problem == "The disk is full. Free some space."
    store.full = False
    list_.done("s_bell")
    bay.desk.go("board")
    bay.desk.go("board/1")
    assert [one.id for one in list_.rows.rows if one.unsaved] == ["s_line"]
    list_.done("s_line")
    assert (row(list_, "s_line").state_, row(list_, "s_line").unsaved) == ("done", False)


def test_what_was_not_saved_for_one_patient_is_not_told_of_the_next(qapp: object, tmp_path: Path) -> None:
    store = FailingStore()
    bay = Bay(tmp_path, store=store).taken(1, ago=0)
    list_ = Checklist(bay.desk)
    bay.desk.go("board/1")
    store.full = True
    list_.done("s_line")
    store.full = False
    bay.do(1, e.Left(5, "yes", ()))
    bay.do(1, e.Closed("not needed"))
    bay.taken(1, ago=0)
    bay.desk.go("board")
    bay.desk.go("board/1")
    assert not row(list_, "s_line").unsaved
