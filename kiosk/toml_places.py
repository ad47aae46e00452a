"""TOML with places: what a file says, and at which line each of its keys stands."""

from __future__ import annotations

import re

from kiosk.findings import Finding, Level

_PART = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
_NAME = rf"{_PART}(?:\s*\.\s*{_PART})*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_NAME})\s*\]")
_ENTRY = re.compile(rf"(\s*)({_NAME})\s*=")
_AT = re.compile(r"\(at line (\d+), column (\d+)\)")


def parse(text: str, file: str, rule: str) -> tuple[dict[str, object] | None, Finding | None]:
    """What `text` says, or the one finding of rule `rule` that says where it stops being TOML."""
    import tomllib

    try:
        return tomllib.loads(text), None
    except RecursionError:
        said, line, column = "Brackets are nested too deeply", 1, 1
    except ValueError as problem:  # tomllib lets a number of 5,000 digits out as a bare ValueError
        place = _AT.search(str(problem))
        line, column = (int(place[1]), int(place[2])) if place else (max(text.count("\n"), 1), 1)
        said = _AT.sub("", str(problem)).replace("(at end of document)", "").strip() or "Not TOML"
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
    for number, line in enumerate(text.splitlines(), 1):
        if quotes:
            quotes = "" if quotes in line else quotes
            continue
        if header := _HEADER.match(line):
            section = _dotted(header[2])
            if header[1] == "[[":
                counts[section] = counts.get(section, -1) + 1
                section = f"{section}.{counts[section]}"
            found.setdefault(section, (number, header.start(1) + 1))
        elif entry := _ENTRY.match(line):
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


def _dotted(name: str) -> str:
    return ".".join(part.strip("\"'") for part in re.findall(_PART, name))


def _left_open(value: str) -> str:
    """The quotes of a text over several lines that starts but does not end here."""
    for quotes in ('"""', "'''"):
        if value.count(quotes) % 2:
            return quotes
    return ""
