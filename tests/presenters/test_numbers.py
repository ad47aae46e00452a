"""Typing a reading: impossible values are refused with their range, far ones are asked about once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.numbers import Numbers
from kiosk.recovery import events as e
from kiosk.recovery.events import Measured
from tests.support.bay import FIRST, SECOND, Bay
from tests.support.bays import STORES
from tests.support.failing_store import FailingStore


@pytest.fixture(params=STORES)
def bay(request: pytest.FixtureRequest, qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path, store=STORES[request.param](tmp_path)).taken(1, ago=0)


@pytest.fixture
def numbers(bay: Bay) -> Numbers:
    found = Numbers(bay.desk)
    bay.desk.go("board/1")
    bay.desk.go("board/1/numbers")
    return found


def type_(numbers: Numbers, *values: str) -> None:
    for value in values:
        for key in value:
            numbers.press(key)
        numbers.next()


def typed(numbers: Numbers) -> list[str]:
    return [one.typed for one in numbers.parts.rows]


def newest(bay: Bay, item: str) -> object:
    entry = bay.state(1).newest(item)
    return entry.answer if entry else None


def test_fields_have_names_units_and_what_can_be_typed(numbers: Numbers) -> None:
    numbers.begin("s_bp")
    assert (numbers.title, numbers.whole) == ("Blood pressure", False)
    assert [(one.name, one.unit, one.low, one.high) for one in numbers.parts.rows] == [
        ("Upper", "mmHg", "50", "260"),
        ("Lower", "mmHg", "20", "160"),
    ]


def test_digits_then_next_and_the_last_next_enters(bay: Bay, numbers: Numbers) -> None:
    numbers.begin("s_bp")
    type_(numbers, "128", "76")
    assert newest(bay, "s_bp") == Measured((128.0, 76.0))
    assert bay.current.visit.page == "board/1"


def chosen(numbers: Numbers) -> list[bool]:
    return [one.chosen for one in numbers.parts.rows]


def test_a_number_with_all_its_digits_goes_on_by_itself_and_next_after_it_skips_nothing(
    bay: Bay, numbers: Numbers
) -> None:
    numbers.begin("s_bp")
    for key in "128":
        numbers.press(key)
    assert chosen(numbers) == [False, True]
    numbers.next()
    assert chosen(numbers) == [False, True]
    for key in "76":
        numbers.press(key)
    assert chosen(numbers) == [False, True]
    numbers.next()
    assert newest(bay, "s_bp") == Measured((128.0, 76.0))


@pytest.mark.parametrize("keys", ["12", "999", "261", "1.5"])
def test_a_number_that_can_have_more_digits_or_cannot_be_stays(numbers: Numbers, keys: str) -> None:
    numbers.begin("s_bp")
    for key in keys:
        numbers.press(key)
    assert (typed(numbers), chosen(numbers)) == ([keys, ""], [True, False])


def test_delete_and_the_point_go_back_to_the_number_that_went_on(numbers: Numbers) -> None:
    numbers.begin("s_bp")
    for key in "128":
        numbers.press(key)
    numbers.erase()
    assert (typed(numbers), chosen(numbers)) == (["12", ""], [True, False])
    numbers.press("8")
    numbers.press(".")
    numbers.press("5")
    assert (typed(numbers), chosen(numbers)) == (["128.5", ""], [True, False])
    numbers.next()
    numbers.erase()
    assert (typed(numbers), chosen(numbers)) == (["128.5", ""], [False, True])


def test_a_choice_goes_on_by_itself(bay: Bay, numbers: Numbers) -> None:
    numbers.begin("s_spo2")
    type_(numbers, "97")
    numbers.pick(1, "Air")
    assert numbers.whole
    numbers.next()
    assert newest(bay, "s_spo2") == Measured((97.0, "Air"))


def test_delete_takes_one_digit(numbers: Numbers) -> None:
    numbers.begin("s_pulse")
    for key in "72":
        numbers.press(key)
    numbers.erase()
    assert typed(numbers) == ["7"]


@pytest.mark.parametrize(
    ("keys", "shown"), [("007", "7"), ("0", "0"), (".5", "0.5"), ("7.2.5", "7.25"), ("1234567", "12345")]
)
def test_what_is_typed_is_a_number(numbers: Numbers, keys: str, shown: str) -> None:
    numbers.begin("s_pulse")
    for key in keys:
        numbers.press(key)
    assert typed(numbers) == [shown]


def test_the_impossible_is_refused_with_its_range_and_its_field(bay: Bay, numbers: Numbers) -> None:
    numbers.begin("s_bp")
    type_(numbers, "500", "86")
    assert numbers.refused == "outside what can be"
    assert numbers.names == ["Upper", "50", "260", "mmHg"]
    assert [one.chosen for one in numbers.parts.rows] == [True, False]
    assert newest(bay, "s_bp") is None


def test_a_far_value_is_asked_about_once_and_kept_is_marked(bay: Bay, numbers: Numbers) -> None:
    bay.do(1, e.Answered("s_bp", Measured((120, 80))))
    bay.minutes(5)
    numbers.begin("s_bp")
    assert numbers.last == "120 / 80 mmHg"
    type_(numbers, "210", "82")
    assert numbers.asked == "210 mmHg"
    numbers.keep()
    assert newest(bay, "s_bp") == Measured((210.0, 82.0), True)


def test_a_far_value_typed_again_empties_only_its_field(bay: Bay, numbers: Numbers) -> None:
    bay.do(1, e.Answered("s_bp", Measured((120, 80))))
    bay.minutes(5)
    numbers.begin("s_bp")
    type_(numbers, "210", "82")
    numbers.change()
    assert (numbers.asked, typed(numbers)) == ("", ["", "82"])
    type_(numbers, "120")
    assert newest(bay, "s_bp") == Measured((120.0, 82.0))


def test_a_correction_is_a_new_entry_in_place_of_the_old(bay: Bay, numbers: Numbers) -> None:
    bay.do(1, e.Answered("s_pulse", Measured((78,))))
    before = bay.state(1).newest("s_pulse")
    assert before is not None
    numbers.begin("s_pulse", before.seq)
    assert numbers.correcting
    type_(numbers, "87")
    record = bay.room.record(1)
    assert record is not None
    assert record.events[-1].what == e.Corrected(before.seq, "s_pulse", Measured((87.0,)))


def test_half_typed_stays_for_whoever_typed_it_when_the_door_locks(bay: Bay, numbers: Numbers) -> None:
    numbers.begin("s_bp")
    type_(numbers, "128")
    bay.entrance.door.lock()
    bay.desk.go("board/1")
    bay.entrance.door.admit(SECOND)
    bay.desk.go("board/1/numbers")
    numbers.begin("s_bp")
    assert typed(numbers) == ["", ""]
    bay.desk.go("board/1")
    bay.entrance.door.admit(FIRST)
    bay.desk.go("board/1/numbers")
    numbers.begin("s_bp")
    assert typed(numbers) == ["128", ""]


def test_nothing_typed_is_left_on_another_page(bay: Bay, numbers: Numbers) -> None:
    numbers.begin("s_bp")
    type_(numbers, "128")
    bay.desk.go("board/1")
    assert (numbers.title, typed(numbers)) == ("", [])


def test_what_the_disk_did_not_take_stays_typed(qapp: object, tmp_path: Path) -> None:
    store = FailingStore()
    bay = Bay(tmp_path, store=store).taken(1, ago=0)
    numbers = Numbers(bay.desk)
    bay.desk.go("board/1/numbers")
    numbers.begin("s_pulse")
    store.full = True
    type_(numbers, "72")
    assert (numbers.problem, typed(numbers)) == ("The disk is full. Free some space.", ["72"])
    store.full = False
    numbers.next()
    assert newest(bay, "s_pulse") == Measured((72.0,))
