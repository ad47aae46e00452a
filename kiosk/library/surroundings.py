"""What every text of a folder may refer to: values, facts, sources and glossary words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.findings import Finding
from kiosk.library import facts, glossary, markdown, values
from kiosk.library.passages import Around
from kiosk.library.problems import Problems


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What was read once for all texts, and what was wrong with it."""

    around: Around
    findings: tuple[Finding, ...]


def surroundings(content: Path, language: str, filled: Mapping[str, str]) -> Surroundings:
    """Read what texts refer to; a file that cannot be read is a finding and nothing is asked of it."""
    about_values = Problems(values.FILE)
    about_facts, about_sources = Problems(facts.FACTS), Problems(facts.SOURCES)
    known = values.declared(content, about_values)
    evidence = facts.read(content, about_facts, about_sources)
    around = Around(
        values.Values(filled, known), evidence, glossary.ids(content, language), markdown.Parser()
    )
    return Surroundings(around, (*about_facts.found, *about_sources.found, *about_values.found))


def in_language(known: Surroundings, content: Path, language: str) -> Surroundings:
    """The same for texts in another language: only the glossary's words differ."""
    around = replace(
        known.around,
        terms=glossary.ids(content, language),
        parser=markdown.Parser(),
        sound=dict(known.around.sound),
    )
    return Surroundings(around, known.findings)
