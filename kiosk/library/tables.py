"""Reading TOML: a table, or a finding that says which line is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from kiosk.library import characters, files
from kiosk.library.problems import WHOLE, At, Problems, Text, short as short

Table = dict[str, Any]

LONGEST_LINE = 4_000
MOST_DOTS = 200
DEEPEST = 20


class Source:
    """A TOML text, what it says, and where each of its keys stands."""

    def __init__(self, text: str, problems: Problems, first_line: int = 1) -> None:
        self.problems = problems
        self._text = Text(text)
        self._first = first_line - 1
        self.table = self._parse()

    def _parse(self) -> Table | None:
        import tomllib

        text = self._text.text
        characters_before = len(self.problems.found)
        characters.look(self._text, self.problems)
        if len(self.problems.found) > characters_before:
            return None
        if (line := _unreasonable(text)) is not None:
            self._syntax((line + self._first, 1), "This line is too long or too deeply nested.")
            return None
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as problem:
            message, at = _place(str(problem))
            self._syntax((at[0] + self._first, at[1]) if at[0] else self.end, f"{message}.")
        except (ValueError, RecursionError):
            self._syntax(WHOLE, "This is not a value that TOML knows.")
        return None

    @cached_property
    def _places(self) -> dict[tuple[str, ...], At]:
        return _positions(self._text.text) if self.table else {}

    def _syntax(self, at: At, message: str) -> None:
        self.problems.error(
            "toml.syntax", at, f"This is not valid TOML: {message}", "Correct the line; quote all text."
        )

    @property
    def end(self) -> At:
        """The place just after the last character."""
        line, column = self._text.at(len(self._text.text))
        return line + self._first, column

    def at(self, *path: str) -> At:
        """Where the key `path` is written, or the whole file when it cannot be told."""
        for depth in range(len(path), 0, -1):
            found = self._places.get(path[:depth])
            if found is not None:
                return found[0] + self._first, found[1]
        return WHOLE

    def near(self, words: str, at: At) -> At:
        """Where some words stand at or after a place, else that place."""
        line = max(at[0] - self._first, 1)
        start = self._text.start(line)
        offset = self._text.text.find(words, start) if words.isprintable() else -1
        if offset < 0:
            return at
        found = self._text.at(offset)
        return found[0] + self._first, found[1]

    def unknown(
        self, table: Mapping[str, Any], known: Iterable[str], *path: str, rule: str = "topic.key"
    ) -> None:
        """Note every key of a table that means nothing, with the nearest that does."""
        known = tuple(known)
        for key in table:
            if key not in known and not self.problems.full:
                self.problems.error(
                    rule,
                    self.at(*path, key),
                    f"“{short(key)}” is not a key that is known here.",
                    self.problems.suggest(key, known),
                )


def read(root: Path, relative: str, problems: Problems) -> Source | None:
    """A TOML file that could be parsed, or None and findings."""
    text = files.read_text(root, relative, files.TOML_LIMIT, problems)
    if text is None:
        return None
    source = Source(text, problems)
    return source if source.table is not None else None


def _unreasonable(text: str) -> int | None:
    """The first line that would make parsing slow or deep, or None."""
    depth = 0
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE or line.count(".") > MOST_DOTS:
            return number
        depth = max(0, depth + line.count("[") + line.count("{") - line.count("]") - line.count("}"))
        if depth > DEEPEST or line.count("[") + line.count("{") > MOST_DOTS:
            return number
    return None


def _place(message: str) -> tuple[str, At]:
    match = re.search(r"^(.*?) \(at line (\d+), column (\d+)\)$", message)
    if match:
        return match[1], (int(match[2]), int(match[3]))
    return message.removesuffix(" (at end of document)"), WHOLE


_PART = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*""")


def _positions(text: str) -> dict[tuple[str, ...], At]:
    """Where every table and key is written; the first time counts."""
    found: dict[tuple[str, ...], At] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), 1):
        start = len(line) - len(line.lstrip())
        header = line.startswith("[", start)
        at = start + len(line[start:]) - len(line[start:].lstrip("[")) if header else start
        path: tuple[str, ...] = ()
        while part := _PART.match(line, at):
            path = (*path, part[1] or part[2] or part[3] or "")
            at = part.end()
            if line[at : at + 1] != ".":
                break
            at += 1
        if not path or line[at : at + 1] != ("]" if header else "="):
            continue
        whole = path if header else (*table, *path)
        for depth in range(len(whole) - len(path) + 1, len(whole) + 1):
            found.setdefault(whole[:depth], (number, start + 1))
        table = path if header else table
    return found
