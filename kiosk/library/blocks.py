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
    """A way to another page; `to` is an address such as `topic/ride-home/2` or `help`."""

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


def plain(passage: Passage) -> str:
    """The passage as one line of plain text."""
    return "".join(part.text for part in passage)
