"""`topic.toml`: what is the same for a topic in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from kiosk.library.problems import Problems, short
from kiosk.library.shelves import SHELVES
from kiosk.library.tables import Source

FILE = "topic.toml"
AUDIENCES = ("patient", "escort", "staff")
KINDS = ("know", "do", "warning", "summary")
PICTURES = ("people", "timeline", "curve", "course")
MOST_CALLOUTS = 4

_KEYS = ("schema", "phase", "order", "audience", "kind", "icon", "allow", "steps", "figures", "data")


@dataclass(frozen=True, slots=True)
class StepPlan:
    """What a step says of itself."""

    kind: str = ""
    cover: bool = False


@dataclass(frozen=True, slots=True)
class FigurePlan:
    """Where a picture's numbers stand, and whether it may be mirrored."""

    callouts: tuple[tuple[float, float], ...] = ()
    mirror: bool = False


@dataclass(frozen=True, slots=True)
class DataPlan:
    """The numbers of a picture that the app draws."""

    picture: str
    fact: str = ""
    studied: int = 0
    compared: bool = False
    groups: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A topic's place in the guide, and what its steps and pictures need."""

    phase: str
    order: int
    audience: str
    kind: str
    icon: str
    allow: tuple[str, ...] = ()
    steps: Mapping[str, StepPlan] = field(default_factory=dict)
    figures: Mapping[str, FigurePlan] = field(default_factory=dict)
    data: Mapping[str, DataPlan] = field(default_factory=dict)


NONE = Plan(SHELVES[0], 0, AUDIENCES[0], KINDS[0], "")
"""The plan of a topic that has none, so that its text can still be checked."""


def plan(source: Source) -> Plan:
    """The plan in a `topic.toml`. What is wrong is noted and replaced by what does no harm."""
    table = source.table or {}
    source.unknown(table, _KEYS)
    of = _Of(source, source.problems)
    if table.get("schema", 1) != 1:
        of.wrong(("schema",), "This topic is written for another version of the guide.", "Use schema = 1.")
    return Plan(
        phase=of.one(table, "phase", SHELVES, required=True),
        order=of.number(table, "order"),
        audience=of.one(table, "audience", AUDIENCES),
        kind=of.one(table, "kind", KINDS),
        icon=of.text(table, "icon"),
        allow=of.texts(table, "allow"),
        steps={id: _step(of, id, entry) for id, entry in of.tables(table, "steps")},
        figures={id: _figure(of, id, entry) for id, entry in of.tables(table, "figures")},
        data={id: _data(of, id, entry) for id, entry in of.tables(table, "data")},
    )


def _step(of: _Of, id: str, entry: dict[str, Any]) -> StepPlan:
    path = ("steps", id)
    of.source.unknown(entry, ("kind", "cover"), *path)
    kind = of.one(entry, "kind", KINDS, *path) if "kind" in entry else ""
    return StepPlan(kind, of.switch(entry, "cover", *path))


def _figure(of: _Of, id: str, entry: dict[str, Any]) -> FigurePlan:
    path = ("figures", id)
    of.source.unknown(entry, ("callouts", "mirror"), *path)
    places: list[tuple[float, float]] = []
    listed = entry.get("callouts", [])
    for place in listed if isinstance(listed, list) else [None]:
        pair = [float(n) for n in place if _is_share(n)] if isinstance(place, list) else []
        if place is None or len(pair) != 2 or len(place) != 2:
            of.wrong(
                (*path, "callouts"),
                "A place is two numbers from 0 to 1.",
                "Write: callouts = [[0.305, 0.67]]",
            )
            return FigurePlan((), of.switch(entry, "mirror", *path))
        places.append((pair[0], pair[1]))
    if len(places) > MOST_CALLOUTS:
        of.wrong((*path, "callouts"), f"A picture has at most {MOST_CALLOUTS} numbers.", "Split the step.")
    return FigurePlan(tuple(places[:MOST_CALLOUTS]), of.switch(entry, "mirror", *path))


