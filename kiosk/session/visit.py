"""Everything one person does at the screen, as one value; ending a visit drops it whole.

Addresses are plain text here: a visit keeps them, it does not read them.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

LONGEST_TRAIL = 64
"""Pages `Back` can retrace. More would only make a long walk cost memory."""

SCALES = (1.0, 1.25, 1.5, 2.0)
THEMES = ("day", "dim", "contrast")
MOST_MARKED = 3


@dataclass(frozen=True, slots=True)
class Look:
    """How the screen meets this person. `size` indexes SCALES.

    `still`: nothing moves. `low`: everything stands in the lower part of a tall screen. `steady`: touches
    are taken as a shaking hand means them. `spoken`: what has the keyboard's focus is said aloud.
    """

    theme: str = "day"
    size: int = 0
    language: str = "en"
    still: bool = False
    low: bool = False
    steady: bool = False
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class Visit:
    """One person at the screen. Nothing of it is ever written down.

    `trail` is the pages so far, the present one last; `sheet` is a word, `How sure are we?` or the
    comfort bar over it; `cover` is help, word, hidden or idle over everything; `staff` is whether the
    staff's door is open.
    """

    trail: tuple[str, ...] = ("attract",)
    sheet: str = ""
    cover: str = ""
    look: Look = field(default_factory=Look)
    seen: frozenset[str] = frozenset()
    marked: tuple[str, ...] = ()
    uncovered: frozenset[str] = frozenset()
    staff: bool = False

    @property
    def page(self) -> str:
        """The present page's address."""
        return self.trail[-1]

    @property
    def going_on(self) -> bool:
        """Whether somebody is here."""
        return self.page not in ("attract", "goodbye", "trouble")


def visit_page(visit: Visit, address: str) -> Visit:
    """Go to another page; sheets close."""
    if address == visit.page:
        return replace(visit, sheet="")
    return replace(visit, trail=(*visit.trail, address)[-LONGEST_TRAIL:], sheet="")


def back(visit: Visit, otherwise: str) -> Visit:
    """Where the person came from; `otherwise` when that is not known."""
    if visit.sheet:
        return replace(visit, sheet="")
    came_from = visit.trail[:-1]
    if not came_from or came_from[-1] in ("attract", "goodbye"):
        return replace(visit, trail=(otherwise,))
    return replace(visit, trail=came_from)


def leave(visit: Visit, prefix: str, otherwise: str) -> Visit:
    """Where the person was before they entered pages that start with `prefix`."""
    before = visit.trail
    while before and before[-1].startswith(prefix):
        before = before[:-1]
    if not before or before[-1] in ("attract", "goodbye"):
        before = (otherwise,)
    return replace(visit, trail=before, sheet="")


def go_home(visit: Visit) -> Visit:
    """Home, with nothing to go back to."""
    return replace(visit, trail=("home",), sheet="")


def mark(visit: Visit, worry: str) -> Visit:
    """Mark a worry to talk about, or take the mark away; at most three are kept."""
    if worry in visit.marked:
        return replace(visit, marked=tuple(one for one in visit.marked if one != worry))
    if len(visit.marked) >= MOST_MARKED:
        return visit
    return replace(visit, marked=(*visit.marked, worry))


def resize(visit: Visit, by: int) -> Visit:
    """Larger (+1) or smaller (-1) text, stopping at the ends."""
    size = min(max(visit.look.size + by, 0), len(SCALES) - 1)
    return replace(visit, look=replace(visit.look, size=size))
