"""`library.toml`: the paths, the pictures on home, and the languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.library import links, tables
from kiosk.library.problems import At, Problems, short
from kiosk.library.shelves import PHASES

FILE = "library.toml"


@dataclass(frozen=True, slots=True)
class Mention:
    """A step that a path names, and where it is written."""

    topic: str
    step: str
    at: At


@dataclass(frozen=True, slots=True)
class Opening:
    """What a library opens with."""

    languages: tuple[str, ...] = ("en",)
    paths: Mapping[str, tuple[Mention, ...]] = field(default_factory=dict)
    home: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, At] = field(default_factory=dict)


def read(content: Path, problems: Problems) -> Opening | None:
    """The file, or None and findings when nothing can be made of it."""
    source = tables.read(content, FILE, problems)
    if source is None or source.table is None:
        return None
    table = source.table
    source.unknown(table, ("schema", "languages", "path", "home"), rule="library.key")
    if table.get("schema", 1) != 1:
        problems.error(
            "library.value",
            source.at("schema"),
            "This library is written for another version of the guide.",
            "Use schema = 1.",
        )
    paths = _table(table, "path", source)
    home = _table(table, "home", source)
    return Opening(
        languages=_languages(table, source),
        paths={phase: _path(phase, listed, source) for phase, listed in paths.items() if phase in PHASES},
        home={phase: file for phase, file in home.items() if phase in PHASES and isinstance(file, str)},
        places={phase: source.at("home", phase) for phase in home},
    )


def _table(table: Mapping[str, Any], key: str, source: tables.Source) -> Mapping[str, Any]:
    found = table.get(key, {})
    if not isinstance(found, dict):
        source.problems.error(
            "library.value",
            source.at(key),
            f"{key} must be a table.",
            f"Write [{key}] and one line per phase.",
        )
        return {}
    source.unknown(found, PHASES, key, rule="library.key")
    return found


def _languages(table: Mapping[str, Any], source: tables.Source) -> tuple[str, ...]:
    listed = table.get("languages", ["en"])
    if (
        isinstance(listed, list)
        and listed
        and all(
            isinstance(code, str) and code.replace("-", "").isalnum() and code.isascii() for code in listed
        )
    ):
        return tuple(dict.fromkeys(listed))
    source.problems.error(
        "library.value",
        source.at("languages"),
        "languages must be a list of language codes.",
        'Write: languages = ["en"]',
    )
    return ("en",)


def _path(phase: str, listed: object, source: tables.Source) -> tuple[Mention, ...]:
    found: dict[tuple[str, str], Mention] = {}
    at = source.at("path", phase)
    for entry in listed if isinstance(listed, list) else [None]:
        step = links.step_of(entry) if isinstance(entry, str) else None
        here = source.near(f'"{entry}"', at)
        if step is None:
            source.problems.error(
                "path.unknown",
                here,
                f"“{short(str(entry))}” is not a step.",
                'Name a topic and a step: "in-the-chair#chair"',
            )
        elif step in found:
            source.problems.error(
                "path.unknown",
                here,
                f"“{short(str(entry))}” stands in this path twice.",
                "Remove one.",
            )
        else:
            found[step] = Mention(*step, here)
    return tuple(found.values())
