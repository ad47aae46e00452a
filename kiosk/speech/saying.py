"""How written words are said: what a voice would get wrong is written out for it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

Change = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]
"""What is looked for, and what is said instead."""


class Tongue(NamedTuple):
    """How one language is said.

    `changes` are made in their order, and then letters in a row are spelled, but for `as_words`.
    `digits` are the names of 0 to 9. `warning` goes before a warning, `picture` before a picture's
    long description, and `points` is said before a list of so many.
    """

    code: str
    changes: tuple[Change, ...]
    digits: tuple[str, ...]
    as_words: frozenset[str]
    warning: str
    picture: str
    points: Callable[[int], str]


def tongue(language: str) -> Tongue | None:
    """How that language is said; None where this program knows no rules for it."""
    if language == "en":
        from kiosk.speech.english import ENGLISH

        return ENGLISH
    if language == "es":
        from kiosk.speech.spanish import SPANISH

        return SPANISH
    return None


_LETTERS = re.compile(r"(?<![\w\u2019'-])([A-ZÑ]{2,6})(s?)(?![\w\u2019'-]*[a-zñ])")
_SHOUTED = re.compile(r"[A-ZÁÉÍÓÚÑ]{2,}(?:\s+[A-ZÁÉÍÓÚÑ]{2,})+")


def said(text: str, how: Tongue, overrides: tuple[tuple[str, str], ...] = ()) -> str:
    """What the voice gets for `text`. `overrides` are (written, said) pairs and come first."""
    spoken = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    for written, instead in overrides:
        whole = rf"(?<!\w){re.escape(written)}(?!\w)"
        spoken = re.sub(whole, instead.replace("\\", r"\\"), spoken)
    for pattern, put in how.changes:
        spoken = pattern.sub(put, spoken)
    if not _SHOUTED.search(spoken):
        spoken = _LETTERS.sub(lambda found: _spelled(found, how), spoken)
    return " ".join(spoken.split())


def one_by_one(digits: str, how: tuple[str, ...]) -> str:
    """A number read digit by digit."""
    return " ".join(how[int(digit)] for digit in digits if digit.isdigit())


def in_groups(number: str, how: tuple[str, ...]) -> str:
    """A telephone number: digit by digit, with a breath between its groups."""
    groups = (one_by_one(group, how) for group in re.split(r"[^\d]+", number) if group)
    return ", ".join(groups)


def _spelled(found: re.Match[str], how: Tongue) -> str:
    word, plural = found.group(1), found.group(2)
    if word in how.as_words:
        return word + plural
    return " ".join(word) + ("'s" if plural else "")
