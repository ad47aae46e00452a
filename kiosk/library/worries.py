"""Worries: what people are afraid of in their own words, and the step that answers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element

from kiosk.library import books, files, links, tables
from kiosk.library.links import Reference
from kiosk.library.passages import Around
from kiosk.library.problems import Problems, short
from kiosk.library.topics import Worry

FOLDER = "worries"
FILE = f"{FOLDER}/worries.toml"


@dataclass(frozen=True, slots=True)
class WorryPlan:
    """What is the same for a worry in every language."""

    order: int
    icon: str
    leads_to: str


def read(content: Path, language: str, around: Around) -> books.Book[Worry]:
    """All worries that can be shown, in their order. `leads_to` still names the step by its id."""
    planned = Problems(FILE)
    references: list[Reference] = []
    plans, source = _plans(content, planned, references)
    problems = Problems(files.in_language(content, FOLDER, language))
    found = []
    seen: set[str] = set()
    for entry in books.entries(content, problems.file, around, problems, references):
        seen.add(entry.id)
        know, ask = _parts(entry)
        plan = plans.get(entry.id)
        if plan is None:
            problems.error(
                "worry.unknown",
                entry.at,
                f"“{short(entry.id)}” has no entry in worries.toml.",
                problems.suggest(entry.id, plans),
            )
            continue
        points = entry.points(know)
        if points:
            asked = entry.points(ask)
            worry = Worry(entry.id, entry.title, plan.icon, plan.leads_to, points, asked, entry.language)
            found.append((plan.order, worry))
        else:
            problems.error(
                "step.empty",
                entry.at,
                f"The worry “{short(entry.title)}” has no words.",
                "Say what helps to know, in two or three points.",
            )
    for id in plans:
        if id not in seen and source is not None:
            planned.error(
                "worry.unknown",
                source.at(id),
                f"The worry “{short(id)}” has no text.",
                f"Write it in {problems.file}: ## In their own words {{#{short(id)}}}",
            )
    found.sort(key=lambda pair: (pair[0], pair[1].id))
    worries = tuple(worry for _, worry in found)
    return books.Book(worries, (*planned.found, *problems.found), tuple(references))


def _parts(entry: books.Entry) -> tuple[list[Element], list[Element]]:
    know: list[Element] = []
    ask: list[Element] = []
    into = know
    for element in entry.elements:
        if element.tag == "h3" and element.get("class") == "ask":
            into = ask
        else:
            into.append(element)
    return know, ask


def _plans(
    content: Path, problems: Problems, references: list[Reference]
) -> tuple[Mapping[str, WorryPlan], tables.Source | None]:
    if files.absent(content, FOLDER):
        return {}, None
    source = tables.read(content, FILE, problems)
    if source is None:
        return {}, None
    found: dict[str, WorryPlan] = {}
    for id, entry in (source.table or {}).items():
        if id == "schema" and not isinstance(entry, dict):
            continue
        order = entry.get("order", 0) if isinstance(entry, dict) else None
        icon = entry.get("icon", "") if isinstance(entry, dict) else None
        target = entry.get("leads_to") if isinstance(entry, dict) else None
        step = links.step_of(target) if isinstance(target, str) else None
        if not isinstance(order, int) or not isinstance(icon, str) or step is None:
            problems.error(
                "topic.value",
                source.at(id),
                f"The worry “{short(id)}” needs an order, an icon and the step it leads to.",
                'Write: order = 10, icon = "hand", leads_to = "in-the-chair#chair"',
            )
            continue
        source.unknown(entry, ("order", "icon", "leads_to"), id)
        to = f"topic/{step[0]}#{step[1]}"
        references.append(Reference(FILE, source.at(id, "leads_to"), to))
        found[id] = WorryPlan(order, icon, to)
    return found, source
