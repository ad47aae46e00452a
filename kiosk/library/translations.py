"""Which English text a translation renders, and what of it is out of date.

Every part of a file (its title and summary, each of its steps or entries) has a revision: twelve digits that
change with its words. A translation carries in its front matter those it was made from; `revisions.toml`
tells since when the English parts have been as they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.clock import BUILT
from kiosk.library import files, frontmatter, sections, tables
from kiosk.library.problems import Problems

FILE = "revisions.toml"
FRONT = "+++"
"""The part before the first heading: title and summary."""
PARTS = "source_parts"
"""Where the front matter of a translation keeps the revision of each part that it renders."""
LASTS = timedelta(days=30)
"""How long a text that is out of date still shows; a warning does not at all."""

_DATA = re.compile(r"\]\(data/([\w-]+)")
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Parts:
    """A file's parts and what its front matter says. `revisions` are by part, in the file's order."""

    revisions: Mapping[str, str]
    front: Mapping[str, Any] = field(default_factory=dict)

    @property
    def ids(self) -> tuple[str, ...]:
        """The steps or entries, in order."""
        return tuple(id for id in self.revisions if id != FRONT)

    @property
    def whole(self) -> str:
        """The revision of the file."""
        return _digest([[id, revision] for id, revision in self.revisions.items()])


def parts(text: str) -> Parts:
    """The parts of a Markdown file's text. Never raises; what cannot be read has no words."""
    divided = frontmatter.divide(text, Problems(""))
    front = divided.table if divided.readable else {}
    found = {FRONT: _digest([front.get("title", ""), front.get("summary", "")])}
    for id, words in sections.pieces(text[divided.body :]):
        found[id] = _digest([" ".join(words.split()), *_of_step(id, words, front)])
    return Parts(found, front)


def _of_step(id: str, words: str, front: Mapping[str, Any]) -> list[object]:
    """What the front matter says of one step: labels of its data pictures, questions about it."""
    labels, asks = front.get("data"), front.get("teach_back")
    said: list[object] = [
        labels.get(name) for name in _DATA.findall(words) if isinstance(labels, dict) and labels.get(name)
    ]
    if isinstance(asks, list):
        said += [ask.get("ask") for ask in asks if isinstance(ask, dict) and ask.get("step") == id]
    return said


def _digest(what: object) -> str:
    return sha256(json.dumps(what, sort_keys=True, default=str).encode()).hexdigest()[:_DIGITS]


@dataclass(frozen=True, slots=True)
class Rendering:
    """How a translation stands to the English text.

    `fits` says that it has the same steps in the same order; `stale` are the parts that render an older
    text, each with the day since when, None where nobody noted it.
    """

    fits: bool
    stale: Mapping[str, date | None]


def rendering(translated: Parts, english: Parts, noted: Mapping[str, tuple[str, date]]) -> Rendering:
    """Compare the two; `noted` is what `revisions.toml` says of the English file."""
    fits = translated.ids == english.ids
    if translated.front.get("source_rev") == english.whole:
        return Rendering(fits, {})
    rendered = translated.front.get(PARTS)
    known: Mapping[str, Any] = rendered if isinstance(rendered, dict) else {}
    stale: dict[str, date | None] = {}
    for id, revision in english.revisions.items():
        if known.get(id) != revision:
            at, since = noted.get(id, ("", None))
            stale[id] = since if at == revision else None
    return Rendering(fits, stale)


def lasts(since: date | None, today: date) -> bool:
    """Whether a part that is out of date still shows; without a known day it is so since the build."""
    return today - (since or BUILT) < LASTS


def noted(content: Path) -> Mapping[str, Mapping[str, tuple[str, date]]]:
    """What `revisions.toml` says: by file and part, the revision and since when; empty if missing."""
    if not files.exists(content, FILE):
        return {}
    source = tables.read(content, FILE, Problems(FILE))
    found: dict[str, dict[str, tuple[str, date]]] = {}
    for file, listed in ((source.table if source else None) or {}).items():
        for id, line in listed.items() if isinstance(listed, dict) else ():
            revision, _, day = line.partition(" ") if isinstance(line, str) else ("", "", "")
            if (since := _day(day)) is not None:
                found.setdefault(file, {})[id] = revision, since
    return found


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def read(content: Path, file: str) -> Parts | None:
    """The parts of one file, or None when it cannot be read."""
    text = files.read_text(content, file, files.MARKDOWN_LIMIT, Problems(file))
    return parts(text) if text is not None else None