def _data(of: _Of, id: str, entry: dict[str, Any]) -> DataPlan:
    path = ("data", id)
    of.source.unknown(entry, ("picture", "fact", "studied", "compared", "groups"), *path)
    groups: list[tuple[str, int]] = []
    listed = entry.get("groups", [])
    for group in listed if isinstance(listed, list) else [None]:
        name, had = (group.get("id"), group.get("had")) if isinstance(group, dict) else (None, None)
        if not isinstance(name, str) or not name or not _is_whole(had) or not 0 <= had <= 100:
            of.wrong(
                (*path, "groups"),
                "A group needs an id and a whole number out of 100.",
                'Write: groups = [{ id = "high", had = 44 }]',
            )
            continue
        groups.append((name, had))
    return DataPlan(
        picture=of.one(entry, "picture", PICTURES, *path, required=True),
        fact=of.text(entry, "fact", *path),
        studied=of.number(entry, "studied", *path),
        compared=of.switch(entry, "compared", *path),
        groups=tuple(groups),
    )


def _is_share(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


class _Of:
    """Takes values of a kind from a table, and notes those that are not of it."""

    def __init__(self, source: Source, problems: Problems) -> None:
        self.source = source
        self.problems = problems

    def wrong(self, path: tuple[str, ...], message: str, hint: str) -> None:
        """Note a value that cannot be used."""
        self.problems.error("topic.value", self.source.at(*path), message, hint)

    def one(
        self, table: dict[str, Any], key: str, known: tuple[str, ...], *path: str, required: bool = False
    ) -> str:
        """One of a few words; the first where nothing is said."""
        value = table.get(key)
        if value is None and not required:
            return known[0]
        if not isinstance(value, str) or value not in known:
            said = (
                f"“{short(str(value))}” is not one of the words for it" if key in table else "it is not said"
            )
            hint = (
                self.problems.suggest(value, known)
                if isinstance(value, str)
                else f"Known here: {', '.join(known)}."
            )
            self.wrong((*path, key), f"{key}: {said}.", hint)
            return known[0]
        return value

    def text(self, table: dict[str, Any], key: str, *path: str) -> str:
        """A text, empty where nothing is said."""
        value = table.get(key, "")
        if isinstance(value, str):
            return value
        self.wrong((*path, key), f"{key} must be a text.", f'Write: {key} = "…"')
        return ""

    def number(self, table: dict[str, Any], key: str, *path: str) -> int:
        """A whole number from 0 to a million, 0 where nothing is said."""
        value = table.get(key, 0)
        if _is_whole(value) and 0 <= value <= 1_000_000:
            return value
        self.wrong((*path, key), f"{key} must be a whole number.", f"Write: {key} = 10")
        return 0

    def switch(self, table: dict[str, Any], key: str, *path: str) -> bool:
        """True or false, false where nothing is said."""
        value = table.get(key, False)
        if isinstance(value, bool):
            return value
        self.wrong((*path, key), f"{key} must be true or false.", f"Write: {key} = true")
        return False

    def texts(self, table: dict[str, Any], key: str, *path: str) -> tuple[str, ...]:
        """A list of texts, empty where nothing is said."""
        value = table.get(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self.wrong((*path, key), f"{key} must be a list of texts.", f'Write: {key} = ["…"]')
        return ()

    def tables(self, table: dict[str, Any], key: str, *path: str) -> list[tuple[str, dict[str, Any]]]:
        """The named tables below a key."""
        value = table.get(key, {})
        if not isinstance(value, dict):
            self.wrong((*path, key), f"{key} must be a table.", f"Write: [{key}.name]")
            return []
        found = []
        for name, entry in value.items():
            if isinstance(entry, dict):
                found.append((name, entry))
            else:
                self.wrong(
                    (*path, key, name), f"{key}.{short(name)} must be a table.", f"Write: [{key}.name]"
                )
        return found
