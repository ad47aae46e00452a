"""The blocks of a step as rows for QML."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kiosk.presenters.rich import Tone, links, rich

if TYPE_CHECKING:
    from kiosk.library.blocks import Block, Paragraph, Point


class BlockRow(NamedTuple):
    """One block. `kind` is point, bullet, paragraph or the note's kind; `heading` is a note's title.

    `callout` is the disc's number, 0 for none; `linkTo` and `linkWords` are the links in the text.
    """

    kind: str
    heading: str
    words: str
    plain: str
    callout: int
    icon: str
    linkTo: tuple[str, ...]
    linkWords: tuple[str, ...]


def divided(blocks: tuple[Block, ...], tall: frozenset[int] | None = None) -> tuple[Block, ...]:
    """The same blocks with sentences on their own, for panels too small for a whole paragraph.

    `tall` are the rows to divide, counted as `rows` counts them; None divides all.
    """
    from kiosk.library.blocks import Note, Paragraph, sentences

    found: list[Block] = []
    row = 0
    for block in blocks:
        here = row
        row += len(block.blocks) if isinstance(block, Note) else 1
        if isinstance(block, Note) or (tall is not None and here not in tall):
            found.append(block)
            continue
        first, *others = sentences(block.passage)
        found.append(replace(block, passage=first))
        found += [Paragraph(passage, block.claims) for passage in others]
    return tuple(found)


def rows(blocks: tuple[Block, ...], say: Tone) -> tuple[BlockRow, ...]:
    """One row a block; a note's first line carries its title."""
    from kiosk.library.blocks import Note, Paragraph, Point

    found: list[BlockRow] = []
    for block in blocks:
        match block:
            case Note():
                heading = say(block.title)
                for inner in block.blocks:
                    found.append(_row(inner, block.kind, heading, say))
                    heading = ""
            case Point():
                found.append(_row(block, "point" if block.callout or block.icon else "bullet", "", say))
            case Paragraph():
                found.append(_row(block, "paragraph", "", say))
    return tuple(found)


def _row(block: Paragraph | Point, kind: str, heading: str, say: Tone) -> BlockRow:
    from kiosk.library.blocks import Point, plain

    to, words = links(block.passage)
    callout, icon = (block.callout, block.icon) if isinstance(block, Point) else (0, "")
    text = say(plain(block.passage))
    return BlockRow(kind, heading, rich(block.passage, say), text, callout, icon, to, tuple(map(say, words)))
