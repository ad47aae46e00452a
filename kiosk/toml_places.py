"""Small TOML files: read without ever hanging, and with the line at which each key stands."""

from __future__ import annotations

import os
import re
import stat
from errno import EFBIG, EINVAL
from pathlib import Path

from kiosk.findings import Finding, Level

_PART = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
_NAME = rf"{_PART}(?:\s*\.\s*{_PART})*"
_HEADER = rf"\s*(\[\[?)\s*({_NAME})\s*\]"
_ENTRY = rf"(\s*)({_NAME})\s*="
_AT = r"\(at line (\d+), column (\d+)\)"
"""Compiled only when a file has something wrong with it: a start with sound files does not pay for them."""

LONGEST_LINE = 4_000
MOST_DOTS = 200
"""Beyond these a line is not a setting but an attempt to keep the parser busy."""


def read_small(file: Path, limit: int) -> bytes:
    """The bytes of a plain file of at most `limit` bytes; OSError for anything else."""
    # Without O_NONBLOCK, opening a pipe that nobody writes to would wait forever.
    handle = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as stream:
        kind = os.fstat(handle)
        if not stat.S_ISREG(kind.st_mode):
            raise OSError(EINVAL, "It is not a plain file")
        raw = stream.read(limit + 1)
    if len(raw) > limit:
        raise OSError(EFBIG, f"It is larger than {limit // 1024} KiB")
    return raw


def parse(text: str, file: str, rule: str) -> tuple[dict[str, object] | None, Finding | None]:
    """What `text` says, or the one finding of rule `rule` that says where it stops being TOML."""
    import tomllib

    try:
        if (endless := _endless(text)) is not None:
            said, line, column = "This line is too long", endless, 1
        else:
            return tomllib.loads(text), None
    except RecursionError:
        said, line, column = "Brackets are nested too deeply", 1, 1
    except ValueError as problem:  # tomllib lets a number of 5,000 digits out as a bare ValueError
        place = re.search(_AT, str(problem))
        line, column = (int(place[1]), int(place[2])) if place else (text.rstrip().count("\n") + 1, 1)
        said = re.sub(_AT, "", str(problem)).replace("(at end of document)", "").strip() or "Not TOML"
    return None, Finding(
        file, line, column, rule, Level.ERROR,
        f"This is not valid TOML: {said[:120]}.",
        f"Mend line {line}. Texts stand in quotes, and each key stands on a line of its own.",
    )  # fmt: skip


def places(text: str) -> dict[str, tuple[int, int]]:
    """Line and column, from 1, of each key by its dotted name; `[[a]]` tables are `a.0`, `a.1`, …"""
    found: dict[str, tuple[int, int]] = {}
    counts: dict[str, int] = {}
    section, quotes = "", ""
    for number, line in enumerate(text.split("\n"), 1):
        if quotes:
            quotes = "" if quotes in line else quotes
            continue
        if header := re.match(_HEADER, line):
            section = _inside(_dotted(header[2]), counts)
            if header[1] == "[[":
                counts[section] = counts.get(section, -1) + 1
                section = f"{section}.{counts[section]}"
            found.setdefault(section, (number, header.start(1) + 1))
        elif entry := re.match(_ENTRY, line):
            key = _dotted(entry[2])
            found.setdefault(f"{section}.{key}" if section else key, (number, entry.end(1) + 1))
            quotes = _left_open(line[entry.end() :])
    return found


def place(found: dict[str, tuple[int, int]], key: str) -> tuple[int, int]:
    """Where a key stands, or the nearest table around it; (1, 1) when nothing of it is written."""
    while key:
        if key in found:
            return found[key]
        key = key.rpartition(".")[0]
    return 1, 1


def _endless(text: str) -> int | None:
    """The first line that is too long to be meant, or None."""
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE or line.count(".") > MOST_DOTS:
            return number
    return None


def _inside(name: str, counts: dict[str, int]) -> str:
    """A header's name with its `[[…]]` tables counted: what stands below one belongs to the last."""
    found = ""
    parts = name.split(".")
    for part in parts[:-1]:
        found += part
        found += f".{counts[found]}." if found in counts else "."
    return found + parts[-1]


def _dotted(name: str) -> str:
    return ".".join(part.strip("\"'") for part in re.findall(_PART, name))


def _left_open(value: str) -> str:
    """The quotes of a text over several lines that starts but does not end here."""
    for quotes in ('"""', "'''"):
        if value.count(quotes) % 2:
            return quotes
    return ""
