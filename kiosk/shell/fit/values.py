"""The longest that a clinic's own values may be: what a page must still have room for."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import cycle
from pathlib import Path
from typing import Any

from kiosk.library import tables, values
from kiosk.library.problems import Problems

FILLER = "our team will tell you about this when you are here with us today".split()


def longest(content: Path, given: Mapping[str, str]) -> dict[str, str]:
    """`given`, and for every value that is not among them the highest number or the longest text allowed."""
    source = tables.read(content, values.FILE, Problems(values.FILE))
    table = (source.table if source else None) or {}
    return {**{key: _longest(row) for key, row in table.items() if isinstance(row, dict)}, **given}


def _longest(row: Mapping[str, Any]) -> str:
    span = row.get("range")
    most = span[-1] if isinstance(span, list) and span and isinstance(span[-1], int) else 40
    if row.get("kind") == "switch":
        return "true"
    return str(most) if row.get("kind") == "whole" else words(most)


def words(most: int) -> str:
    """Everyday words of at most `most` letters together."""
    said = ""
    for word in cycle(FILLER):
        longer = f"{said} {word}".strip()
        if len(longer) > most:
            return said or "x" * most
        said = longer
    return said
