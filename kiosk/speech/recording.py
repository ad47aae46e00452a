"""A recording that comes with the content: somebody's own voice for a step, sentence by sentence.

It stands in `<topic>/speech/<language>/<step>.wav`, with its times beside it in `<step>.json`. It is
used only where it says exactly what the page shows; else the voice of the machine reads.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from kiosk.speech.script import Utterance

LARGEST = 256 * 1024
"""Bytes of a file of times. One with more is not read."""


class Cut(NamedTuple):
    """A part of a sound file, in milliseconds."""

    file: Path
    start_ms: int
    end_ms: int


class Spoken(NamedTuple):
    """A sentence of a recording."""

    text: str
    start_ms: int
    end_ms: int


def times(text: str) -> tuple[Spoken, ...] | None:
    """The sentences in a file of times; None where it is not one, or its times run backwards."""
    try:
        table = json.loads(text)
    except ValueError:
        return None
    listed = table.get("sentences") if isinstance(table, dict) else None
    if not isinstance(listed, list) or not listed:
        return None
    found: list[Spoken] = []
    for entry in listed:
        spoken = _sentence(entry)
        if spoken is None or (found and spoken.start_ms < found[-1].end_ms):
            return None
        found.append(spoken)
    return tuple(found)


def _sentence(entry: object) -> Spoken | None:
    if not isinstance(entry, dict):
        return None
    text, start, end = (entry.get(key) for key in ("text", "start_ms", "end_ms"))
    if not isinstance(text, str) or not text.strip():
        return None
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        return None
    return Spoken(" ".join(text.split()), start, end)


def fitting(
    file: Path, spoken: tuple[Spoken, ...], utterances: tuple[Utterance, ...]
) -> tuple[tuple[Utterance, Cut], ...] | None:
    """What is shown, each sentence with its place in the recording `file`.

    None unless the recording says every sentence that is shown, in order. What only a machine says,
    such as a list's length, falls away.
    """
    shown = tuple(one for one in utterances if one.area)
    if [_plain(one.shown) for one in shown] != [_plain(one.text) for one in spoken]:
        return None
    return tuple(
        (one, Cut(file, said.start_ms, said.end_ms)) for one, said in zip(shown, spoken, strict=True)
    )


def _plain(text: str) -> str:
    return " ".join(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split())
