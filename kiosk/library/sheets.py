"""The going-home sheet's blocks: those for everyone, and those that an item of the checklist names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.library import books, files
from kiosk.library.blocks import Point
from kiosk.library.links import Reference
from kiosk.library.passages import Around
from kiosk.library.problems import Problems, short

FOLDER = "sheets"
EVERYONE = "everyone"

_HEAD = re.compile(r"^##(?!#)[^\n{]{0,200}\{([^}\n]{0,200})\}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class SheetBlock:
    """One block. `name` is `sheet.` and its id; one for everyone stands on each sheet, named or not."""

    name: str
    title: str
    points: tuple[Point, ...]
    everyone: bool


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
            found.append(SheetBlock(f"sheet.{entry.id}", entry.title, points, whom == EVERYONE))
    return books.Book(tuple(found), tuple(problems.found), tuple(references))


def names(content: Path) -> frozenset[str] | None:
    """The names an item may give as its `sheet`: all blocks but those for everyone. None without a book."""
    file = files.in_language(content, FOLDER, files.FALLBACK)
    if not files.exists(content, file):
        return None
    text = files.read_text(content, file, files.MARKDOWN_LIMIT, Problems(file)) or ""
    heads = [head[1].split() for head in _HEAD.finditer(text)]
    return frozenset(
        f"sheet.{mark[1:]}"
        for marks in heads
        if not any(mark.startswith("for=") for mark in marks)
        for mark in marks
        if mark.startswith("#")
    )
