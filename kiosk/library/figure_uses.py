"""Following every `use` of a drawing: a few nested ones can stand for millions of elements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kiosk.library.problems import At

DEEPEST = 24
MOST_DRAWN = 5_000


@dataclass(slots=True)
class Part:
    """An element on the way down: how many elements it holds, and which ids it uses."""

    tag: str
    id: str
    at: At
    size: int = 1
    uses: list[str] = field(default_factory=list)
    moves: int = 0
    text: str = ""


def judge(
    count: int, uses: Iterable[tuple[str, At]], named: Mapping[str, Part]
) -> tuple[str, At, str, str] | None:
    """What is wrong with the uses of a drawing of `count` elements: rule, place, message and hint."""
    sizes: dict[str, int] = {}
    for id, at in uses:
        if id not in named:
            return "figure.attribute", at, f"There is no part with the id “{id[:40]}”.", "Correct the id."
        size = _size(id, named, sizes, ())
        count += size
        if size < 0 or count > MOST_DRAWN:
            why = "uses itself" if size < 0 else f"stands for more than {MOST_DRAWN} elements"
            return "figure.limit", at, f"This drawing {why}.", "Draw it with fewer parts."
    return None


def _size(id: str, named: Mapping[str, Part], sizes: dict[str, int], above: tuple[str, ...]) -> int:
    """How many elements a `use` of `id` stands for, -1 for a ring or too long a chain."""
    if id in sizes:
        return sizes[id]
    if id in above or len(above) > DEEPEST:
        return -1
    part = named.get(id)
    if part is None:
        return 0
    total = part.size
    for used in part.uses:
        size = _size(used, named, sizes, (*above, id))
        if size < 0:
            return -1
        total = min(total + size, MOST_DRAWN + 1)
    sizes[id] = total
    return total
