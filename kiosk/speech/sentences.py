"""Where sentences begin and end in a text that is shown, so that the one being read can be lit."""

from __future__ import annotations

import re
from typing import NamedTuple

_END = re.compile(r"[.!?…]+[\"'”\u2019»)\]]*(?=\s|$)")
_OPENING = "\"'“\u2018«([¿¡"
_NEVER_LAST = re.compile(r"(?:^|[\s(“\"])(?:Dra?|Mr|Mrs|Ms|St|Sra?|vs|No|n\.º|e\.g|i\.e|EE|[A-Z])$")


class Sentence(NamedTuple):
    """One sentence; `start` and `end` count characters of the text it stands in."""

    start: int
    end: int
    text: str


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order; together they hold every character that is not a space."""
    found: list[Sentence] = []
    start = 0
    for mark in _END.finditer(text):
        before = text[start : mark.start()]
        if mark.group().startswith(".") and _goes_on(before, text[mark.end() :]):
            continue
        _add(found, text, start, mark.end())
        start = mark.end()
    _add(found, text, start, len(text))
    return tuple(found)


def _goes_on(before: str, after: str) -> bool:
    """Whether the full stop after `before` belongs to a shortened word."""
    return bool(_NEVER_LAST.search(before)) or after.lstrip().lstrip(_OPENING)[:1].islower()


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    whole = text[start:end]
    bare = whole.strip()
    if bare:
        first = start + len(whole) - len(whole.lstrip())
        found.append(Sentence(first, first + len(bare), bare))
