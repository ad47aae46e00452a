"""Why something cannot be done. A refusal is a value; the screen has the words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """What stands in the way."""

    NOT_NOW = "not in this phase"
    NOT_YOURS = "somebody else's act"
    HOLD = "an urgent call is open"
    DOUBLE = "the same touch twice"
    NO_ITEM = "no such item"
    NOT_A_CHOICE = "not one of its choices"
    NOT_A_REASON = "not one of the clinic's reasons"
    MUST_BE_DONE = "this item cannot be left undone"
    OUT_OF_RANGE = "outside what can be"
    ASK_ONCE = "far from the last value"
    NO_CALL = "no such call"
    NOT_ATTENDED = "attend the call first"
    ATTENDED = "somebody attends already"
    ALREADY = "it is so already"
    MINUTES = "minutes from 0 to 240"
    SAME_STAFF = "taking over needs another PIN"
    NOT_GIVEN = "nobody is handing over"
    NOT_A_MARK = "not one of the marks"
    MISSING = "something is still missing"
    CHAIR_TAKEN = "that chair is in use"
    CODE = "that is not this chair's code"
    NO_RECORD = "this chair is free"
    UNREAD = "its last record cannot be read"
    EXPIRED = "its review is over"


@dataclass(frozen=True, slots=True)
class Refusal:
    """What stands in the way, and of what: names of items, parts or bounds."""

    reason: Reason
    names: tuple[str, ...] = ()
