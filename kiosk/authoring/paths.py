"""Rules on each path as a whole: it ends by summing up, and some picture on it points at what matters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.authoring.about import Folder, folder
from kiosk.authoring.table import LEVELS
from kiosk.findings import Finding
from kiosk.library import files, opening
from kiosk.library.problems import Problems


def path_rules(content: Path) -> Iterator[Finding]:
    """What is missing from the paths of `library.toml`; what cannot be read is the loader's to report."""
    found = opening.read(content, Problems(opening.FILE))
    ends = folder(content, "ends")
    for phase, mentions in (found.paths if found else {}).items():
        if not mentions:
            continue
        last = mentions[-1]
        if not _ends(ends, phase) and _kind(folder(content, last.topic), last.step) != "summary":
            message = f"The path “{phase}” ends without summing up."
            hint = f"Add ## … {{#{phase}}} to ends/en.md, or give its last step the kind summary."
            yield Finding(opening.FILE, *last.at, "path.summary", LEVELS["path.summary"], message, hint)
        if not any(_points(content, topic) for topic in dict.fromkeys(one.topic for one in mentions)):
            message = f"No picture on the path “{phase}” has numbered places."
            hint = "Number what matters in one of its pictures, and the points that belong to it."
            yield Finding(opening.FILE, *mentions[0].at, "path.cue", LEVELS["path.cue"], message, hint)


def _ends(ends: Folder | None, phase: str) -> bool:
    return any(piece.step == phase for page in (ends.pages if ends else ()) for piece in page.pieces)


def _kind(topic: Folder | None, step: str) -> str:
    return (topic.about.kinds or {}).get(step, topic.about.kind) if topic else ""


def _points(content: Path, topic: str) -> bool:
    """Whether any point of the topic belongs to a number in a picture."""
    file = files.in_language(content, topic, "en")
    return "callout=" in (files.read_text(content, file, files.MARKDOWN_LIMIT, Problems(file)) or "")
