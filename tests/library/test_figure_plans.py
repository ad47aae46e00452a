"""The numbers of pictures that the app draws: each of its kind, and each mistake named with its line."""

from __future__ import annotations

import pytest

from kiosk.library import plans, tables
from kiosk.library.drawn import Band, Bar, Moment, Stretch, Visits
from kiosk.library.figure_plans import DataPlan
from kiosk.library.problems import Problems

TIMELINE = """\
[data.d]
picture = "timeline"
fact = "a.1"
unit = "minutes"
parts = [
    { id = "checks", icon = "clipboard" },
    { id = "drip", icon = "drop", lasts = 40, value = "infusion.minutes", fact = "a.2" },
    { id = "rest", more = true },
]
spans = [{ id = "whole", from = "checks", to = "rest", value = "visit.minutes" }]
"""
CURVE = """\
[data.d]
picture = "curve"
fact = "a.1"
unit = "hours"
until = 5
points = [{ id = "start", at = 0, level = "none" }, { id = "most", since = 0, at = 1, level = "most" }]
band = { id = "drip", minutes = 40, icon = "drop", fact = "a.2" }
"""
COURSE = """\
[data.d]
picture = "course"
fact = "a.1"
visits = 6
visits_value = "course.infusions"
weeks = [2, 3]
later = true
"""


def read(text: str) -> tuple[DataPlan, list[tuple[str, int]]]:
    problems = Problems("topic.toml")
    found = plans.plan(tables.Source(f'phase = "after"\n{text}', problems))
    return found.data["d"], [(one.rule, one.line) for one in problems.found]


def test_a_timeline() -> None:
    found, problems = read(TIMELINE)
    assert problems == []
    assert found == DataPlan(
        "timeline",
        "a.1",
        unit="minutes",
        stretches=(
            Stretch("checks", "clipboard"),
            Stretch("drip", "drop", 40, False, "infusion.minutes", "a.2"),
            Stretch("rest", more=True),
        ),
        bars=(Bar("whole", 0, 2, value="visit.minutes"),),
    )


def test_a_curve() -> None:
    found, problems = read(CURVE)
    assert problems == []
    assert (found.unit, found.until) == ("hours", 5)
    assert found.moments == (Moment("start", 0, "none"), Moment("most", 1, "most", 0))
    assert found.band == Band("drip", 40, "drop", "", "a.2")


def test_a_course() -> None:
    found, problems = read(COURSE)
    assert problems == []
    assert found.visits == Visits(6, 2, 3, True, "course.infusions")


@pytest.mark.parametrize(
    ("before", "after", "rule", "line"),
    [
        ('unit = "minutes"', 'unit = "years"', "topic.value", 5),
        ('unit = "minutes"', "groups = []", "topic.key", 5),
        ("lasts = 40", "lasts = 0", "topic.value", 8),
        ("lasts = 40", "lasts = 4.5", "topic.value", 8),
        ("lasts = 40", "lasts = true", "topic.value", 8),
        ("lasts = 40", "last = 40", "topic.key", 6),
        ('id = "drip"', 'id = "checks"', "topic.value", 6),
        ('id = "drip"', 'id = "The drip"', "topic.value", 6),
        ("more = true", 'more = "yes"', "topic.value", 9),
        ('from = "checks"', 'from = "cheques"', "topic.value", 11),
        ('from = "checks", to = "rest"', 'from = "rest", to = "checks"', "topic.value", 11),
        ('spans = [{ id = "whole"', 'spans = [5, { id = "whole"', "topic.value", 11),
    ],
)
def test_a_mistake_in_a_timeline(before: str, after: str, rule: str, line: int) -> None:
    assert before in TIMELINE
    _, problems = read(TIMELINE.replace(before, after))
    assert (rule, line) in problems


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("until = 5", "until = 0", 6),
        ("until = 5\n", "", 2),
        ("at = 1", "at = 6", 7),
        ("at = 1", "at = 0", 7),
        ("since = 0", "since = 1", 7),
        ("since = 0", "since = -1", 7),
        ('level = "most"', 'level = "much"', 7),
        ('level = "most"', 'level = "none"', 7),
        ('{ id = "start", at = 0, level = "none" }, ', "", 7),
        ("minutes = 40", 'minutes = "40"', 8),
        ('band = { id = "drip", minutes', "band = { minutes", 8),
        ("band = {", "band = 40 #", 8),
    ],
)
def test_a_mistake_in_a_curve(before: str, after: str, line: int) -> None:
    assert before in CURVE
    _, problems = read(CURVE.replace(before, after))
    assert ("topic.value", line) in problems


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("visits = 6", "visits = 0", 5),
        ("visits = 6", "visits = 31", 5),
        ("weeks = [2, 3]", "weeks = 3", 7),
        ("weeks = [2, 3]", "weeks = [3, 2]", 7),
        ("weeks = [2, 3]", "weeks = [2, 3, 4]", 7),
        ("weeks = [2, 3]", "weeks = [0, 3]", 7),
        ("later = true", "later = 3", 8),
    ],
)
def test_a_mistake_in_a_course(before: str, after: str, line: int) -> None:
    _, problems = read(COURSE.replace(before, after))
    assert ("topic.value", line) in problems


def test_a_point_that_may_lie_before_the_one_before_it_is_an_error() -> None:
    gone = '{ id = "gone", since = 0, at = 4, level = "none" }'
    later = CURVE.replace('level = "most" }]', f'level = "most" }},\n    {gone}]')
    found, problems = read(later)
    assert problems == [("topic.value", 8)]
    assert [one.id for one in found.moments] == ["start", "most"]


def test_too_many_parts_are_an_error_and_the_rest_is_left_out() -> None:
    parts = ", ".join(f'{{ id = "p{n}" }}' for n in range(9))
    found, problems = read(f'[data.d]\npicture = "timeline"\nparts = [{parts}]\n')
    assert problems == [("topic.value", 4)]
    assert len(found.stretches) == 6
