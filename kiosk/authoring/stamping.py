"""Notes which English text a translation renders, and since when the English text is as it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

from kiosk.authoring.about import LANGUAGE, names
from kiosk.errors import ContentError
from kiosk.library import files, translations
from kiosk.library.translations import FILE, PARTS

HEADER = (
    "# Since when each part of an English text has been as it is: its revision and the day.\n"
    "# Written by packaging/stamp. A translation that renders another revision is late from that day on.\n"
)
REV = re.compile(r'^source_rev[ \t]*=[ \t]*"[^"\n]*"[ \t]*$', re.MULTILINE)
TABLE = re.compile(rf"^\[{PARTS}\]\n(?:(?!\[|\+\+\+)[^\n]*\n)*", re.MULTILINE)


def sources(content: Path) -> Iterator[str]:
    """Every English text of a folder, relative to it, in order."""
    for name in names(content):
        if files.exists(content, file := f"{name}/{files.FALLBACK}.md"):
            yield file


def translated(content: Path) -> Iterator[tuple[str, str]]:
    """Every translation and its English text, in order."""
    for source in sources(content):
        folder = source.partition("/")[0]
        for name, is_folder in files.names(content / folder):
            if not is_folder and LANGUAGE.fullmatch(name) and name != f"{files.FALLBACK}.md":
                yield f"{folder}/{name}", source


def revised(content: Path, today: date) -> str:
    """What `revisions.toml` should say: parts that changed carry `today`, the others the day they have."""
    before = translations.noted(content)
    lines = [HEADER]
    for source in sources(content):
        english = translations.read(content, source)
        known: Mapping[str, tuple[str, date]] = before.get(source, {})
        lines.append(f'\n["{source}"]\n')
        for id, revision in (english.revisions if english else {}).items():
            at, since = known.get(id, ("", today))
            lines.append(f'"{id}" = "{revision} {(since if at == revision else today).isoformat()}"\n')
    return "".join(lines)


def renew(content: Path, today: date) -> bool:
    """Bring `revisions.toml` up to date; whether anything changed. Raises OSError."""
    text = revised(content, today)
    file = content / FILE
    if file.exists() and file.read_text(encoding="utf-8") == text:
        return False
    file.write_text(text, encoding="utf-8")
    return True


def unstamped(content: Path) -> tuple[str, ...]:
    """The translations that do not say which text they render."""
    found = ((file, translations.read(content, file)) for file, _ in translated(content))
    return tuple(file for file, own in found if own is not None and not own.front.get("source_rev"))


def stamp(content: Path, wanted: Iterable[str]) -> tuple[str, ...]:
    """Let these translations say that they render the English text as it is now; those that changed.

    Raises ContentError for a file that is no translation or has no line for it, OSError when one cannot be
    written.
    """
    known = dict(translated(content))
    changed = []
    for file in wanted:
        source = known.get(file)
        english = translations.read(content, source) if source else None
        if english is None:
            raise ContentError(
                f"{file} is no translation of a text of this folder.", "Name one such as todays-rules/es.md."
            )
        text = (content / file).read_text(encoding="utf-8")
        marked = _marked(text, english)
        if marked is None:
            raise ContentError(
                f"{file} has no line for source_rev at its top.",
                'Write source_rev = "" between the two lines of +++.',
            )
        if marked != text:
            (content / file).write_text(marked, encoding="utf-8")
            changed.append(file)
    return tuple(changed)


def _marked(text: str, english: translations.Parts) -> str | None:
    """A translation's text with the revisions it renders; None where there is no place for them."""
    end = text.find("\n+++", 3)
    if not text.startswith("+++\n") or end < 0:
        return None
    front, body = text[: end + 1], text[end + 1 :]
    if not REV.search(front):
        return None
    front = REV.sub(f'source_rev = "{english.whole}"', TABLE.sub("", front), count=1)
    rows = "".join(f'"{id}" = "{revision}"\n' for id, revision in english.revisions.items())
    return f"{front}[{PARTS}]\n{rows}{body}"
