"""A page becomes a script: in order, with breaths, warnings named and lists counted."""

from __future__ import annotations

from kiosk.speech.script import LONG_MS, SENTENCE_MS, Line, script


def test_a_title_and_a_list() -> None:
    lines = (
        Line("heading", "In the chair", "title"),
        Line("item", "You lie back. A nurse is near.", "blocks", 0),
        Line("item", "You can ask to stop.", "blocks", 1),
    )
    found = script(lines, "en")
    assert [one.said for one in found] == [
        "In the chair",
        "Two points.",
        "You lie back.",
        "A nurse is near.",
        "You can ask to stop.",
    ]
    assert [one.pause_ms for one in found] == [LONG_MS, SENTENCE_MS, SENTENCE_MS, LONG_MS, LONG_MS]
    assert [(one.area, one.row, one.start) for one in found[1:4]] == [
        ("", 0, 0),
        ("blocks", 0, 0),
        ("blocks", 0, 14),
    ]


def test_one_point_is_not_counted() -> None:
    assert [one.said for one in script((Line("item", "Rest."),), "en")] == ["Rest."]


def test_a_list_in_another_place_is_counted_anew() -> None:
    lines = tuple(Line("item", "Rest.", area) for area in ("know", "know", "ask", "ask", "ask"))
    said = [one.said for one in script(lines, "es")]
    assert said.count("Dos puntos.") == 1
    assert said.count("Tres puntos.") == 1


def test_a_warning_is_named_after_a_long_breath() -> None:
    found = script((Line("text", "You rest."), Line("warning", "Do not drive."), Line("text", "Walk.")), "en")
    assert [one.said for one in found] == ["You rest.", "Warning.", "Do not drive.", "Walk."]
    assert found[0].pause_ms == LONG_MS


def test_a_picture_is_announced() -> None:
    assert [one.said for one in script((Line("picture", "A chair.", "picture"),), "es")] == [
        "En la imagen.",
        "A chair.",
    ]


def test_nothing_is_read_in_a_language_without_rules() -> None:
    assert script((Line("text", "…"),), "ar") == ()


def test_every_place_is_the_words_that_stand_there() -> None:
    text = "Call 911 at 2:20 p.m. Then rest, e.g. in bed."
    for one in script((Line("text", text, "blocks", 3),), "en"):
        assert text[one.start : one.end] == one.shown
        assert one.row == 3
