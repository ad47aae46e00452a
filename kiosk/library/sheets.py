"""The going-home sheet's blocks: those for everyone, and those that an item of the checklist names."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.library import books, files
from kiosk.library.blocks import Point
from kiosk.library.links import Reference
from kiosk.library.passages import Around
from kiosk.library.problems import Problems, short
from kiosk.library.sheet_names import FOLDER

if TYPE_CHECKING:
    from kiosk.library.catalogue import Library

EVERYONE = "everyone"


@dataclass(frozen=True, slots=True)
class SheetBlock:
    """One block. `name` is `sheet.` and its id; one for everyone stands on each sheet, named or not."""

    name: str
    title: str
    points: tuple[Point, ...]
    everyone: bool
    language: str = "en"


def read(content: Path, language: str, around: Around) -> books.Book[SheetBlock]:
    """The blocks that can be shown, in the order of the file."""
    problems = Problems(files.in_language(content, FOLDER, language))
    references: list[Reference] = []
    found = []
    for entry in books.entries(content, problems.file, around, problems, references, "for"):
        whom = entry.attributes.get("for", "")
        if whom not in ("", EVERYONE):
            problems.error(
                "markdown.attribute",
                entry.at,
                f"“for={short(whom)}” means nothing.",
                "Write for=everyone, or leave it out.",
            )
        points = entry.points(entry.elements)
        if points:
            everyone = whom == EVERYONE
            found.append(SheetBlock(f"sheet.{entry.id}", entry.title, points, everyone, entry.language))
    return books.Book(tuple(found), tuple(problems.found), tuple(references))


def of(library: Library) -> tuple[SheetBlock, ...]:
    """The blocks of a library's language, all that can be shown; what is out of date is English."""
    return library._rendered.entries(read, FOLDER, lambda one: one.name, warns=True)
