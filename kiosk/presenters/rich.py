"""A passage as the little markup that QML's text understands, every character of content escaped."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.library.blocks import Block, Link, Passage, Term, Words


Tone = Callable[[str], str]
"""What is done to words before they are shown: nothing, or a pseudo-language."""


_PIECES = re.compile(r"(<[^>]*>)|(&\w+;|[^<])")


def escape(text: str) -> str:
    """Text that markup leaves alone."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def rich(passage: Passage, say: Tone) -> str:
    """The passage with its links and emphasis."""
    return "".join(_part(part, say) for part in passage)


def _part(part: Words | Term | Link, say: Tone) -> str:
    from kiosk.library.blocks import Link, Term, Words

    text = escape(say(part.text))
    match part:
        case Words():
            return f"<b>{text}</b>" if part.strong else text
        case Term():
            return f'<a href="glossary/{escape(part.term)}"><b>{text}</b></a>'
        case Link():
            return f'<a href="{escape(part.to)}"><b>{text}</b></a>'


def links(passage: Passage) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Where the passage's links lead, and their words."""
    from kiosk.library.blocks import Term, Words

    found = [
        (f"glossary/{part.term}" if isinstance(part, Term) else part.to, part.text)
        for part in passage
        if not isinstance(part, Words)
    ]
    return tuple(to for to, _ in found), tuple(text for _, text in found)


def lines(blocks: tuple[Block, ...]) -> tuple[Passage, ...]:
    """The passages of `blocks` in order, those inside notes too."""
    from kiosk.library.blocks import Note

    return tuple(
        inner.passage for block in blocks for inner in (block.blocks if isinstance(block, Note) else (block,))
    )


def claims(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """The statement ids that `blocks` rest on."""
    from kiosk.library.blocks import Note

    return tuple(
        claim
        for block in blocks
        for inner in (block.blocks if isinstance(block, Note) else (block,))
        for claim in inner.claims
    )


def spoken(blocks: tuple[Block, ...]) -> str:
    """All of `blocks` as plain sentences."""
    from kiosk.library.blocks import plain

    return " ".join(plain(passage) for passage in lines(blocks))


def marked(markup: str, start: int, end: int) -> str:
    """The same markup with the letters from `start` to `end` as its one link, so that they can be found.

    Its own links are no links here; what is strong stays strong, so that nothing moves.
    """
    if not markup or start >= end:
        return ""
    found: list[str] = []
    strong, inside, at = False, False, 0
    for tag, letter in _PIECES.findall(markup):
        if tag in ("<b>", "</b>"):
            strong = tag == "<b>"
            found.append(tag)
            continue
        if tag == "<br>":
            found.append(tag)
        if tag:
            continue
        if (at in (start, end)) and inside != (at == start):
            inside = not inside
            turned = '<a href="heard">' if inside else "</a>"
            found.append(f"</b>{turned}<b>" if strong else turned)
        found.append(letter)
        at += 1
    if inside:
        found.append("</b></a>" if strong else "</a>")
    return "".join(found)
