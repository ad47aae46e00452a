"""A page's words as a reader meets them, each stretch knowing where it stands in its file."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from kiosk.authoring.syllables import VALUE

INLINE = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|\{\{\s*(?P<value>[\w.-]+)\s*\}\}"
    r"|(?P<attributes>\{[:#.][^{}\n]*\})"
    r"|\[\^(?P<claim>[^\]\s]+)\]"
    r"|\[(?P<linked>[^\[\]\n]*)\]\((?P<target>[^()\s]*)(?:\s+\"[^\"]*\")?\)"
    r"|(?P<mark>\*{1,3}|_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)|`+)"
)

MARK = re.compile(r"[\\{\[*_`]")
"""What everything in `INLINE` begins with."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement id, where in the piece's text it stands and where in the file."""

    id: str
    at: int
    source: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words that is read as one: a title, a paragraph, a list item, a picture's words.

    `kind` is title, summary, ask, label, heading, paragraph, item, note-title, alt or caption; `part` is
    front, main, more, sure or unknown; `note` is the kind of box it stands in. `spots` pairs places in `text`
    with places in the file. `optional` says that it stands only while a clinic's value is unset;
    `cuts` is where each sentence begins and ends.
    """

    kind: str
    step: str
    part: str
    text: str
    spots: tuple[tuple[int, int], ...]
    note: str = ""
    claims: tuple[Claim, ...] = ()
    terms: tuple[tuple[str, str], ...] = ()
    values: tuple[str, ...] = ()
    optional: bool = False
    cuts: tuple[tuple[int, int], ...] = ()

    def source(self, at: int) -> int:
        """The place in the file of character `at` of the text."""
        spot = self.spots[max(0, bisect_right(self.spots, (at, 1 << 60)) - 1)]
        return spot[1] + at - spot[0]

    def sentences(self) -> tuple[Sentence, ...]:
        """The piece cut into sentences, each with the claims that it carries."""
        kept = []
        for index, (start, end) in enumerate(self.cuts):
            first = start if index else -1
            last = self.cuts[index + 1][0] if index + 1 < len(self.cuts) else len(self.text) + 1
            claims = tuple(claim for claim in self.claims if first < claim.at <= last)
            kept.append(Sentence(self, self.text[start:end], start, claims))
        return tuple(kept)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a piece; `start` is where it begins in the piece's text."""

    piece: Piece
    text: str
    start: int
    claims: tuple[Claim, ...]


def visible(source: str, begin: int, end: int) -> tuple[str, tuple[tuple[int, int], ...], Extras]:
    """What a reader sees of `source[begin:end]`, where each part came from, and what else it holds."""
    if not MARK.search(source, begin, end):
        return source[begin:end], ((0, begin),), Extras([], [], [])
    text: list[str] = []
    spots: list[tuple[int, int]] = []
    extras = Extras([], [], [])
    size = 0

    def add(words: str, origin: int) -> None:
        nonlocal size
        if words:
            spots.append((size, origin))
            text.append(words)
            size += len(words)

    at = begin
    for hit in INLINE.finditer(source, begin, end):
        add(source[at : hit.start()], at)
        at = hit.end()
        match hit.lastgroup:
            case "escaped":
                add(hit["escaped"], hit.start("escaped"))
            case "value":
                extras.values.append(hit["value"])
                add(VALUE, hit.start())
            case "claim":
                extras.claims.append(Claim(hit["claim"], size, hit.start()))
            case "target":
                linked, places, inner = visible(source, hit.start("linked"), hit.end("linked"))
                if hit["target"].startswith("glossary/"):
                    extras.terms.append((linked, hit["target"].removeprefix("glossary/")))
                extras.take(inner, size)
                spots.extend((size + spot, origin) for spot, origin in places)
                text.append(linked)
                size += len(linked)
    add(source[at:end], at)
    return "".join(text), tuple(spots) or ((0, begin),), extras


@dataclass(frozen=True, slots=True)
class Extras:
    """What a stretch of text holds besides its words."""

    claims: list[Claim]
    terms: list[tuple[str, str]]
    values: list[str]

    def take(self, other: Extras, shift: int) -> None:
        """Adds what an inner stretch holds, moved by `shift` characters."""
        self.claims.extend(Claim(claim.id, claim.at + shift, claim.source) for claim in other.claims)
        self.terms.extend(other.terms)
        self.values.extend(other.values)


@dataclass(frozen=True, slots=True)
class Page:
    """One Markdown file read into pieces. `file` is relative to the content folder."""

    file: str
    language: str
    pieces: tuple[Piece, ...]
    lines: tuple[int, ...]

    def place(self, source: int) -> tuple[int, int]:
        """Line and column, both from 1, of a place in the file."""
        line = bisect_right(self.lines, source)
        return line, source - self.lines[line - 1] + 1


def line_starts(source: str) -> tuple[int, ...]:
    """Where each line of `source` begins."""
    return (0, *(hit.end() for hit in re.finditer("\n", source)))
