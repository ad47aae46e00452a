"""Whether a picture the app draws and the words of its step say the same numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.library.passages import Reader
from kiosk.library.problems import short
from kiosk.library.topics import DataPicture

_NUMBER = re.compile(r"\d+(?:,\d{3})*")
_EVERYONE = 100


def check(picture: DataPicture, said: Iterable[str], reader: Reader) -> None:
    """Note a number that is drawn and not said, and one in the picture's own words that is neither.

    `said` are the words of the step as they are shown. One is often written as a word ("the first
    hour", "a week"), in every language another, so it is not looked for.
    """
    at = reader.cursor.find("](data/")
    drawn = frozenset(_meant(picture))
    words = frozenset(number for text in said for number in _numbers(text))
    for number in sorted(drawn - words - {0, 1}):
        reader.problems.warn(
            "figure.numbers",
            at,
            f"The picture shows {number}, which the step does not say.",
            "Say it in the step, or correct the number in topic.toml.",
        )
    known = words | frozenset(_drawn(picture))
    for text in (picture.alt, picture.description, *_labels(picture)):
        for number in dict.fromkeys(_numbers(text)):
            if number not in known:
                reader.problems.warn(
                    "figure.numbers",
                    at,
                    f"“{short(text)}” says {number}, but neither the picture nor the step does.",
                    "Write the picture's own number, as in {{data.pressure.high}}.",
                )


def _numbers(text: str) -> Iterator[int]:
    for match in _NUMBER.finditer(text):
        yield int(match[0].replace(",", ""))


def _meant(picture: DataPicture) -> Iterator[int]:
    """The numbers that stand in the picture as digits, in the part that the step is about."""
    lit = picture.lit
    yield from (group.had for group in picture.groups)
    yield from (one.lasts for one in picture.stretches)
    yield from (one.lasts for one in picture.bars)
    for moment in picture.moments:
        if lit in ("", moment.id):
            yield moment.at
            yield max(moment.since, 0)
    if picture.visits and lit in ("", "first"):
        yield picture.visits.visits
        yield picture.visits.fewest
        yield picture.visits.weeks


def _drawn(picture: DataPicture) -> Iterator[int]:
    """All numbers that the picture is drawn from."""
    yield from _meant(replace(picture, lit=""))
    if picture.kind == "people":
        yield _EVERYONE
    if picture.band:
        yield picture.band.minutes


def _labels(picture: DataPicture) -> Iterator[str]:
    yield from (group.label for group in picture.groups)
    yield from (part.label for part in picture.parts)
    if picture.visits:
        yield picture.visits.first_label
        yield picture.visits.later_label
