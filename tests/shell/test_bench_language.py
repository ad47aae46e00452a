"""Changing the language, as `kiosk bench` measures it."""

from __future__ import annotations

from kiosk.shell.bench.language import GOAL_MS, figures


def test_the_slowest_change_counts() -> None:
    (figure,) = figures([0.03, 0.05, 0.2], [])
    assert (figure.id, figure.value, figure.goal, figure.met) == ("language.change", 200.0, GOAL_MS, False)
    assert "3 changes, median 50 ms" in figure.detail


def test_a_lost_place_is_no_measure() -> None:
    (figure,) = figures([0.03], ["path/during/3 in es"])
    assert figure.value is None
    assert "path/during/3 in es" in figure.detail


def test_one_language_has_nothing_to_change_to() -> None:
    assert figures([], [])[0].value is None
