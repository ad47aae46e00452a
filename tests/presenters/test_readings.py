"""Readings over time, as typed: true time, fixed scales, nothing said of what they mean."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.presenters.readings import Readings, spread
from kiosk.recovery import events as e
from kiosk.recovery.events import Measured
from tests.support.bay import Bay
from tests.support.bays import STORES


@pytest.fixture(params=STORES)
def bay(request: pytest.FixtureRequest, qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path, store=STORES[request.param](tmp_path)).taken(1, ago=0)


@pytest.fixture
def readings(bay: Bay) -> Readings:
    return Readings(bay.desk)


def pressures(bay: Bay, *typed: tuple[int, int], every: int = 10) -> None:
    for upper, lower in typed:
        bay.minutes(every)
        bay.do(1, e.Answered("s_bp", Measured((upper, lower), True)))


def values(readings: Readings, strip: int = 0) -> list[str]:
    return [one.value for one in readings.marks.rows if one.strip == strip]


def test_three_strips_in_the_clinic_s_words(bay: Bay, readings: Readings) -> None:
    bay.desk.go("board/1/readings")
    assert [(one.name, one.unit) for one in readings.strips.rows] == [
        ("Blood pressure", "mmHg"),
        ("Pulse", "/min"),
        ("Oxygen level", "%"),
    ]


def test_upper_and_lower_are_a_pair(bay: Bay, readings: Readings) -> None:
    pressures(bay, (148, 86))
    bay.desk.go("board/1/readings")
    upper, lower = readings.marks.rows
    assert (upper.value, lower.value) == ("148", "86")
    assert (upper.lower, lower.lower) == (False, True)
    assert (upper.twin, lower.twin) == (lower.up, -1.0)


def test_equal_values_are_still_two_marks(bay: Bay, readings: Readings) -> None:
    pressures(bay, (120, 120))
    bay.desk.go("board/1/readings")
    assert values(readings) == ["120", "120"]


def test_what_was_before_treatment_stands_apart(bay: Bay, readings: Readings) -> None:
    bay.do(1, e.Answered("s_base", Measured((132, 80, 72, 98))))
    bay.desk.go("board/1/readings")
    assert all(one.before for one in readings.marks.rows)
    assert [one.value for one in readings.marks.rows] == ["132", "80", "72", "98"]
    assert readings.times == []


def test_values_beyond_the_scale_stand_at_its_edge_with_their_number(bay: Bay, readings: Readings) -> None:
    pressures(bay, (250, 30))
    bay.desk.go("board/1/readings")
    assert [(one.value, one.up) for one in readings.marks.rows] == [("250", 1.0), ("30", 0.0)]


def test_a_corrected_value_is_shown_in_place_of_the_old(bay: Bay, readings: Readings) -> None:
    pressures(bay, (210, 86))
    first = bay.state(1).newest("s_bp")
    assert first is not None
    bay.do(1, e.Corrected(first.seq, "s_bp", Measured((120, 86), True)))
    bay.desk.go("board/1/readings")
    assert values(readings) == ["120", "86"]


def test_a_value_asked_about_and_kept_is_marked(bay: Bay, readings: Readings) -> None:
    bay.minutes(5)
    bay.do(1, e.Answered("s_pulse", Measured((78,))))
    bay.minutes(5)
    bay.do(1, e.Answered("s_pulse", Measured((140,), True)))
    bay.desk.go("board/1/readings")
    assert [one.kept for one in readings.marks.rows] == [False, True]


def test_more_readings_than_fit_are_gone_back_to(bay: Bay, readings: Readings) -> None:
    pressures(bay, *((100 + n, 80) for n in range(8)))
    bay.desk.go("board/1/readings")
    readings.fit(0.3)
    assert len(readings.times) == 4
    assert values(readings)[::2] == ["104", "105", "106", "107"]
    assert (readings.hasEarlier, readings.hasLater) == (True, False)
    readings.earlier()
    assert values(readings)[::2] == ["100", "101", "102", "103"]
    assert (readings.hasEarlier, readings.hasLater) == (False, True)
    readings.later()
    assert values(readings)[::2] == ["104", "105", "106", "107"]


def test_the_page_opens_at_the_newest_again(bay: Bay, readings: Readings) -> None:
    pressures(bay, *((100 + n, 80) for n in range(8)))
    bay.desk.go("board/1/readings")
    readings.fit(0.3)
    readings.earlier()
    bay.desk.go("board/1")
    assert readings.marks.rows == ()
    bay.desk.go("board/1/readings")
    assert values(readings)[::2] == ["104", "105", "106", "107"]


def test_the_newest_of_each_says_when_and_how_old_it_is(bay: Bay, readings: Readings) -> None:
    pressures(bay, (148, 86))
    bay.minutes(6)
    bay.desk.go("board/1/readings")
    row = next(one for one in readings.last.rows if one.id == "s_bp")
    assert (row.name, row.value, row.age) == ("Blood pressure", "148 / 86 mmHg", 6)
    none = next(one for one in readings.last.rows if one.id == "s_pulse")
    assert (none.value, none.at, none.seq) == ("", "", 0)


def test_adding_and_correcting_open_the_keypad(bay: Bay, readings: Readings) -> None:
    begun: list[tuple[str, int]] = []
    readings.listen_numbers(lambda item, seq: begun.append((item, seq)))
    bay.desk.go("board/1/readings")
    readings.add("s_bp")
    assert bay.current.visit.page == "board/1/numbers"
    readings.correct("s_bp", 7)
    assert begun == [("s_bp", 0), ("s_bp", 7)]


@pytest.mark.parametrize("minutes", [[0], [0, 60], [0, 1, 60], [0, 1, 2, 3], [0, 58, 59, 60], [5, 6, 40, 41]])
def test_times_stand_by_true_time_but_never_too_close(minutes: list[int]) -> None:
    spots = spread(minutes, 0.3)
    assert len(spots) == len(minutes)
    assert all(0 <= one <= 1 for one in spots)
    assert all(b - a >= 0.3 - 1e-9 for a, b in pairwise(spots))


def test_with_room_enough_time_is_true() -> None:
    assert spread([0, 15, 60], 0.1) == (0.0, 0.25, 1.0)


def test_no_reading_has_no_place() -> None:
    assert spread([], 0.2) == ()
