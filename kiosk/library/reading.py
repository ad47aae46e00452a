"""Reading one topic's folder into a topic, with everything that is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.findings import Finding, Level
from kiosk.library import (
    characters,
    figure_data,
    files,
    frontmatter,
    pictures,
    plans,
    sections,
    steps,
    tables,
)
from kiosk.library.links import Reference
from kiosk.library.passages import Around, Reader
from kiosk.library.plans import Plan
from kiosk.library.problems import WHOLE, Problems, short
from kiosk.library.topics import Step, TeachBack, Topic

ID = re.compile(r"[a-z0-9-]{1,60}")
RESERVED = frozenset("figures glossary worries ends sheets crisis recovery".split())

_FRONT = (
    *("title", "summary", "data", "teach_back", "speech", "reading_grade_exempt"),
    *("source_rev", "source_parts", "translator_role", "review_role"),
)
_GENTLE = ("figure.", "link.dead", "glossary.unknown", "step.empty")
"""Errors that leave something out of a topic, but not the topic out of the guide."""

_PLANNED = ("value.unknown", "figure.missing", "figure.callout")


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a topic. `ids` are the steps written, also those that are not shown now."""

    topic: Topic | None
    findings: tuple[Finding, ...]
    references: tuple[Reference, ...] = ()
    ids: frozenset[str] = frozenset()
    plan: Plan | None = None


def topic(content: Path, id: str, language: str, around: Around) -> Reading:
    """Read one topic. Never raises; a topic with an error that cannot be passed over is None."""
    if not ID.fullmatch(id) or id in RESERVED:
        return _unnamed(id)
    planned = Problems(f"{id}/{plans.FILE}")
    source = tables.read(content, planned.file, planned)
    plan = plans.plan(source) if source is not None else plans.NONE
    problems = Problems(files.in_language(content, id, language))
    text = files.read_text(content, problems.file, files.MARKDOWN_LIMIT, problems)
    if text is None:
        return Reading(None, (*planned.found, *problems.found))
    divided = frontmatter.divide(text, problems)
    characters.look(divided.text, problems)
    front = _Front(divided, problems)
    references: list[Reference] = []
    place = pictures.Place(content, id, plan, front.labels)
    shown, ids = _steps(divided, place, around, problems, references)
    if source is not None:
        _plan_fits(source, plan, ids)
    teach_back = front.teach_back(ids)
    speech = front.speech()
    own = (*planned.found, *_told(problems, source is not None))
    if not shown or any(_fatal(finding, planned.file, problems.file) for finding in own):
        return Reading(None, own, tuple(references), frozenset(ids), plan)
    built = Topic(
        id=id,
        language=files.language_of(problems.file),
        title=front.title,
        summary=front.summary,
        phase=plan.phase,
        order=plan.order,
        audience=plan.audience,
        kind=plan.kind,
        icon=plan.icon,
        steps=shown,
        teach_back=teach_back,
        speech=speech,
    )
    return Reading(built, own, tuple(references), frozenset(ids), plan)


def _unnamed(id: str) -> Reading:
    problems = Problems(short(id))
    problems.error(
        "topic.id",
        WHOLE,
        f"“{short(id)}” cannot be the name of a topic's folder.",
        "Use small letters, digits and hyphens; figures, glossary, worries, ends and sheets are taken.",
    )
    return Reading(None, tuple(problems.found))


def _steps(
    divided: frontmatter.Divided,
    place: pictures.Place,
    around: Around,
    problems: Problems,
    references: list[Reference],
) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """The steps that are shown, and the ids of all that are written."""
    shown: list[Step] = []
    ids: list[str] = []
    numbers = figure_data.numbers(place.plan)
    for section in sections.divide(divided.text, divided.body, problems):
        reader = Reader(around, section.cursor, problems, place.topic, numbers, references)
        if section.id and section.id in ids:
            problems.error(
                "markdown.structure",
                section.cursor.start,
                f"Two steps have the id “{short(section.id)}”.",
                "Give every step an id of its own.",
            )
        ids.append(section.id)
        step = steps.step(section, reader, place)
        if step is not None:
            shown.append(step)
    if not ids:
        problems.error(
            "step.empty", WHOLE, "This topic has no steps.", "Start one with: ## In the chair {#chair}"
        )
    return tuple(shown), tuple(ids)


def _told(problems: Problems, planned: bool) -> list[Finding]:
    """The findings of a text. Without its `topic.toml` nothing can be said about what that would declare."""
    return [finding for finding in problems.found if planned or finding.rule not in _PLANNED]


def _fatal(finding: Finding, *files: str) -> bool:
    """Whether a finding keeps its topic from being shown: an error in the topic's own texts."""
    return finding.level is Level.ERROR and finding.file in files and not finding.rule.startswith(_GENTLE)


def _plan_fits(source: tables.Source, plan: Plan, ids: tuple[str, ...]) -> None:
    """Note steps that `topic.toml` speaks of and that no text has."""
    for id in plan.steps:
        if id not in ids:
            source.problems.error(
                "topic.value",
                source.at("steps", id),
                f"There is no step “{short(id)}”.",
                source.problems.suggest(id, ids),
            )


class _Front:
    """The front matter of a topic's text."""

    def __init__(self, divided: frontmatter.Divided, problems: Problems) -> None:
        self._source = divided.source
        self._table = divided.table
        self._problems = problems
        self._readable = divided.readable
        if divided.source is not None and divided.readable:
            divided.source.unknown(self._table, _FRONT)
        self.title = self._text("title")
        self.summary = self._text("summary")
        data = self._table.get("data", {})
        labels: dict[str, Any] = data if isinstance(data, dict) else {}
        self.labels = labels if divided.readable else None

    def _text(self, key: str) -> str:
        value = self._table.get(key)
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
        if not self._readable:
            return ""
        at = self._source.at(key) if self._source else WHOLE
        self._problems.error(
            "topic.value",
            at if at != WHOLE else (1, 1),
            f"This text has no {key}.",
            f'Write {key} = "…" between two lines of +++ at the top.',
        )
        return ""

    def speech(self) -> tuple[tuple[str, str], ...]:
        """Words as they are written and as they are said, for the voice that reads aloud."""
        listed = self._table.get("speech", {})
        pairs = listed.items() if isinstance(listed, dict) else [("", None)]
        if all(written.strip() and isinstance(said, str) and said.strip() for written, said in pairs):
            return tuple((written, str(said)) for written, said in pairs)
        self._problems.error(
            "topic.value",
            self._source.at("speech") if self._source else WHOLE,
            "Speech overrides are pairs of texts: the words as written, and as said.",
            'Write below [speech]: "ECT" = "E C T"',
        )
        return ()

    def teach_back(self, ids: tuple[str, ...]) -> tuple[TeachBack, ...]:
        """The open questions, each with the step to look at again."""
        listed = self._table.get("teach_back", [])
        found = []
        for entry in listed if isinstance(listed, list) else [None]:
            step, ask = (entry.get("step"), entry.get("ask")) if isinstance(entry, dict) else (None, None)
            if isinstance(ask, str) and ask.strip() and step in ids:
                found.append(TeachBack(str(step), " ".join(ask.split())))
                continue
            self._problems.error(
                "topic.value",
                self._source.at("teach_back") if self._source else WHOLE,
                "A teach-back question needs a step of this topic and a question.",
                'Write: [[teach_back]] with step = "chair" and ask = "…"',
            )
        return tuple(found)
