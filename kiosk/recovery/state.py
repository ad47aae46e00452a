"""One chair's record as it stands now: everything its events add up to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.recovery.events import Actor, Answer, Outcome, Who
from kiosk.recovery.stamp import Stamp


class Phase(StrEnum):
    """Where a record is. A chair without one is free."""

    OPENING = "opening"
    WATCHING = "watching"
    LEAVING = "leaving"
    RELEASED = "released"
    LEFT = "left"
    TRANSFERRED = "transferred"
    MOVED = "moved"
    VOID = "void"
    FROZEN = "frozen"
    RESUME_CHECK = "resume check"
    CLOSED = "closed"


IN_CARE = frozenset((Phase.WATCHING, Phase.LEAVING))
"""Somebody sits there and answers."""

OVER = frozenset((Phase.RELEASED, Phase.LEFT, Phase.TRANSFERRED, Phase.MOVED, Phase.VOID))
"""Decided; what is missing is that the record goes out and is closed."""


@dataclass(frozen=True, slots=True)
class Timing:
    """What is known of the time since time zero.

    `least_ns` is how much has passed for sure up to `seen`, the newest event: a restart adds what the
    machine has run since, never what the wall clock says. `most_ns` is the most it can plausibly be: there a
    restart adds what the wall clock says. `uncertain` after a restart; `unknown` where the wall clock cannot
    be believed. `jumped_s` adds up how far the wall clock was set.
    """

    seen: Stamp
    least_ns: int
    most_ns: int
    uncertain: bool = False
    unknown: bool = False
    jumped_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Entry:
    """An answer. `of` is the event it corrects, 0 for none; `minute` counts whole minutes since zero.

    A correction is about the moment of the answer it corrects: it has that one's stamp, minute and place.
    """

    seq: int
    item: str
    answer: Answer
    stamp: Stamp
    actor: Actor
    minute: int
    assisted: bool = False
    of: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """Somebody is wanted. An urgent call that is open is a hold."""

    seq: int
    urgent: bool
    raised: Stamp
    by: Who
    item: str = ""
    choice: str = ""
    attended: Stamp | None = None
    attended_by: int = 0


@dataclass(frozen=True, slots=True)
class PastCall:
    """A call that staff ended."""

    call: Call
    outcome: Outcome
    cleared: Stamp


@dataclass(frozen=True, slots=True)
class Snooze:
    """`Not now`, at that minute."""

    pass_id: str
    minute: int


@dataclass(frozen=True, slots=True)
class Missed:
    """A patient's pass that ran out unanswered, at that minute. `since`: when the first in a row did."""

    pass_id: str
    minute: int
    since: Stamp


@dataclass(frozen=True, slots=True)
class Mark:
    """How a teach-back question went."""

    prompt: str
    mark: str
    seq: int


@dataclass(frozen=True, slots=True)
class State:
    """Everything known of one record. `under` are the phases that a restart or a doubt lies over.

    `asking` is the minute from which the patient has been asked without a break: a hold, a restart and a
    doubt are breaks. `unseen` counts the passes that ran out since somebody last answered or looked.
    """

    chair: int
    code: str
    profile: str
    phase: Phase
    seq: int
    opened: Stamp
    timing: Timing | None = None
    under: tuple[Phase, ...] = ()
    entries: tuple[Entry, ...] = ()
    struck: tuple[Entry, ...] = ()
    calls: tuple[Call, ...] = ()
    past_calls: tuple[PastCall, ...] = ()
    snoozes: tuple[Snooze, ...] = ()
    missed: tuple[Missed, ...] = ()
    unseen: int = 0
    asking: int = 0
    responsible: int = 0
    giving: int = 0
    marks: tuple[Mark, ...] = ()
    matched: int = 0
    doubted: int = 0
    resumed: Stamp | None = None
    put_out: tuple[str, ...] = ()
    decided: Stamp | None = None
    decided_by: Actor | None = None
    override: str = ""
    closed: Stamp | None = None

    @property
    def hold(self) -> Call | None:
        """The urgent call that is open, the oldest."""
        return next((one for one in self.calls if one.urgent), None)

    @property
    def call(self) -> Call | None:
        """The call to answer first: an urgent one, then one nobody came to yet, then the oldest."""
        return min(self.calls, key=lambda one: (not one.urgent, one.attended is not None), default=None)

    @property
    def beneath(self) -> Phase:
        """The phase it had before any restart or doubt."""
        return self.under[0] if self.under else self.phase

    @property
    def silent_since(self) -> Stamp | None:
        """When the first of the passes in a row ran out; None while there is none."""
        return self.missed[-1].since if self.unseen and self.missed else None

    def newest(self, item: str) -> Entry | None:
        """The answer of an item that counts now."""
        return next((one for one in reversed(self.entries) if one.item == item), None)
