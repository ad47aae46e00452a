"""Finding topics as somebody types: by the beginnings of words in titles, steps and explained words.

All languages at once, without accents or capitals. Made once from a library; a search only looks.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple

_ALIKE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe"})
_ALIKE.update(str.maketrans({"\u0629": "\u0647", "\u0649": "\u064a"}))
"""Letters that are typed for others: Latin ones, and Arabic teh marbuta and alef maksura."""
_TATWEEL = "\u0640"


class Findable(NamedTuple):
    """A topic's id, its titles, and the further words it is found by, in every language."""

    topic: str
    titles: tuple[str, ...]
    words: tuple[str, ...] = ()


def fold(text: str) -> str:
    """Words without accents, capitals and marks, a blank between them."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_ALIKE)
    kept = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c) and c != _TATWEEL)
    return " ".join("".join(kept).split())


class Finder:
    """Searches a fixed list of topics."""

    def __init__(self, topics: Iterable[Findable]) -> None:
        rows = tuple(topics)
        self._ids = tuple(one.topic for one in rows)
        self._titles = _Lines(" ".join(map(fold, one.titles)) for one in rows)
        self._whole = _Lines(" ".join(map(fold, (*one.titles, *one.words))) for one in rows)

    def find(self, typed: str, most: int) -> tuple[str, ...]:
        """At most `most` topics in which every typed word begins a word; titles first, else in order."""
        wanted = tuple(dict.fromkeys(fold(typed).split()))
        if not wanted:
            return ()
        found = self._titles.holding(wanted, most)
        if len(found) < most:
            seen = set(found)
            further = self._whole.holding(wanted, most)
            found += [row for row in further if row not in seen][: most - len(found)]
        return tuple(self._ids[row] for row in found)


class _Lines:
    """Lines of folded words in one text, so that a search is a walk of the machine's own, not of Python's."""

    def __init__(self, lines: Iterable[str]) -> None:
        whole = [f" {line}\n" for line in lines]
        self._text = "".join(whole)
        self._starts: list[int] = []
        at = 0
        for line in whole:
            self._starts.append(at)
            at += len(line)

    def holding(self, wanted: tuple[str, ...], most: int) -> list[int]:
        """The first `most` lines that hold all of `wanted`, by number."""
        first, *others = sorted((f" {word}" for word in wanted), key=len, reverse=True)
        text, found = self._text, list[int]()
        at = text.find(first)
        while at >= 0 and len(found) < most:
            row = bisect_right(self._starts, at) - 1
            end = text.find("\n", at)
            if all(text.find(other, self._starts[row], end) >= 0 for other in others):
                found.append(row)
            at = text.find(first, end)
        return found
