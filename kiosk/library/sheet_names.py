"""Which blocks of the going-home sheet the recovery checklist may name; cheap, for the program's start."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.library import files
from kiosk.library.problems import Problems

FOLDER = "sheets"

_HEAD = re.compile(r"^##(?!#)[^\n{]{0,200}\{([^}\n]{0,200})\}", re.MULTILINE)


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
