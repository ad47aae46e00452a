"""What home and all topics need of a library, kept in the data folder so that starting reads no topic.

Two files: home's part is small whatever the number of topics; the rest is read when all topics opens.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk import __version__
from kiosk.library.fingerprints import LIMIT, content_hash, fingerprint
from kiosk.library.shelves import PHASES, SHELVES, Entry, Shelf, StepRef

if TYPE_CHECKING:
    from kiosk.library.survey import Survey

VERSION = 1

__all__ = [
    "Index",
    "build_index",
    "content_hash",
    "fingerprint",
    "index_key",
    "read_index",
    "survey_of",
    "write_index",
]


class Index(NamedTuple):
    """A library's table of contents for one language, one set of values and one version of the program.

    `fingerprint` tells whether the folder still is as it was; `survey` is None until it is needed,
    and is then read from the file `rest`.
    """

    version: int
    key: str
    fingerprint: str
    language: str
    languages: tuple[str, ...]
    content: str
    shelves: tuple[Shelf, ...]
    paths: Mapping[str, tuple[StepRef, ...]]
    survey: Survey | None = None
    rest: str = ""


def index_key(content: Path, values: Mapping[str, str], hidden: bool) -> str:
    """What an index depends on besides the folder's files: where it is, values, hiding, program."""
    import json

    return json.dumps([__version__, os.path.realpath(content), hidden, sorted(values.items())])


def build_index(content: Path, language: str, values: Mapping[str, str], hidden: bool) -> Index:
    """Read a whole library. Slow with many topics: never on the interface's thread.

    Raises ContentError when the folder cannot be read.
    """
    from kiosk.library.catalogue import open_library

    before = fingerprint(content)
    library = open_library(content, language, values, None, hidden)
    shelves = library.shelves()
    return Index(
        version=VERSION,
        key=index_key(content, values, hidden),
        fingerprint=before,
        language=language,
        languages=library.languages,
        content=library.content,
        shelves=shelves,
        paths={phase: library.path(phase) for phase in PHASES},
        survey=library.survey(),
    )


def write_index(cache: Path, index: Index) -> None:
    """Keep an index; whoever reads it finds the old one or the new one, never half of one.

    Raises OSError when the folder cannot be written.
    """
    import json

    if index.survey is None:
        return
    home = {
        "version": index.version,
        "key": index.key,
        "fingerprint": index.fingerprint,
        "language": index.language,
        "languages": index.languages,
        "content": index.content,
        "shelves": [[shelf.phase, shelf.picture, shelf.steps] for shelf in index.shelves],
        "paths": {
            phase: [[ref.topic, ref.step, ref.number] for ref in refs] for phase, refs in index.paths.items()
        },
    }
    rest = {
        "version": index.version,
        "key": index.key,
        "fingerprint": index.fingerprint,
        "entries": [
            [each.id, each.title, each.phase, each.order, each.icon, each.steps, each.audience]
            for each in index.survey.entries
        ],
        "claims": index.survey.claims,
    }
    cache.mkdir(parents=True, exist_ok=True)
    # The rest first: home's part is what makes an index valid.
    _replace(_rest(cache, index.language), json.dumps(rest, ensure_ascii=False))
    _replace(_home(cache, index.language), json.dumps(home, ensure_ascii=False))


def read_index(cache: Path, language: str, key: str) -> Index | None:
    """The kept index, or None when there is none that fits: missing, damaged, foreign or older."""
    table = _table(_home(cache, language), key)
    if table is None or table.get("language") != language:
        return None
    try:
        return Index(
            version=VERSION,
            key=key,
            fingerprint=_text(table["fingerprint"]),
            language=language,
            languages=tuple(_text(code) for code in table["languages"]),
            content=_text(table["content"]),
            shelves=tuple(
                Shelf(_one(phase, PHASES), _text(picture), _number(steps))
                for phase, picture, steps in table["shelves"]
            ),
            paths={phase: _refs(table["paths"][phase]) for phase in PHASES},
            rest=str(_rest(cache, language)),
        )
    except (KeyError, TypeError, ValueError):
        return None


def _refs(listed: Any) -> tuple[StepRef, ...]:
    return tuple(StepRef(_text(topic), _text(step), _number(number)) for topic, step, number in listed)


def survey_of(index: Index) -> Survey | None:
    """All topics of an index, read now; None when they are damaged or no longer belong to it."""
    if index.survey is not None or not index.rest:
        return index.survey
    from kiosk.library.survey import Survey

    table = _table(Path(index.rest), index.key)
    if table is None or table.get("fingerprint") != index.fingerprint:
        return None
    try:
        entries = tuple(
            Entry(
                _text(id),
                _text(title),
                _one(phase, SHELVES),
                _number(order),
                _text(icon),
                _number(steps),
                _text(audience),
            )
            for id, title, phase, order, icon, steps, audience in table["entries"]
        )
        return Survey(entries, tuple(_text(claim) for claim in table["claims"]))
    except (KeyError, TypeError, ValueError):
        return None


def _home(cache: Path, language: str) -> Path:
    return cache / f"index-{language}.json"


def _rest(cache: Path, language: str) -> Path:
    return cache / f"index-{language}-topics.json"


def _replace(file: Path, text: str) -> None:
    """Write a file so that a power cut leaves the old one or the new one."""
    part = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8") as out:
            out.write(text)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    folder = os.open(file.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _table(file: Path, key: str) -> dict[str, Any] | None:
    import json

    from kiosk.library import files

    try:
        data = files.read_bytes(file.parent, file.name, LIMIT)
        table = json.loads(data)
    except (files.Unreadable, ValueError, RecursionError):
        return None
    if not isinstance(table, dict) or table.get("version") != VERSION or table.get("key") != key:
        return None
    return table


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(value)
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise ValueError(value)
    return value


def _one(value: object, known: tuple[str, ...]) -> str:
    if value not in known:
        raise ValueError(value)
    return str(value)
