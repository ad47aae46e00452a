"""Timelines, curves and courses as screens get them: words as they are said now, places from 0 to 1."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from tests.support.content import TOPIC, Content, front
from tests.support.guide import Guide, changes, column, full

DATA = """\
[data.visit]
picture = "timeline"
fact = "what.1"
unit = "minutes"
parts = [
    { id = "checks", icon = "clipboard" },
    { id = "drip", icon = "drop", lasts = 40 },
    { id = "rest", icon = "chair", lasts = 80, more = true },
]
spans = [
    { id = "whole", from = "checks", to = "rest" },
    { id = "still", from = "drip", to = "rest", more = true },
    { id = "quiet", from = "drip", to = "rest", more = true },
]
[data.fading]
picture = "curve"
fact = "what.1"
unit = "hours"
until = 5
points = [
    { id = "start", at = 0, level = "none" },
    { id = "most", since = 0, at = 1, level = "most" },
    { id = "mostly", at = 2, level = "little" },
    { id = "gone", at = 4, level = "none" },
]
band = { id = "drip", minutes = 60, icon = "drop" }
[data.plan]
picture = "course"
fact = "what.1"
visits = 6
weeks = [2, 3]
later = true
"""
WORDS = """\
[data.visit]
checks = "Checks"
drip = "The drip"
rest = "Rest"
whole = "The visit"
still = "Lie still"
quiet = "Keep quiet"
[data.fading]
start = "Start"
most = "Strongest"
mostly = "Most faded"
gone = "All gone"
drip = "The drip"
[data.plan]
first = "The course"
later = "Boosters, if any"
"""
BODY = """\
## Visit {#visit}

![A road.](data/visit "Three stops.")

40 and 80 minutes.[^what.1]

## Curve {#curve}

![A curve.](data/fading "It rises and falls.")

2 to 4 hours.[^what.1]

## Part {#part}

![A curve.](data/fading#mostly "It rises and falls.")

2 hours.[^what.1]

## Plan {#plan}

![Dots.](data/plan#later "Six dots, then rings.")

Later.[^what.1]
"""


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    return Guide(full(Content(tmp_path)).topic("proof", BODY, TOPIC + DATA, front(more=WORDS)))


def test_a_timeline_follows_on_from_stop_to_stop(guide: Guide) -> None:
    timeline = guide.open("topic/proof/1").walk.figure.timeline
    assert guide.walk.figure.dataKind == "timeline"
    assert timeline.unit == "minutes"
    assert column(timeline.stretches, "label") == ["Checks", "The drip", "Rest"]
    assert column(timeline.stretches, "lasts") == [0, 40, 80]
    assert column(timeline.stretches, "more") == [False, False, True]
    starts, ends = column(timeline.stretches, "start"), column(timeline.stretches, "end")
    assert starts == [0.0, *ends[:-1]]
    assert ends[-1] == pytest.approx(1)
    drip, rest = timeline.stretches.rows[1:]
    assert drip.end - drip.start < rest.end - rest.start


def test_a_bar_reaches_over_its_stops_and_knows_their_names(guide: Guide) -> None:
    timeline = guide.open("topic/proof/1").walk.figure.timeline
    assert column(timeline.bars, "label") == ["The visit", "Lie still", "Keep quiet"]
    assert column(timeline.bars, "start") == [0.0, *column(timeline.stretches, "start")[1:2] * 2]
    assert column(timeline.bars, "first") == ["Checks", "The drip", "The drip"]
    assert column(timeline.bars, "same") == [False, False, True]


def test_a_curve_has_its_points_and_the_stretch_of_the_drip(guide: Guide) -> None:
    curve = guide.open("topic/proof/2").walk.figure.curve
    assert column(curve.moments, "label") == ["Start", "Strongest", "Most faded", "All gone"]
    assert column(curve.moments, "tick") == [0, 0.2, 0.4, 0.8]
    assert all(column(curve.moments, "lit"))
    assert (curve.bandLabel, curve.bandIcon, curve.bandEnd) == ("The drip", "drop", 0.2)
    assert curve.closest == pytest.approx(0.2)
    assert curve.line[0] == QPointF(0, 0)
    assert curve.line == curve.litLine


def test_of_a_curve_a_part_can_be_lit(guide: Guide) -> None:
    curve = guide.open("topic/proof/3").walk.figure.curve
    assert column(curve.moments, "lit") == [False, False, True, False]
    assert curve.litLine[0].x() < 0.4 < curve.litLine[-1].x()
    assert curve.litLine[-1].x() - curve.litLine[0].x() < 0.5


def test_a_course_has_its_visits_its_weeks_and_what_may_follow(guide: Guide) -> None:
    course = guide.open("topic/proof/4").walk.figure.course
    assert (course.visits, course.fewestWeeks, course.mostWeeks) == (6, 2, 3)
    assert column(course.spots, "later").count(False) == 6
    assert column(course.spots, "lit") == column(course.spots, "later")
    assert column(course.weeks, "name") == [1, 2, 3]
    assert (course.courseLabel, course.laterLabel) == ("The course", "Boosters, if any")
    assert (course.courseLit, course.laterLit) == (False, True)
    assert 0 < course.spotRoom < 0.12


def test_another_picture_leaves_nothing_of_the_one_before(guide: Guide) -> None:
    figure = guide.open("topic/proof/1", "topic/proof/2").walk.figure
    assert column(figure.timeline.stretches, "label") == []
    guide.open("topic/proof/4")
    assert (column(figure.curve.moments, "label"), figure.curve.line, figure.curve.bandEnd) == ([], [], 0)
    guide.open("path/during/1")
    assert (figure.dataKind, column(figure.course.spots, "across"), figure.course.courseLabel) == ("", [], "")


def test_the_words_in_a_picture_follow_the_language(guide: Guide) -> None:
    curve = guide.open("topic/proof/2").walk.figure.curve
    heard = changes(curve)
    guide.look.setLanguage("en-XA")
    assert all(str(label).startswith("[") for label in (*column(curve.moments, "label"), curve.bandLabel))
    assert heard.count == 1
