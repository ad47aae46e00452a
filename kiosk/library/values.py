"""The clinic's values: which keys there are (`values.toml`), and what this clinic has set."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.library import files, tables
from kiosk.library.problems import WHOLE, Problems

FILE = "values.toml"
KEY = re.compile(r"[a-z0-9_]+(?:\.[a-z0-9_-]+)+")
CRISIS = ("crisis.emergency", "crisis.line")


@dataclass(frozen=True, slots=True)
class Values:
    """What may stand in double braces. `known` is None when the list of keys cannot be read."""

    filled: Mapping[str, str]
    known: frozenset[str] | None = None

    def get(self, key: str) -> str | None:
        """The text of a value, or None when the clinic has not set it."""
        return self.filled.get(key) or None

    def holds(self, key: str) -> bool:
        """Whether a condition on this key is met: it is set, and it is not "false"."""
        return (self.filled.get(key) or "false") != "false"

    def knows(self, key: str) -> bool:
        """Whether the key may be used at all."""
        return bool(KEY.fullmatch(key)) and (self.known is None or key in self.known)


def declared(content: Path, problems: Problems) -> frozenset[str] | None:
    """The keys that `values.toml` declares, and those of the crisis file."""
    if not files.exists(content, FILE):
        problems.warn(
            "file.missing",
            WHOLE,
            "This file is missing, so the names of values in double braces are not checked.",
            "List every value a clinic can set: its key, and its kind.",
        )
        return None
    source = tables.read(content, FILE, problems)
    if source is None or source.table is None:
        return None
    return frozenset((*_keys(source.table, ""), *CRISIS))


def _keys(table: Mapping[str, Any], prefix: str) -> list[str]:
    """Every table that says its `kind` is a key; the tables around it are its dotted name."""
    found = []
    for name, value in table.items():
        if not isinstance(value, dict):
            continue
        if isinstance(value.get("kind"), str):
            found.append(prefix + name)
        else:
            found += _keys(value, f"{prefix}{name}.")
    return found
