"""Which of the things on the glass draws: one finger, or the pen, never the palm beside it.

Times are seconds of a clock that only grows; sizes are millimetres.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

PALM_MM = 22.0
"""A contact this wide is a palm or a sleeve."""
TOGETHER_S = 0.12
"""Two fingers that come down within this time are a hand, not a stroke."""
PEN_REST_S = 0.5
"""After the pen was last on the glass, fingers are the hand that holds it."""
GHOST_S = 0.012
"""No finger touches and leaves this quickly; a glass with a drop on it does."""


class Kind(Enum):
    """What touches."""

    FINGER = auto()
    PEN = auto()
    MOUSE = auto()


class Act(Enum):
    """What follows for the stroke."""

    NONE = auto()
    BEGIN = auto()
    AGAIN = auto()
    """Take the stroke under way back, and begin another."""
    MOVE = auto()
    END = auto()
    TAKE_BACK = auto()


@dataclass(frozen=True, slots=True)
class Hand:
    """What is on the glass: `drawing` is the contact that draws, `down` all of them, by their numbers."""

    drawing: int | None = None
    kind: Kind = Kind.FINGER
    since: float = 0.0
    moved: bool = False
    pen_until: float = -1e9
    down: frozenset[int] = frozenset()
    spoiled: bool = False


def put(hand: Hand, contact: int, kind: Kind, now: float, wide: float = 0.0) -> tuple[Hand, Act]:
    """Something comes down; `wide` is how wide it lies on the glass, 0 when that is not known."""
    hand = replace(hand, down=hand.down | {contact})
    if kind is not Kind.FINGER:
        act = Act.BEGIN if hand.drawing is None else Act.AGAIN
        until = now + PEN_REST_S if kind is Kind.PEN else hand.pen_until
        begun = replace(hand, drawing=contact, kind=kind, since=now, moved=False, spoiled=False)
        return replace(begun, pen_until=until), act
    if hand.spoiled or wide > PALM_MM or now < hand.pen_until:
        return hand, Act.NONE
    if hand.drawing is None:
        return replace(hand, drawing=contact, kind=kind, since=now, moved=False), Act.BEGIN
    if hand.kind is Kind.FINGER and now - hand.since < TOGETHER_S:
        return replace(hand, drawing=None, spoiled=True), Act.TAKE_BACK
    return hand, Act.NONE


def slid(hand: Hand, contact: int, now: float, wide: float = 0.0) -> tuple[Hand, Act]:
    """Something moves."""
    if contact != hand.drawing:
        return hand, Act.NONE
    if hand.kind is Kind.FINGER and wide > PALM_MM:
        return replace(hand, drawing=None, spoiled=True), Act.TAKE_BACK
    until = now + PEN_REST_S if hand.kind is Kind.PEN else hand.pen_until
    return replace(hand, moved=True, pen_until=until), Act.MOVE


def lifted(hand: Hand, contact: int, now: float) -> tuple[Hand, Act]:
    """Something leaves the glass."""
    down = hand.down - {contact}
    left = replace(hand, down=down, spoiled=hand.spoiled and bool(down))
    if contact != hand.drawing:
        return left, Act.NONE
    until = now + PEN_REST_S if hand.kind is Kind.PEN else hand.pen_until
    ghost = hand.kind is Kind.FINGER and not hand.moved and now - hand.since < GHOST_S
    return replace(left, drawing=None, pen_until=until), Act.TAKE_BACK if ghost else Act.END


def gone(hand: Hand) -> tuple[Hand, Act]:
    """The machine takes all touches back, for instance because a fist came down."""
    act = Act.NONE if hand.drawing is None else Act.TAKE_BACK
    return Hand(pen_until=hand.pen_until), act
