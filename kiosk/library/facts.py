"""Every statement a page may make: the grade of its evidence, and the sources it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

from kiosk.library import tables
from kiosk.library.problems import Problems, short
from kiosk.library.topics import Fact, Source

FACTS = "facts.toml"
SOURCES = "sources.toml"
GRADES = ("D", "C", "B", "A")
"""From the weakest evidence to the strongest; R (a label's or regulator's text) stands aside."""

ASIDE = "R"
MARKETING = "clinic-blog"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What `facts.toml` and `sources.toml` hold; None where the file cannot be read."""

    facts: Mapping[str, Fact] | None
    sources: Mapping[str, Source] | None

    def fact(self, id: str) -> Fact | None:
        """One statement."""
        return (self.facts or {}).get(id)

    def weakest(self, claims: Iterable[str]) -> str:
        """The weakest grade among some statements; R only when all are; empty when there are none."""
        grades = {fact.grade for claim in claims if (fact := self.fact(claim))}
        for grade in GRADES:
            if grade in grades:
                return grade
        return ASIDE if ASIDE in grades else ""

    def cited(self, claims: Iterable[str]) -> tuple[Source, ...]:
        """The sources some statements rest on, without marketing, by authors and year."""
        ids = {id for claim in claims if (fact := self.fact(claim)) for id in fact.sources}
        found = [source for id in ids if (source := (self.sources or {}).get(id))]
        kept = (source for source in found if source.kind != MARKETING)
        return tuple(sorted(kept, key=lambda source: (source.authors.casefold(), source.year, source.id)))


def read(content: Path, facts: Problems, sources: Problems) -> Evidence:
    """Both files, with what is wrong in each."""
    return Evidence(_facts(content, facts), _sources(content, sources))


def _facts(content: Path, problems: Problems) -> dict[str, Fact] | None:
    source = tables.read(content, FACTS, problems)
    if source is None or source.table is None:
        return None
    found: dict[str, Fact] = {}
    for id, entry in source.table.items():
        if id == "schema" and not isinstance(entry, dict):
            continue
        grade = entry.get("grade") if isinstance(entry, dict) else None
        listed = entry.get("sources", []) if isinstance(entry, dict) else None
        if grade not in (*GRADES, ASIDE) or not _texts(listed):
            problems.error(
                "claim.value",
                source.at(id),
                f"The statement “{short(id)}” has no grade (A, B, C, D or R) or no list of sources.",
                'Write: grade = "B" and sources = ["rodrigues2020"]. Quote ids with dots: ["during.11"].',
            )
            continue
        found[id] = Fact(id, grade, tuple(listed))
    return found


def unsourced(evidence: Evidence, problems: Problems, source: tables.Source | None) -> None:
    """Note every statement whose source is missing; only a clinic's own opinion (D) needs none."""
    if evidence.facts is None or evidence.sources is None:
        return
    for fact in evidence.facts.values():
        at = source.at(fact.id) if source else (0, 0)
        if not fact.sources and fact.grade != "D":
            problems.error(
                "claim.unsourced",
                at,
                f"The statement “{short(fact.id)}” names no source.",
                "Add a source, or remove the statement from every page.",
            )
        for id in fact.sources:
            if id not in evidence.sources:
                problems.error(
                    "claim.unsourced",
                    at,
                    f"The statement “{short(fact.id)}” rests on “{short(id)}”,"
                    " which sources.toml does not have.",
                    problems.suggest(id, evidence.sources),
                )


def _texts(value: object) -> TypeGuard[list[str]]:
    return isinstance(value, list) and all(isinstance(item, str) and item for item in value)


def _sources(content: Path, problems: Problems) -> dict[str, Source] | None:
    source = tables.read(content, SOURCES, problems)
    if source is None or source.table is None:
        return None
    listed = source.table.get("source", [])
    entries = [{"id": id, **entry} for id, entry in source.table.items() if isinstance(entry, dict)]
    entries += [entry for entry in listed if isinstance(entry, dict)] if isinstance(listed, list) else []
    found: dict[str, Source] = {}
    for entry in entries:
        words = {key: entry.get(key, "") for key in ("id", "title", "authors", "venue", "kind")}
        year = entry.get("year", 0)
        if not all(isinstance(word, str) for word in words.values()) or not words["id"] or not words["title"]:
            problems.error(
                "claim.source",
                source.at("source"),
                f"A source has no id or no title: “{short(str(entry.get('id', '')))}”.",
                'Every source needs id = "…" and title = "…".',
            )
            continue
        found[words["id"]] = Source(
            id=words["id"],
            title=words["title"],
            authors=words["authors"],
            year=year if isinstance(year, int) else 0,
            venue=words["venue"],
            kind=words["kind"],
            link=_link(entry),
        )
    return found


def _link(entry: Mapping[str, object]) -> str:
    """Where a source can be found: its address as words, never something to follow."""
    for key in ("link", "doi", "url"):
        value = entry.get(key)
        if isinstance(value, str) and value:
            return f"doi:{value}" if key == "doi" else value
    return ""
