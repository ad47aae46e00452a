"""A picture the app draws: numbers from `topic.toml`, words from the text, and the clinic's own times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from kiosk.library.drawn import Band, Bar, Moment, Stretch, Visits
from kiosk.library.figure_plans import MOST_VISITS, MOST_WEEKS, DataPlan
from kiosk.library.passages import Reader
from kiosk.library.plans import Plan
from kiosk.library.problems import At, short
from kiosk.library.topics import DataPicture, Group

Labelled = TypeVar("Labelled", Stretch, Bar, Moment, Band)


def picture(
    source: str,
    alt: str,
    description: str,
    plan: Plan,
    labels: Mapping[str, Any] | None,
    reader: Reader,
    at: At,
) -> DataPicture | None:
    """The picture `data/<id>`, or `data/<id>#<part>` with one part lit; None and a finding without it.

    `labels` are the words for the parts of all pictures by their ids, None when they cannot be read.
    """
    id, _, lit = source.partition("#")
    planned = plan.data.get(id)
    if planned is None:
        reader.problems.error(
            "figure.missing",
            at,
            f"There are no numbers for the picture “data/{short(id)}”.",
            reader.problems.suggest(id, plan.data) if plan.data else "Add [data.…] to topic.toml.",
        )
        return None
    building = _Building(id, planned, labels, reader, at)
    building.statements()
    found = DataPicture(
        planned.picture,
        planned.fact,
        alt,
        description,
        building.groups(),
        planned.studied,
        planned.compared,
        lit=building.lights(lit),
    )
    if planned.picture == "people":
        return found
    return replace(
        found,
        unit=planned.unit,
        until=planned.until,
        stretches=tuple(
            replace(one, lasts=building.number(one.value, one.lasts))
            for one in building.labelled(planned.stretches)
        ),
        bars=tuple(
            replace(one, lasts=building.number(one.value, one.lasts))
            for one in building.labelled(planned.bars)
        ),
        moments=building.labelled(planned.moments),
        band=building.band(),
        visits=building.visits(),
    )


def numbers(plan: Plan) -> dict[str, str]:
    """The numbers of a topic's data pictures by the keys a text may use: `data.<id>.<part>`."""
    found: dict[str, str] = {}
    for id, data in plan.data.items():
        found |= {f"data.{id}.{name}": str(had) for name, had in data.groups}
        found |= {f"data.{id}.{one.id}": str(one.at) for one in data.moments}
        found |= {f"data.{id}.{one.id}": str(one.lasts) for one in data.stretches if one.lasts}
        found |= {f"data.{id}.{one.id}": str(one.lasts) for one in data.bars if one.lasts}
        if data.band:
            found[f"data.{id}.{data.band.id}"] = str(data.band.minutes)
        if data.visits:
            found |= {f"data.{id}.visits": str(data.visits.visits)}
            found |= {
                f"data.{id}.fewest": str(data.visits.fewest),
                f"data.{id}.weeks": str(data.visits.weeks),
            }
        if data.studied:
            found[f"data.{id}.studied"] = str(data.studied)
    return found


class _Building:
    """One picture on its way."""

    def __init__(
        self, id: str, planned: DataPlan, labels: Mapping[str, Any] | None, reader: Reader, at: At
    ) -> None:
        self.id = id
        self.planned = planned
        self.labels = labels
        self.reader = reader
        self.at = at

    def statements(self) -> None:
        """Note every statement that facts.toml does not have."""
        facts = self.reader.around.evidence.facts
        planned = self.planned
        for fact in dict.fromkeys((planned.fact, *(part.fact for part in planned.parts if part.fact))):
            if facts is not None and fact not in facts:
                self.reader.problems.error(
                    "claim.unknown",
                    self.at,
                    f"The numbers of “data/{short(self.id)}” rest on “{short(fact)}”,"
                    " which facts.toml does not have.",
                    self.reader.problems.suggest(fact, facts),
                )

    def lights(self, lit: str) -> str:
        """The part to be lit; empty, with a finding, when the picture does not have it."""
        planned = self.planned
        names = [one.id for one in planned.moments]
        if planned.visits:
            names += ["first", "later"] if planned.visits.later else ["first"]
        if not lit or lit in names:
            return lit
        self.reader.problems.error(
            "figure.missing",
            self.at,
            f"“data/{short(self.id)}” has no part “{short(lit)}” to light.",
            self.reader.problems.suggest(lit, names) if names else "Leave out # and what follows.",
        )
        return ""

    def groups(self) -> tuple[Group, ...]:
        """The groups of a hundred people, with their words."""
        return tuple(
            Group(name, label, had) for name, had in self.planned.groups if (label := self.label(name))
        )

    def labelled(self, parts: tuple[Labelled, ...]) -> tuple[Labelled, ...]:
        """The parts with their words. One without words keeps its place: what counts by place still holds."""
        return tuple(replace(part, label=self.label(part.id)) for part in parts)

    def band(self) -> Band | None:
        """The band of a curve."""
        band = self.planned.band
        if band is None:
            return None
        return replace(band, label=self.label(band.id), minutes=self.number(band.value, band.minutes))

    def visits(self) -> Visits | None:
        """A course, as this clinic plans it when it says so; its weeks are never guessed from its visits."""
        planned = self.planned.visits
        if planned is None:
            return None
        visits = min(self.number(planned.visits_value, planned.visits), MOST_VISITS)
        weeks = min(self.number(planned.weeks_value, 0), MOST_WEEKS)
        own = self.number(planned.visits_value, 0) > 0
        return replace(
            planned,
            visits=visits,
            fewest=weeks or (0 if own else planned.fewest),
            weeks=weeks or (0 if own else planned.weeks),
            first_label=self.label("first"),
            later_label=self.label("later") if planned.later else "",
        )

    def label(self, name: str) -> str:
        """The words for a part, with their numbers filled in; empty and a finding when there are none."""
        if self.labels is None:
            return ""
        own = self.labels.get(self.id)
        words = own.get(name) if isinstance(own, dict) else None
        said, unset = self.reader.text(words) if isinstance(words, str) else ("", False)
        if not said or unset:
            self.reader.problems.error(
                "topic.value",
                self.at,
                f"“{short(name)}” of “data/{short(self.id)}” has no words.",
                f'Add [data.{self.id}] with {name} = "…" between the +++ lines;'
                " of numbers it takes only the picture's own.",
            )
            return ""
        return said

    def number(self, value: str, planned: int) -> int:
        """The clinic's value in place of the planned number when it is set."""
        if not value:
            return planned
        values = self.reader.around.values
        if not values.knows(value):
            self.reader.problems.error(
                "value.unknown",
                self.at,
                f"“{short(value)}”, in “data/{short(self.id)}”, is not a value that a clinic can set.",
                self.reader.problems.suggest(value, values.known or ()),
            )
            return planned
        set_to = values.get(value) or ""
        return int(set_to) if set_to.isdecimal() and 0 < int(set_to) <= 10_000 else planned
