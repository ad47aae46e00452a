"""Claims and words that never reach a patient: the patterns of `content/banned.toml`, run on all text.

Each further language has a list of its own, `content/banned.<language>.toml`, with the same ids.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.authoring.patterns import WINDOW, trouble
from kiosk.authoring.pieces import Page, Sentence
from kiosk.findings import Finding, Level
from kiosk.library import files, tables
from kiosk.library.problems import WHOLE, Problems

FILE = "banned.toml"
MOST = 300
OVERLAP = 80
ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,40}")
STRAIGHT = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u2010": "-", "\u2011": "-", "\u00a0": " ", "\u202f": " "}
)


@dataclass(frozen=True, slots=True)
class Ban:
    """One banned claim: what it looks like, why it is banned and what may be said."""

    id: str
    pattern: re.Pattern[str]
    level: Level
    why: str
    say: str

    @property
    def rule(self) -> str:
        """The name its findings carry."""
        return f"claim.{self.id}"


@dataclass(frozen=True, slots=True)
class Bans:
    """All banned claims; remembers the sentences it has met, because pages share many."""

    bans: tuple[Ban, ...]
    met: dict[str, tuple[tuple[int, int, Ban], ...]] = field(default_factory=dict)

    def hits(self, text: str) -> tuple[tuple[int, int, Ban], ...]:
        """Where `text`, one sentence, says something banned: from, to and what."""
        found = self.met.get(text)
        if found is None:
            found = self.met[text] = tuple(self._search(text.translate(STRAIGHT)))
        return found

    def _search(self, text: str) -> Iterator[tuple[int, int, Ban]]:
        short = len(text) <= WINDOW
        for ban in self.bans:
            if short and not ban.pattern.search(text):
                continue
            seen: set[int] = set()
            for start in range(0, max(1, len(text) - OVERLAP), WINDOW - OVERLAP):
                for hit in ban.pattern.finditer(text[start : start + WINDOW]):
                    if start + hit.start() not in seen:
                        seen.add(start + hit.start())
                        yield start + hit.start(), start + hit.end(), ban


def file_of(language: str) -> str:
    """The file of a language's banned claims."""
    return FILE if language == "en" else f"banned.{language}.toml"


def read_bans(content: Path, language: str = "en") -> tuple[Bans, tuple[Finding, ...]]:
    """A language's banned claims; a pattern that cannot be run is a finding and is left out."""
    file = file_of(language)
    problems = Problems(file)
    if not files.exists(content, file):
        problems.warn(
            "banned.missing", WHOLE, "This file is missing, so no claim is banned.", "Add the file."
        )
        return Bans(()), tuple(problems.found)
    text = files.read_text(content, file, files.TOML_LIMIT, problems)
    table = tables.Source(text, problems).table if text is not None else None
    rows = (table or {}).get("ban")
    if text is None or table is None or not isinstance(rows, list):
        if table is not None:
            problems.error(
                "banned.pattern", WHOLE, "There is no [[ban]] in this file.", "Add the banned claims."
            )
        return Bans(()), tuple(problems.found)
    places = _places(text)
    bans: list[Ban] = []
    for index, row in enumerate(rows):
        at = (places[index], 1) if index < len(places) else WHOLE
        if index >= MOST:
            problems.error(
                "banned.pattern", at, f"There are more than {MOST} banned claims.", "Join some of them."
            )
            break
        ban = _ban(row, at, problems)
        if ban and all(ban.id != other.id for other in bans):
            bans.append(ban)
        elif ban:
            problems.error("banned.pattern", at, f"The id {ban.id} stands twice.", "Give each its own id.")
    return Bans(tuple(bans)), tuple(problems.found)


def _places(text: str) -> list[int]:
    """The line of each `[[ban]]`."""
    return [number for number, line in enumerate(text.split("\n"), 1) if line.strip().startswith("[[ban]]")]


def _ban(row: object, at: tuple[int, int], problems: Problems) -> Ban | None:
    """One row as a ban, or a finding."""
    words = (
        {key: value for key, value in row.items() if isinstance(value, str)} if isinstance(row, dict) else {}
    )
    id, pattern, level = words.get("id", ""), words.get("re", ""), words.get("level", "error")
    if not ID.fullmatch(id):
        wrong = "it has no id of small letters, digits, - and _"
    elif level not in ("error", "warn"):
        wrong = 'its level is neither "error" nor "warn"'
    else:
        wrong = trouble(pattern)
    if wrong:
        problems.error(
            "banned.pattern",
            at,
            f"The banned claim {tables.short(id or '(no id)')} cannot be used: {wrong}.",
            "Write id, re, why and say; keep the pattern short and plain.",
        )
        return None
    return Ban(
        id,
        re.compile(pattern, re.IGNORECASE),
        Level.ERROR if level == "error" else Level.WARNING,
        words.get("why", "").rstrip("."),
        words.get("say", ""),
    )


def banned(page: Page, sentence: Sentence, bans: Bans, allowed: frozenset[str]) -> Iterator[Finding]:
    """What the sentence says that is banned; a warning passes where the topic allows its id."""
    for begin, end, ban in bans.hits(sentence.text):
        if ban.level is Level.WARNING and (ban.id in allowed or ban.rule in allowed):
            continue
        line, column = page.place(sentence.piece.source(sentence.start + begin))
        said = tables.short(sentence.text[begin:end])
        yield Finding(
            page.file,
            line,
            column,
            ban.rule,
            ban.level,
            f"“{said}” may not be said. {ban.why or 'It is a banned claim'}.",
            f"Say instead: {ban.say}" if ban.say else "Take it out.",
        )
