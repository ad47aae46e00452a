"""From what a page shows to what is read from it: sentence by sentence, each with the breath after it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.speech.saying import Tongue, said, tongue
from kiosk.speech.sentences import Sentence, sentences

COMMA_MS, SENTENCE_MS, LONG_MS = 300, 600, 900
"""Breaths at a comma, after a sentence, and between the points of a list or before a warning."""

LISTED = ("item", "answer", "warning", "picture")
"""Lines with a long breath on both sides."""


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of a page. `kind` is heading, text, item, warning, picture or answer.

    `area` and `row` say where the page shows it, so that the place can be lit while it is read.
    """

    kind: str
    text: str
    area: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence. `said` is what the voice gets, `shown` what stands on the page.

    It stands in row `row` of `area`, from character `start` to `end`; an empty area says that the page
    shows no such words. `pause_ms` is the breath after it.
    """

    said: str
    shown: str = ""
    area: str = ""
    row: int = 0
    start: int = 0
    end: int = 0
    pause_ms: int = SENTENCE_MS


def script(
    lines: tuple[Line, ...], language: str, overrides: tuple[tuple[str, str], ...] = ()
) -> tuple[Utterance, ...]:
    """What is read of `lines`, in order; nothing in a language that has no rules here.

    `overrides` are (written, said) pairs of the text's author.
    """
    how = tongue(language)
    if how is None:
        return ()
    found: list[Utterance] = []
    for place, line in enumerate(lines):
        if line.kind in LISTED and found:
            found[-1] = replace(found[-1], pause_ms=LONG_MS)
        found += (Utterance(ahead) for ahead in _before(lines, place, how))
        found += _said(line, how, overrides)
        if line.kind in ("heading", *LISTED) and found:
            found[-1] = replace(found[-1], pause_ms=LONG_MS)
    return tuple(found)


def _before(lines: tuple[Line, ...], place: int, how: Tongue) -> Iterator[str]:
    """What is said that no page shows: a warning's word, a list's length, that a picture comes."""
    line = lines[place]
    if line.kind == "warning":
        yield how.warning
    elif line.kind == "picture":
        yield how.picture
    elif line.kind == "item" and (place == 0 or not _together(lines[place - 1], line)):
        length = 1
        while place + length < len(lines) and _together(line, lines[place + length]):
            length += 1
        if length > 1:
            yield how.points(length)


def _together(one: Line, other: Line) -> bool:
    return one.kind == other.kind == "item" and one.area == other.area


def _said(line: Line, how: Tongue, overrides: tuple[tuple[str, str], ...]) -> Iterator[Utterance]:
    for sentence in sentences(line.text):
        yield _utterance(sentence, line, said(sentence.text, how, overrides))


def _utterance(sentence: Sentence, line: Line, words: str) -> Utterance:
    return Utterance(words, sentence.text, line.area, line.row, sentence.start, sentence.end)
