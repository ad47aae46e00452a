"""What the rules must know besides the words: what kind of page it is, and what the whole library knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.authoring.pages import read_page
from kiosk.authoring.pieces import Page, Piece
from kiosk.findings import Finding
from kiosk.library import facts, files, opening, tables
from kiosk.library.problems import Problems

BOOKS = ("worries", "glossary", "ends", "sheets")
ASIDE = (*BOOKS, "figures", "crisis", "recovery")
CRITICAL_NOTES = ("warning", "call")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,8})?\.md")


@dataclass(frozen=True, slots=True)
class About:
    """One folder of pages: a topic, or a book such as the worries. `kinds` holds the kinds of its steps."""

    id: str
    book: bool = False
    phase: str = ""
    order: int = 0
    audience: str = "patient"
    kind: str = "know"
    kinds: Mapping[str, str] | None = None
    allow: frozenset[str] = frozenset()
    exempt: str = ""

    @property
    def staff(self) -> bool:
        """Whether only staff read it."""
        return self.audience == "staff"

    def critical(self, piece: Piece) -> bool:
        """Whether the piece warns, or goes home with the person: such words must be the easiest."""
        kind = (self.kinds or {}).get(piece.step, self.kind)
        return piece.note in CRITICAL_NOTES or kind == "warning" or self.id == "sheets"

    def allows(self, rule: str) -> bool:
        """Whether a reviewer has ticked this rule for the topic."""
        return rule in self.allow or rule.partition(".")[2] in self.allow


@dataclass(frozen=True, slots=True)
class Folder:
    """A topic or book with its pages, one for each language."""

    about: About
    pages: tuple[Page, ...]


def names(content: Path) -> tuple[str, ...]:
    """The names of all folders that may be topics or books, in order."""
    found = (
        name for name, is_folder in files.names(content) if is_folder and not name.startswith((".", "_"))
    )
    return tuple(name for name in found if name in BOOKS or name not in ASIDE)[: files.TOPICS_LIMIT]


def languages(content: Path) -> tuple[str, ...]:
    """The languages that the library lists, or that some page is written in; English first."""
    listed = opening.read(content, Problems(opening.FILE)) or opening.Opening()
    written = {
        file.removesuffix(".md")
        for name in names(content)
        for file, is_folder in files.names(content / name)
        if not is_folder and LANGUAGE.fullmatch(file)
    }
    return ("en", *sorted({*listed.languages, *written} - {"en"}))


def folder(content: Path, name: str) -> Folder | None:
    """A topic or book, or None where it is neither; what cannot be read is the loader's to report."""
    if name in BOOKS:
        return Folder(About(name, book=True), _pages(content, name))
    if files.exists(content, f"{name}/topic.toml"):
        return Folder(_topic(content, name), _pages(content, name))
    return None


def grades(content: Path) -> Mapping[str, str]:
    """The grade of each statement."""
    evidence = facts.read(content, Problems(facts.FACTS), Problems(facts.SOURCES))
    return {id: fact.grade for id, fact in (evidence.facts or {}).items()}


def allowed_unknown(about: About, rules: frozenset[str], hard: frozenset[str]) -> Iterator[Finding]:
    """What a topic allows that is no rule, or a rule that nobody may allow."""
    problems = Problems(f"{about.id}/topic.toml")
    for name in sorted(about.allow):
        if name in hard:
            what = "is an error and cannot be allowed"
        elif name not in rules:
            what = "is not a rule"
        else:
            continue
        problems.warn(
            "allow.unknown",
            (0, 0),
            f"allow names {tables.short(name)}, which {what}.",
            "Take it out of allow.",
        )
    yield from problems.found


def _pages(content: Path, name: str) -> tuple[Page, ...]:
    pages = []
    for file, folder in files.names(content / name):
        if folder or not file.endswith(".md"):
            continue
        text = files.read_text(content, f"{name}/{file}", files.MARKDOWN_LIMIT, Problems(file))
        if text is not None:
            pages.append(read_page(f"{name}/{file}", file.removesuffix(".md"), text))
    return tuple(pages)


def _topic(content: Path, name: str) -> About:
    source = tables.read(content, f"{name}/topic.toml", Problems(name))
    table: Mapping[str, object] = (source.table if source else None) or {}
    words = {key: value for key, value in table.items() if isinstance(value, str)}
    order, allow, steps = table.get("order"), table.get("allow"), table.get("steps")
    kinds = {
        str(step): str(row["kind"])
        for step, row in (steps.items() if isinstance(steps, dict) else ())
        if isinstance(row, dict) and isinstance(row.get("kind"), str)
    }
    return About(
        name,
        phase=words.get("phase", ""),
        order=order if isinstance(order, int) else 0,
        audience=words.get("audience", "patient"),
        kind=words.get("kind", "know"),
        kinds=kinds,
        allow=frozenset(item for item in allow if isinstance(item, str))
        if isinstance(allow, list)
        else frozenset(),
        exempt=words.get("reading_grade_exempt", ""),
    )
