"""A sheet to take home as plain values: whatever draws it, on paper or as a page, starts from these."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.library.blocks import Passage


@dataclass(frozen=True, slots=True)
class Share:
    """One group of a picture of a hundred people: `had` of them, in words, and what they had."""

    said: str
    label: str
    had: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture: `svg` is the drawing with its ink. One from numbers has `shares`, or only a `caption`."""

    alt: str
    caption: str
    svg: str = ""
    callouts: tuple[tuple[float, float], ...] = ()
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text. `kind`: text, point, number, heading, phone, or blank for one to write on.

    `mark` is a number that the picture carries too, 0 for none.
    """

    kind: str
    passage: Passage
    mark: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """One step of what was talked about, or one block of the rules. `language` is that of its words."""

    id: str
    title: str
    lines: tuple[Line, ...]
    language: str
    figure: Figure | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """`kind`: topic, rules, call, emergency, support or questions. `blanks` are lines to write on."""

    kind: str
    title: str
    pieces: tuple[Piece, ...]
    language: str
    blanks: int = 0


@dataclass(frozen=True, slots=True)
class Code:
    """A code for a phone's camera, with the text that is in it. `svg` has its quiet edge."""

    text: str
    svg: str


@dataclass(frozen=True, slots=True)
class TakeHome:
    """The whole sheet in one language. `draft` stands on it while the clinic has not signed the texts."""

    language: str
    right_to_left: bool
    clinic: str
    title: str
    draft: str
    sections: tuple[Section, ...]
    code: Code | None = None
    beside_code: str = ""
