"""The words a topic can be found by, in every language, taken from its files without reading the steps."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.library import files
from kiosk.library.problems import Problems

_TITLE = re.compile(r'^title\s*=\s*"(.+)"\s*$', re.MULTILINE)
_HEAD = re.compile(r"^##(?!#)[ \t]*(.*?)[ \t]*(?:\{[^}\n]*\})?[ \t]*$", re.MULTILINE)
_TERM = re.compile(r"\]\(glossary/([\w-]+)\)")
_SECTION = re.compile(r"^##(?!#)[ \t]*(.*?)[ \t]*\{[^}\n]*#([\w-]+)[^}\n]*\}[ \t]*$", re.MULTILINE)
_ALSO = re.compile(r'also="([^"\n]*)"')


class Headings(NamedTuple):
    """A topic's titles in all languages, its steps' titles, and the explained words it uses."""

    topic: str
    titles: tuple[str, ...]
    steps: tuple[str, ...]
    words: tuple[str, ...]


def headings(content: Path, topics: Iterable[str], languages: tuple[str, ...]) -> tuple[Headings, ...]:
    """Those of each topic, in the order given. What cannot be read is left out. For a worker's thread."""
    words = _words(content, languages)
    return tuple(_of(content, topic, languages, words) for topic in topics)


def _of(content: Path, topic: str, languages: tuple[str, ...], words: dict[str, list[str]]) -> Headings:
    titles: list[str] = []
    steps: list[str] = []
    terms: list[str] = []
    for text in _texts(content, topic, languages):
        front, _, body = text.partition("\n+++\n") if text.startswith("+++") else ("", "", text)
        titles += _TITLE.findall(front)[:1]
        steps += _HEAD.findall(body)
        terms += _TERM.findall(body)
    used = tuple(word for term in dict.fromkeys(terms) for word in words.get(term, ()))
    return Headings(topic, tuple(titles), tuple(steps), used)


def _words(content: Path, languages: tuple[str, ...]) -> dict[str, list[str]]:
    """What each term of the glossary is called."""
    found: dict[str, list[str]] = {}
    for text in _texts(content, "glossary", languages):
        for match in _SECTION.finditer(text):
            names = [match[1], *(also for part in _ALSO.findall(match[0]) for also in part.split(","))]
            found.setdefault(match[2], []).extend(name.strip() for name in names)
    return found


def _texts(content: Path, folder: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    names = (f"{folder}/{language}.md" for language in languages)
    there = (name for name in names if files.exists(content, name))
    texts = (files.read_text(content, name, files.MARKDOWN_LIMIT, Problems(name)) for name in there)
    return tuple(text for text in texts if text is not None)
