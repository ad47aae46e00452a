"""The few kinds of thing a step can show; every writer (screen, voice, paper) starts from these."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """A run of plain text; `strong` is the only emphasis there is."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A word that the glossary explains; `term` is the glossary id."""

    text: str
    term: str


@dataclass(frozen=True, slots=True)
class Link:
    """A way to another page. `to` is `help`, `worries/<id>` and so on, or a step by its id.

    `topic/ride-home#bus` becomes the address `topic/ride-home/2` through `Library.resolve`.
    """

    text: str
    to: str


Inline = Words | Term | Link
Passage = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A short paragraph. `claims` are the statement ids it rests on."""

    passage: Passage
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """One item of a list.

    `callout` is the number (from 1) of the disc in the picture it belongs to, 0 for none;
    `icon` names an icon, empty for none; `number` is its place in an ordered list, 0 for a bullet.
    """

    passage: Passage
    claims: tuple[str, ...] = ()
    callout: int = 0
    number: int = 0
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """A box that stands out; `kind` is note, important, warning or call."""

    kind: str
    title: str
    blocks: tuple[Paragraph | Point, ...]


Block = Paragraph | Point | Note


def sentences(passage: Passage) -> tuple[Passage, ...]:
    """The passage cut after each full sentence; one that holds a single sentence comes back whole."""
    found: list[list[Inline]] = [[]]
    for part in passage:
        if not isinstance(part, Words):
            found[-1].append(part)
            continue
        *ended, rest = _cut(part.text)
        for text in ended:
            found[-1].append(Words(text, part.strong))
            found.append([])
        if rest:
            found[-1].append(Words(rest, part.strong))
    return tuple(tuple(one) for one in found if one) or (passage,)


def _cut(text: str) -> list[str]:
    """Text cut where a sentence ends and another begins with a capital or digit; the rest last."""
    pieces, start = [], 0
    for at in range(1, len(text) - 1):
        if text[at] == " " and text[at - 1] in ".?!" and (text[at + 1].isupper() or text[at + 1].isdigit()):
            pieces.append(text[start:at])
            start = at + 1
    return [*pieces, text[start:]]


def plain(passage: Passage) -> str:
    """The passage as one line of plain text."""
    return "".join(part.text for part in passage)
