"""What is talked about: each topic once, in an order that staff change."""

from __future__ import annotations

import pytest

from kiosk.consult.agenda import Agenda, agenda_of, minutes, move, skip, toggle

TALK = agenda_of(("a", "b", "c"))


def test_each_topic_stands_once() -> None:
    assert agenda_of(("a", "b", "a")).topics == ("a", "b")


def test_a_topic_is_put_at_the_end_and_taken_away_again() -> None:
    assert toggle(TALK, "d").topics == ("a", "b", "c", "d")
    assert toggle(TALK, "b").topics == ("a", "c")


def test_what_is_taken_away_is_not_remembered_as_skipped() -> None:
    assert toggle(toggle(skip(TALK, "b"), "b"), "b").skipped == frozenset()


@pytest.mark.parametrize(
    ("topic", "by", "after"),
    [("b", -1, "bac"), ("b", 1, "acb"), ("a", -1, "abc"), ("c", 1, "abc"), ("x", 1, "abc")],
)
def test_a_topic_moves_by_one_and_stops_at_the_ends(topic: str, by: int, after: str) -> None:
    assert move(TALK, topic, by).topics == tuple(after)


def test_what_is_skipped_keeps_its_place() -> None:
    skipped = skip(TALK, "b")
    assert (skipped.topics, skipped.ahead) == (("a", "b", "c"), ("a", "c"))
    assert skip(skipped, "b") == TALK
    assert skip(TALK, "x") == TALK


@pytest.mark.parametrize(("steps", "about"), [(0, 1), (1, 1), (3, 2), (6, 4)])
def test_minutes_are_whole_and_at_least_one(steps: int, about: int) -> None:
    assert minutes(steps) == about


def test_an_empty_agenda_has_nothing_ahead() -> None:
    assert Agenda().ahead == ()
