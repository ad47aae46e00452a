"""The bench tells how late the light is: sound by sound, and plainly where it could not be measured."""

from __future__ import annotations

import pytest

from kiosk.shell.bench.reading import GOAL_MS, figure, lags


def test_a_sound_is_held_against_the_frame_that_shows_its_light() -> None:
    told = ((True, 1.00), (True, 2.02), (True, 2.98))
    frames = (0.5, 1.01, 2.03, 2.99, 3.5)
    assert lags((1.0, 2.0, 3.0), told, frames) == pytest.approx([0.01, 0.03, 0.01])


def test_a_sentence_that_keeps_the_light_has_no_frame_of_its_own() -> None:
    assert lags((1.0, 2.0), ((True, 1.0), (False, 2.0)), (1.02, 9.0)) == pytest.approx([0.02])


def test_the_largest_lag_is_the_figure() -> None:
    found = figure([0.01, 0.2, 0.03])
    assert (found.id, found.value, found.goal, found.met) == ("reading.lag", 200.0, GOAL_MS, False)
    assert figure([0.01, 0.02]).met is True


@pytest.mark.parametrize("why", ["", "there is no voice; install espeak-ng"])
def test_what_was_not_measured_says_so(why: str) -> None:
    found = figure([], why)
    assert (found.value, found.met) == (None, None)
    assert found.detail == f"not measured: {why or 'no sentence was lit'}"
