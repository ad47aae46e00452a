"""Who may do what, and when: the table of the recovery specification, one row an act."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Happening, Who
from kiosk.recovery.refusal import Reason, Refusal
from kiosk.recovery.state import IN_CARE, OVER, Phase, State

LONGEST_AGO_MIN = 240

ADULTS = ("yes", "no", "unknown")
STEPS = (
    "Called the patient",
    "Called the adult",
    "Told the prescriber",
    "Clinic's plan started",
    "Other, in the chart",
)
"""What staff did when somebody left before a release."""

PLACES = ("ambulance", "hospital", "other unit")
SHEETS = ("printed", "copied by hand")
VOID_REASONS = ("Wrong chair", "Patient did not come", "Opened twice")
OVERRIDES = ("Prescriber agreed", "Patient asked to leave", "Other, in the chart")
KEPT = ("exported", "printed", "not needed")

_OPEN = frozenset((Phase.OPENING, *IN_CARE, Phase.FROZEN, Phase.RESUME_CHECK))
_ATTENDED = frozenset((*IN_CARE, Phase.FROZEN, Phase.RESUME_CHECK))
_ANY = frozenset(Phase) - {Phase.CLOSED}
_PEOPLE = frozenset((Who.PATIENT, Who.ESCORT, Who.STAFF))
_HELPED = _OPEN | {Phase.RELEASED}
"""After a release somebody may still sit there, and the button is still before them."""

_STAFF = frozenset((Who.STAFF,))
_APP = frozenset((Who.APP,))


@dataclass(frozen=True, slots=True)
class Rule:
    """In which phases an act is possible, and for whom."""

    phases: frozenset[Phase]
    who: frozenset[Who]


RULES: dict[type[Happening], Rule] = {
    e.Recoded: Rule(frozenset((Phase.OPENING,)), _STAFF),
    e.Confirmed: Rule(frozenset((Phase.OPENING,)), _STAFF),
    e.Mispicked: Rule(_ANY, _STAFF),
    e.Answered: Rule(IN_CARE, _PEOPLE),
    e.Corrected: Rule(IN_CARE, frozenset((Who.PATIENT, Who.ESCORT, Who.STAFF))),
    e.Snoozed: Rule(IN_CARE, frozenset((Who.PATIENT, Who.ESCORT, Who.STAFF))),
    e.HelpAsked: Rule(_HELPED, _PEOPLE),
    e.CallRaised: Rule(IN_CARE, _APP),
    e.UrgentPressed: Rule(_ATTENDED, _STAFF),
    e.Unanswered: Rule(frozenset((Phase.WATCHING,)), _APP),
    e.Seen: Rule(_ATTENDED, _STAFF),
    e.Attended: Rule(_ANY, _STAFF),
    e.Cleared: Rule(_ANY, _STAFF),
    e.LeavingStarted: Rule(frozenset((Phase.WATCHING,)), _STAFF),
    e.WatchedAgain: Rule(frozenset((Phase.LEAVING,)), _STAFF),
    e.Released: Rule(frozenset((Phase.LEAVING,)), _STAFF),
    e.Left: Rule(_OPEN, _STAFF),
    e.Transferred: Rule(_OPEN, _STAFF),
    e.ChairMoved: Rule(IN_CARE, _STAFF),
    e.MovedAway: Rule(IN_CARE, _STAFF),
    e.Given: Rule(IN_CARE, _STAFF),
    e.Taken: Rule(IN_CARE, _STAFF),
    e.Doubted: Rule(_OPEN - {Phase.FROZEN}, _STAFF),
    e.Settled: Rule(frozenset((Phase.FROZEN,)), _STAFF),
    e.Restarted: Rule(_OPEN, _APP),
    e.Resumed: Rule(frozenset((Phase.RESUME_CHECK,)), _STAFF),
    e.ZeroRestated: Rule(IN_CARE, _STAFF),
    e.ClockJumped: Rule(_ANY, _APP),
    e.TaughtBack: Rule(IN_CARE, _STAFF),
    e.Voided: Rule(frozenset((Phase.OPENING, Phase.WATCHING)), _STAFF),
    e.PutOut: Rule(_ANY, _STAFF),
    e.Closed: Rule(OVER, _STAFF),
}


def refused(state: State, what: Happening, actor: Actor) -> Refusal | None:
    """What stands in the way of an act, as far as the record alone can tell."""
    rule = RULES.get(type(what))
    if rule is None or state.phase not in rule.phases:
        return Refusal(Reason.NOT_NOW, (state.phase,))
    if actor.who not in rule.who:
        return Refusal(Reason.NOT_YOURS, (actor.who,))
    return _particular(state, what, actor)


def _particular(state: State, what: Happening, actor: Actor) -> Refusal | None:
    match what:
        case e.Confirmed() | e.ZeroRestated() | e.Resumed() | e.Settled():
            return _time(state, what)
        case e.HelpAsked() | e.Attended() | e.Cleared() | e.Seen():
            return _calls(state, what, actor)
        case e.LeavingStarted() | e.WatchedAgain():
            return Refusal(Reason.HOLD) if state.hold else None
        case e.Released():
            if state.hold:
                return Refusal(Reason.HOLD)
            return None if actor.slot else Refusal(Reason.NOT_YOURS, (actor.role,))
        case e.Given():
            return Refusal(Reason.ALREADY) if state.giving else None
        case e.Taken():
            if not state.giving:
                return Refusal(Reason.NOT_GIVEN)
            return Refusal(Reason.SAME_STAFF) if actor.slot == state.giving else None
        case _:
            return _ends(state, what)


def _time(state: State, what: Happening) -> Refusal | None:
    match what:
        case e.Confirmed(ago) | e.ZeroRestated(ago):
            return _minutes(ago)
        case e.Resumed(ago):
            estimate = ago == -1 and Phase.OPENING not in state.under
            return None if estimate else _minutes(ago)
        case e.Settled(after):
            return None if 0 <= after < state.seq else Refusal(Reason.NO_ITEM)
        case _:
            return None


def _minutes(ago: int) -> Refusal | None:
    return None if 0 <= ago <= LONGEST_AGO_MIN else Refusal(Reason.MINUTES)


def _calls(state: State, what: Happening, actor: Actor) -> Refusal | None:
    match what:
        case e.HelpAsked():
            return Refusal(Reason.ALREADY) if _waits(state, actor) else None
        case e.Attended(call):
            return _attend(state, call)
        case e.Cleared(call):
            return _clear(state, call)
        case _:
            return None if state.unseen else Refusal(Reason.ALREADY)


def _waits(state: State, actor: Actor) -> bool:
    """Whether somebody of that kind waits already. Where staff came, who asks again wants them again."""
    mine = (one for one in state.calls if not one.urgent and not one.item and one.by is actor.who)
    return any(one.attended is None for one in mine)


def _ends(state: State, what: Happening) -> Refusal | None:
    match what:
        case e.Voided(reason):
            if state.entries or state.struck or state.calls:
                return Refusal(Reason.NOT_NOW, (state.phase,))
            return _one_of(reason, VOID_REASONS)
        case e.Left(ago, adult, steps):
            wrong = (_one_of(adult, ADULTS), *(_one_of(step, STEPS) for step in steps))
            return _minutes(ago) or next(filter(None, wrong), None)
        case e.Transferred(to, sheet):
            return _one_of(to, PLACES) or _one_of(sheet, SHEETS)
        case e.Closed(kept):
            # Nothing but staff ends a call; a closing does not end one in silence.
            return Refusal(Reason.NOT_ATTENDED) if state.calls else _one_of(kept, KEPT)
        case _:
            return None


def _one_of(value: str, valid: tuple[str, ...]) -> Refusal | None:
    return None if value in valid else Refusal(Reason.NOT_A_REASON, valid)


def _attend(state: State, seq: int) -> Refusal | None:
    call = next((one for one in state.calls if one.seq == seq), None)
    if call is None:
        return Refusal(Reason.NO_CALL)
    return Refusal(Reason.ATTENDED) if call.attended else None


def _clear(state: State, seq: int) -> Refusal | None:
    call = next((one for one in state.calls if one.seq == seq), None)
    if call is None:
        return Refusal(Reason.NO_CALL)
    return None if call.attended else Refusal(Reason.NOT_ATTENDED)
