"""A recording is used where it says exactly what the page shows, and nowhere else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.speech.recording import Cut, Spoken, fitting, times
from kiosk.speech.script import Line, script

FILE = Path("chair.wav")
SHOWN = script((Line("item", "You lie back. It\u2019s calm.", "b"), Line("item", "Rest.", "b", 1)), "en")
SPOKEN = (Spoken("You lie back.", 0, 900), Spoken("It's calm.", 1000, 1500), Spoken("Rest.", 2000, 2400))


def table(*sentences: object) -> str:
    return json.dumps({"schema": 1, "sentences": sentences})


def test_times_are_read() -> None:
    text = table({"text": "You  rest.", "start_ms": 0, "end_ms": 900})
    assert times(text) == (Spoken("You rest.", 0, 900),)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        table(),
        table("You rest."),
        table({"text": "", "start_ms": 0, "end_ms": 9}),
        table({"text": "A", "start_ms": 9, "end_ms": 9}),
        table({"text": "A", "start_ms": -1, "end_ms": 9}),
        table({"text": "A", "start_ms": True, "end_ms": 9}),
        table({"text": "A", "start_ms": 0, "end_ms": 9}, {"text": "B", "start_ms": 5, "end_ms": 12}),
    ],
)
def test_what_is_no_file_of_times_is_none(text: str) -> None:
    assert times(text) is None


def test_every_sentence_gets_its_place_and_the_machine_adds_nothing() -> None:
    found = fitting(FILE, SPOKEN, SHOWN)
    assert found is not None
    assert [cut for _, cut in found] == [Cut(FILE, 0, 900), Cut(FILE, 1000, 1500), Cut(FILE, 2000, 2400)]
    assert [one.shown for one, _ in found] == ["You lie back.", "It\u2019s calm.", "Rest."]


def test_a_recording_of_other_words_is_not_used() -> None:
    assert fitting(FILE, SPOKEN[:2], SHOWN) is None
    assert fitting(FILE, (SPOKEN[0], SPOKEN[1], Spoken("Rest now.", 2000, 2400)), SHOWN) is None
