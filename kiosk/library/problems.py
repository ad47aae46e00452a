"""Collecting what is wrong in one file, and where in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from kiosk.findings import Finding, Level

MOST = 200
"""More findings than this in one file help nobody, and a hostile file could ask for millions."""

MOST_SUGGESTED = 20
"""Looking for the nearest word takes a moment each time."""

At = tuple[int, int]
"""A line and a column, both from 1; (0, 0) is the whole file."""

WHOLE: At = (0, 0)


class Problems:
    """The findings of one file, in the order they were met."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[Finding] = []
        self._suggested = 0

    def error(self, rule: str, at: At, message: str, hint: str) -> None:
        """Note something that must be mended."""
        self._add(Level.ERROR, rule, at, message, hint)

    def warn(self, rule: str, at: At, message: str, hint: str) -> None:
        """Note something that should be mended."""
        self._add(Level.WARNING, rule, at, message, hint)

    def info(self, rule: str, at: At, message: str, hint: str) -> None:
        """Note something worth knowing."""
        self._add(Level.INFO, rule, at, message, hint)

    def suggest(self, word: str, known: Iterable[str]) -> str:
        """A hint that names the nearest known word; looked for only so often in one file."""
        self._suggested += 1
        if self._suggested > MOST_SUGGESTED:
            return "Correct it, or remove it."
        return suggestion(word, known)

    def _add(self, level: Level, rule: str, at: At, message: str, hint: str) -> None:
        if len(self.found) < MOST:
            line, column = at
            self.found.append(Finding(self.file, line, column, rule, level, message, hint))
        elif len(self.found) == MOST:
            self.found.append(
                Finding(
                    self.file,
                    0,
                    0,
                    "file.problems",
                    Level.ERROR,
                    f"This file has more than {MOST} problems; the rest is not listed.",
                    "Mend the ones listed and check again.",
                )
            )

    @property
    def full(self) -> bool:
        """Whether no more findings are taken."""
        return len(self.found) > MOST

    @property
    def broken(self) -> bool:
        """Whether anything found is an error."""
        return any(finding.level is Level.ERROR for finding in self.found)


def suggestion(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or all of them."""
    from difflib import get_close_matches

    known = sorted(known)
    near = get_close_matches(word[:80], known, 1, 0.6)
    if near:
        return f"Did you mean “{near[0]}”?"
    if not known:
        return "Remove it."
    shown = ", ".join(known[:12])
    return f"Known here: {shown}{' …' if len(known) > 12 else ''}."


def short(text: str, most: int = 60) -> str:
    """Someone else's text, short enough to stand in a message."""
    line = " ".join(text[:1000].split())
    printable = "".join(c if c.isprintable() else "\ufffd" for c in line)
    return printable if len(printable) <= most else printable[: most - 1] + "…"


class Text:
    """A file's text that knows on which line and column each of its characters stands."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0]
        at = text.find("\n")
        while at >= 0:
            self._starts.append(at + 1)
            at = text.find("\n", at + 1)

    def at(self, offset: int) -> At:
        """The line and column of a character."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def start(self, line: int) -> int:
        """The offset at which a line starts."""
        return self._starts[min(line, len(self._starts)) - 1]


class Cursor:
    """Finds things in one stretch of a text, one after the other.

    Markdown keeps no positions, but it keeps the order: looking for each thing after the last one
    that was found gives the place of the right one among equals.
    """

    def __init__(self, text: Text, start: int, end: int) -> None:
        self._text = text
        self._start = start
        self._end = end
        self._next = start

    def find(self, *needles: str) -> At:
        """The place of the first needle that is there, else the start of the stretch."""
        for origin in (self._next, self._start):
            for needle in needles:
                at = self._text.text.find(needle, origin, self._end)
                if at >= 0:
                    self._next = at + len(needle)
                    return self._text.at(at)
        return self._text.at(self._start)

    @property
    def start(self) -> At:
        """The place where the stretch starts."""
        return self._text.at(self._start)
