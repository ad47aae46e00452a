"""The end of each phase's path: what to do next."""

from __future__ import annotations

from pathlib import Path

from kiosk.library import books, files
from kiosk.library.links import Reference
from kiosk.library.passages import Around
from kiosk.library.problems import Problems, short
from kiosk.library.shelves import PHASES
from kiosk.library.topics import End

FOLDER = "ends"


def read(content: Path, language: str, around: Around) -> books.Book[End]:
    """The ends that can be shown, in the order of the day."""
    problems = Problems(files.in_language(content, FOLDER, language))
    references: list[Reference] = []
    found = []
    for entry in books.entries(content, problems.file, around, problems, references):
        if entry.id not in PHASES:
            problems.error(
                "path.unknown",
                entry.at,
                f"There is no phase “{short(entry.id)}”.",
                f"Use {', '.join(PHASES)}.",
            )
            continue
        points = entry.points(entry.elements)
        if points:
            found.append(End(entry.id, entry.title, points, entry.language))
    found.sort(key=lambda end: PHASES.index(end.phase))
    return books.Book(tuple(found), tuple(problems.found), tuple(references))
