"""Books: one Markdown file with one `## ` section per entry (glossary, worries, ends, sheets)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar
from xml.etree.ElementTree import Element

from kiosk.findings import Finding
from kiosk.library import characters, files, frontmatter, sections, steps
from kiosk.library.blocks import Note, Paragraph, Point
from kiosk.library.body import Body
from kiosk.library.links import Reference
from kiosk.library.passages import Around, Reader
from kiosk.library.problems import WHOLE, At, Problems, short

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Book(Generic[T]):
    """A book's entries, what was wrong with them, and where they lead."""

    entries: tuple[T, ...]
    findings: tuple[Finding, ...]
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A section of a book: its heading's words and attributes, and the elements below it."""

    id: str
    title: str
    attributes: Mapping[str, str]
    elements: tuple[Element, ...]
    reader: Reader
    at: At

    @property
    def language(self) -> str:
        """The language it is written in."""
        return files.language_of(self.reader.problems.file)

    def points(self, elements: Iterable[Element]) -> tuple[Point, ...]:
        """Some elements as points; a paragraph is a point without an icon."""
        found = []
        for written in Body(self.reader).blocks(elements):
            match written.block:
                case Point() as point:
                    found += [point] if written.shown else []
                case Paragraph(passage=passage, claims=claims):
                    found += [Point(passage, claims)] if written.shown else []
                case Note():
                    self.odd("!!!", "Boxes are only shown in steps.", "Write a paragraph or a point.")
        return tuple(found)

    def odd(self, needle: str, message: str, hint: str) -> None:
        """Note something that has no place in a book."""
        self.reader.problems.error("markdown.structure", self.reader.cursor.find(needle), message, hint)


def divide(content: Path, file: str, problems: Problems) -> tuple[sections.Section, ...] | None:
    """The sections of a book, or None when it cannot be read."""
    if files.absent(content, file.partition("/")[0]):
        problems.info("file.missing", WHOLE, "This library has no such book.", "Add the file to give it one.")
        return None
    text = files.read_text(content, file, files.MARKDOWN_LIMIT, problems)
    if text is None:
        return None
    divided = frontmatter.divide(text, problems)
    characters.look(divided.text, problems)
    return sections.divide(divided.text, divided.body, problems)


def entries(
    content: Path,
    file: str,
    around: Around,
    problems: Problems,
    references: list[Reference],
    *attributes: str,
) -> Iterator[Entry]:
    """Every entry of a book that has an id of its own."""
    seen: set[str] = set()
    for section in divide(content, file, problems) or ():
        reader = Reader(around, section.cursor, problems, "", {}, references)
        root = steps.parse(section, reader)
        if root is None:
            continue
        before = len(problems.found)
        title, id, head = steps.heading(root, reader, ("id", *attributes))
        if id in seen:
            problems.error(
                "markdown.structure",
                section.cursor.start,
                f"Two entries have the id “{short(id)}”.",
                "Give every entry an id of its own.",
            )
        seen.add(id)
        if head is not None and len(problems.found) == before:
            yield Entry(id, title, head.attrib, tuple(root)[1:], reader, section.cursor.start)
