"""`topic.toml`: what is the same for a topic in every language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard

from kiosk.library import figure_plans
from kiosk.library.entries import Entries
from kiosk.library.figure_plans import DataPlan as DataPlan
from kiosk.library.shelves import SHELVES
from kiosk.library.tables import Source

FILE = "topic.toml"
AUDIENCES = ("patient", "escort", "staff")
KINDS = ("know", "do", "warning", "summary")
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
    of = Entries(source, source.problems)
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
        data={id: figure_plans.plan(of, id, entry) for id, entry in of.tables(table, "data")},
    )


def _step(of: Entries, id: str, entry: dict[str, Any]) -> StepPlan:
    path = ("steps", id)
    of.source.unknown(entry, ("kind", "cover"), *path)
    kind = of.one(entry, "kind", KINDS, *path) if "kind" in entry else ""
    return StepPlan(kind, of.switch(entry, "cover", *path))


def _figure(of: Entries, id: str, entry: dict[str, Any]) -> FigurePlan:
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


def _is_share(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1
