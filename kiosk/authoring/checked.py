"""The rules on words over some folders of pages, each finding with its place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from kiosk.authoring import evidence, language, numbers, pairs, reading
from kiosk.authoring.about import About, allowed_unknown, folder
from kiosk.authoring.banned import Bans, banned
from kiosk.authoring.pieces import Page
from kiosk.authoring.plain_words import PlainWords
from kiosk.authoring.syllables import Syllables, dictionary
from kiosk.authoring.translated import translation_rules
from kiosk.authoring.understood import understood_rules
from kiosk.findings import Finding, Level

MOST_OF_A_RULE = 50
MEASURED = ("en", "es")
DEFINING = ("paragraph", "item")
DEFINED = re.compile(
    r"\bcalled (?:an? |the )?([\w-]{1,40})|([\w-]{1,40}) means\b"
    r"|\bse llaman? (?:el |la |los |las |una? )?([\w-]{1,40})|([\w-]{1,40}) significa\b",
    re.IGNORECASE,
)
SPOKEN = ("paragraph", "item", "note-title", "alt", "caption")


@dataclass(frozen=True, slots=True)
class Shared:
    """What every page is checked against. `rules` may be allowed by a topic, except those in `hard`.

    Bans, hard words and the glossary's words are by language; `noted` is what revisions.toml says.
    """

    bans: Mapping[str, Bans]
    plain: Mapping[str, PlainWords]
    grades: Mapping[str, str]
    glossary: Mapping[str, Mapping[str, frozenset[str]]]
    rules: frozenset[str]
    hard: frozenset[str]
    noted: Mapping[str, Mapping[str, tuple[str, date]]]


@dataclass(frozen=True, slots=True)
class Checked:
    """What some folders came to: findings, and what was counted of each phase in each language."""

    findings: tuple[Finding, ...]
    phases: Mapping[tuple[str, str], reading.Phase]


@dataclass(frozen=True, slots=True)
class Words:
    """Checks the words of some folders of a content folder."""

    content: Path
    shared: Shared

    def __call__(self, names: tuple[str, ...]) -> Checked:
        """Everything that is wrong with the words of the folders with these names."""
        phases: dict[tuple[str, str], reading.Phase] = defaultdict(reading.Phase)
        findings: list[Finding] = []
        for name in names:
            read = folder(self.content, name)
            if read is None:
                continue
            findings += allowed_unknown(read.about, self.shared.rules, self.shared.hard)
            english = next((page for page in read.pages if page.language == "en"), None)
            for page in read.pages:
                if english is not None and page is not english:
                    rules = translation_rules(self.content, english, page, self.shared.noted)
                    findings += _kept(rules, read.about)
                phase = phases[read.about.phase, page.language]
                findings += _kept(check_page(page, read.about, self.shared, phase), read.about)
        return Checked(tuple(findings), dict(phases))


@cache
def syllables() -> Mapping[str, Syllables]:
    """The counters of the languages that can be measured here; read once in each process."""
    known = dictionary()
    return {code: Syllables(code, known or {}) for code in MEASURED if known is not None or code != "en"}


def check_page(page: Page, about: About, shared: Shared, phase: reading.Phase) -> Iterator[Finding]:
    """Everything that is wrong with the words of one page."""
    english = page.language == "en"
    glossary = shared.glossary.get(page.language, {})
    bans, hard = shared.bans.get(page.language), shared.plain.get(page.language)
    explained = _explained(page, glossary)
    linked: frozenset[str] = frozenset().union(*explained.values())
    if about.id == "glossary":
        linked = frozenset().union(linked, *glossary.values())
    for piece in page.pieces:
        sourced = numbers.sourced(page, piece) or about.id == "worries"
        sentences = piece.sentences()
        for index, sentence in enumerate(sentences):
            if bans:
                yield from banned(page, sentence, bans, about.allow)
            yield from language.sentence_rules(page, sentence, about)
            yield from numbers.sentence_numbers(page, sentence, about, sourced)
            if hard and not about.staff and piece.kind in SPOKEN:
                yield from language.plain(page, sentence, hard, linked)
            if english and sentence.claims:
                yield from evidence.evidence_rules(page, sentences, index, shared.grades)
    yield from language.page_rules(page, about)
    yield from understood_rules(page, about)
    if not about.book:
        yield from pairs.pair_rules(page)
    if page.language in syllables():
        yield from reading.reading_rules(page, about, explained, syllables()[page.language], phase)


def _kept(findings: Iterator[Finding], about: About) -> Iterator[Finding]:
    """The findings without warnings that the topic allows, and at most fifty of one rule on a page."""
    seen: dict[tuple[str, str], int] = defaultdict(int)
    doses: set[tuple[int, int]] = set()
    for finding in findings:
        if finding.level is Level.WARNING and about.allows(finding.rule):
            continue
        if finding.rule == "claim.dose":
            doses.add((finding.line, finding.column))
        if finding.rule == "number.dose" and (finding.line, finding.column) in doses:
            continue
        seen[finding.file, finding.rule] += 1
        if seen[finding.file, finding.rule] <= MOST_OF_A_RULE:
            yield finding


def _explained(page: Page, glossary: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """The words that each step of the page links to the glossary or defines itself, in lower case."""
    found: dict[str, set[str]] = defaultdict(set)
    for piece in page.pieces:
        if piece.kind in DEFINING:
            found[piece.step].update(
                word.lower() for pair in DEFINED.findall(piece.text) for word in pair if word
            )
        for text, term in piece.terms:
            found[piece.step] |= {text.lower(), *text.lower().split()} | glossary.get(term, frozenset())
    return {step: frozenset(words) for step, words in found.items()}
