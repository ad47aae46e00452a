"""A passage as the little markup that QML's text understands, every character of content escaped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.library.blocks import Block, Link, Passage, Term, Words


Tone = Callable[[str], str]
"""What is done to words before they are shown: nothing, or a pseudo-language."""


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
