"""Everything that can happen in a chair. The record is the list of these; nothing else is kept.

An event is never changed or taken back: a correction is another event. No event can hold a name,
a birth date or free text: what is not a number, a code or an id is one of the definition's own choices.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.recovery.answering import (
    Actor as Actor,
    Answer as Answer,
    Chosen as Chosen,
    Measured as Measured,
    NotDone as NotDone,
    Outcome as Outcome,
    Ticked as Ticked,
    Who as Who,
)
from kiosk.recovery.stamp import Stamp


@dataclass(frozen=True, slots=True)
class Opened:
    """Staff opened the chair for a code."""

    chair: int
    code: str
    profile: str


@dataclass(frozen=True, slots=True)
class Recoded:
    """Another code, before anybody was confirmed."""

    code: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Staff picked the right code from three and said how many minutes ago time zero was."""

    zero_ago_min: int


@dataclass(frozen=True, slots=True)
class Mispicked:
    """Staff picked a code that is not this chair's, while doing `act`."""

    act: str


@dataclass(frozen=True, slots=True)
class Answered:
    """An item was answered. `assisted`: staff touched for the patient. `fast`: under a second an item."""

    item: str
    answer: Answer
    assisted: bool = False
    fast: bool = False


@dataclass(frozen=True, slots=True)
class Corrected:
    """The answer of event `of` was wrong; this one counts from now on, and the old one stays."""

    of: int
    item: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Snoozed:
    """`Not now`: the pass comes again later."""

    pass_id: str


@dataclass(frozen=True, slots=True)
class HelpAsked:
    """Somebody wants help. No reason is asked or kept."""


@dataclass(frozen=True, slots=True)
class CallRaised:
    """The answer of event `of` is one the clinic wants staff to hear of; `urgent` makes it a hold."""

    item: str
    of: int
    urgent: bool


@dataclass(frozen=True, slots=True)
class UrgentPressed:
    """Staff pressed `Urgent`."""


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A patient's pass ran out with no answer; `count` in a row."""

    pass_id: str
    count: int


@dataclass(frozen=True, slots=True)
class Seen:
    """Staff went and looked after no answer."""


@dataclass(frozen=True, slots=True)
class Attended:
    """Staff took the call that event `call` raised."""

    call: int


@dataclass(frozen=True, slots=True)
class Cleared:
    """Staff ended the call that event `call` raised. Nothing else ends one."""

    call: int
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class LeavingStarted:
    """The patient gets ready to leave."""


@dataclass(frozen=True, slots=True)
class WatchedAgain:
    """Back to watching."""


@dataclass(frozen=True, slots=True)
class Released:
    """Staff signed the release. `override`: why, where a rule of the clinic was not met."""

    override: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """The patient went before a release. `adult`: yes, no or unknown; `steps` from the fixed list."""

    seen_ago_min: int
    adult: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Transferred:
    """Taken over elsewhere: ambulance, hospital or other unit; the sheet was printed or copied."""

    to: str
    sheet: str


@dataclass(frozen=True, slots=True)
class ChairMoved:
    """The same patient in another chair of this device."""

    chair: int


@dataclass(frozen=True, slots=True)
class MovedAway:
    """The patient went to a chair of another device, where a new record names this code."""


@dataclass(frozen=True, slots=True)
class Given:
    """Staff hand over; they stay responsible until somebody takes."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Other staff took over, after ticking chair, code, open calls, overdue items and plan."""


@dataclass(frozen=True, slots=True)
class Doubted:
    """Whose answers are these? All is frozen until settled."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The code was matched to the chart. Answers after event `strike_after` do not count; 0 keeps all."""

    strike_after: int = 0


@dataclass(frozen=True, slots=True)
class Restarted:
    """The program found this record open when it started."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """Staff matched the code after a restart and said anew when time zero was; -1: took the estimate."""

    zero_ago_min: int = -1


@dataclass(frozen=True, slots=True)
class ZeroRestated:
    """Staff said anew how many minutes ago time zero was."""

    zero_ago_min: int


@dataclass(frozen=True, slots=True)
class ClockJumped:
    """The wall clock went this many seconds another way than elapsed time. No timer changed."""

    seconds: float


@dataclass(frozen=True, slots=True)
class TaughtBack:
    """How one teach-back question went: one of the definition's three marks."""

    prompt: str
    mark: str


@dataclass(frozen=True, slots=True)
class Voided:
    """Opened in error."""

    reason: str


@dataclass(frozen=True, slots=True)
class PutOut:
    """The record went out: `what` is a format or a sheet."""

    what: str


@dataclass(frozen=True, slots=True)
class Closed:
    """Nothing more is entered. `kept`: exported, printed or not needed."""

    kept: str


Happening = (
    Opened
    | Recoded
    | Confirmed
    | Mispicked
    | Answered
    | Corrected
    | Snoozed
    | HelpAsked
    | CallRaised
    | UrgentPressed
    | Unanswered
    | Seen
    | Attended
    | Cleared
    | LeavingStarted
    | WatchedAgain
    | Released
    | Left
    | Transferred
    | ChairMoved
    | MovedAway
    | Given
    | Taken
    | Doubted
    | Settled
    | Restarted
    | Resumed
    | ZeroRestated
    | ClockJumped
    | TaughtBack
    | Voided
    | PutOut
    | Closed
)


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, who did it and when. `seq` counts from 1 within one record, with no gap."""

    seq: int
    stamp: Stamp
    actor: Actor
    what: Happening
