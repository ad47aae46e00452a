"""Where a link of the content leads in a library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.library import links
from kiosk.library.shelves import PHASES

if TYPE_CHECKING:
    from kiosk.library.catalogue import Library


def resolve(library: Library, to: str) -> str | None:
    """The address that a link leads to, or None when there is nothing to see there."""
    if to in links.PAGES:
        return to
    if worry := links.WORRY.fullmatch(to):
        return to if library.worry(worry["worry"]) else None
    if term := links.TERM.fullmatch(to):
        return to if library.term(term["term"]) else None
    if step := links.TOPIC.fullmatch(to):
        return _step(library, step["topic"], step["step"] or "")
    return None


def _step(library: Library, topic: str, step: str) -> str | None:
    """A step, along the path that has it or in its topic; the topic's first where it does not show."""
    for refs in map(library.path, PHASES):
        for ref in refs:
            if ref.topic == topic and ref.step == step:
                return f"topic/{topic}/{ref.number}"
    if library.topic(topic) is None:
        return None
    return f"topic/{topic}/{library.number(topic, step) or 1}"
