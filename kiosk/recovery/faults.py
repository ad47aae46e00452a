"""What is wrong with a checklist's file: every fault with its line, and what may stand there instead."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from kiosk.findings import Finding, Level
from kiosk.toml_places import place, places

MOST = 200
"""More faults than this in one file help nobody, and a hostile file could ask for millions."""

MOST_SUGGESTED = 20
"""Looking for the nearest word takes a moment each time."""


class Faults:
    """The faults of one file while it is read."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.found: list[Finding] = []
        self._text = text
        self._places: dict[str, tuple[int, int]] | None = None
        self._suggested = 0

    def error(self, path: str, rule: str, message: str, hint: str) -> None:
        """Note a fault at the key of the dotted `path`; `[[a]]` tables are `a.0`, `a.1`, …"""
        if len(self.found) > MOST:
            return
        if len(self.found) == MOST:
            path, rule, message = "", "file", f"There are more than {MOST} faults; the rest is not listed."
            hint = "Mend those that are listed and check again."
        self.found.append(Finding(self.file, *self.at(path), f"recovery.{rule}", Level.ERROR, message, hint))

    def at(self, path: str) -> tuple[int, int]:
        """Line and column, from 1, of a key, or of the nearest table around it."""
        if self._places is None:
            self._places = _rows(self._text, places(self._text))
        return place(self._places, path)

    def nearest(self, word: str, known: Iterable[str], listed_above: bool = False) -> str:
        """A hint that names the nearest of what may stand there, or all of it unless the message does."""
        choices = sorted(known)
        self._suggested += 1
        near = get_close_matches(word[:80], choices, 1, 0.5) if self._suggested <= MOST_SUGGESTED else []
        if near:
            return f'Did you mean "{near[0]}"?'
        if listed_above:
            return "Write one of these."
        return f"Known here: {listed(choices)}." if choices else "Take it out."


def listed(words: Iterable[str], most: int = 12) -> str:
    """`"No", "Yes"`, cut short where there are many."""
    shown = list(words)
    more = ", …" if len(shown) > most else ""
    return ", ".join(f'"{short(word)}"' for word in shown[:most]) + more


def short(text: str, most: int = 60) -> str:
    """Someone else's text, short enough and plain enough to stand in a message."""
    line = " ".join(text[:1000].split())
    plain = "".join(sign if sign.isprintable() else "\ufffd" for sign in line)
    return plain if len(plain) <= most else plain[: most - 1] + "…"


def shown(value: object) -> str:
    """A value of the file, short enough to stand in a message."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() if abs(value) >= 2**63:  # Python refuses to print far longer ones
            return "that number"
        case int() | float():
            return str(value)
        case str():
            return f'"{short(value)}"'
        case list():
            return "a list"
        case dict():
            return "a table"
    return "that"


def _rows(text: str, found: dict[str, tuple[int, int]]) -> dict[str, tuple[int, int]]:
    """The places, and with them those of tables written one a line: `prompts = [`, then `{ … },`."""
    lines = text.split("\n")
    keys = {number for number, _ in found.values()}
    for key, (number, _) in list(found.items()):
        if not lines[number - 1].rstrip().endswith("["):
            continue
        count = 0
        for after, line in enumerate(lines[number:], number + 1):
            if after in keys or line.lstrip().startswith("]"):
                break
            if line.lstrip().startswith("{"):
                found.setdefault(f"{key}.{count}", (after, len(line) - len(line.lstrip()) + 1))
                count += 1
    return found
