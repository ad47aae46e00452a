"""What calls become: raised, attended, ended by staff and by nothing else."""

from __future__ import annotations

from dataclasses import replace

from kiosk.recovery import events as e
from kiosk.recovery.events import Event
from kiosk.recovery.state import Call, PastCall, State


def called(state: State, event: Event) -> State:
    """The state after an event that raises, attends or clears a call."""
    what, stamp, actor = event.what, event.stamp, event.actor
    match what:
        case e.CallRaised(item, of, urgent):
            entry = next((one for one in state.entries if one.seq == of), None)
            by = entry.actor.who if entry else actor.who
            choice = entry.answer.choice if entry and isinstance(entry.answer, e.Chosen) else ""
            return replace(state, calls=(*state.calls, Call(event.seq, urgent, stamp, by, item, choice)))
        case e.HelpAsked() | e.UrgentPressed():
            urgent = isinstance(what, e.UrgentPressed)
            return replace(state, calls=(*state.calls, Call(event.seq, urgent, stamp, actor.who)))
        case e.Attended(seq):
            calls = tuple(
                replace(one, attended=stamp, attended_by=actor.slot) if one.seq == seq else one
                for one in state.calls
            )
            return replace(state, calls=calls)
        case e.Cleared(seq, outcome):
            ended = next(one for one in state.calls if one.seq == seq)
            left = tuple(one for one in state.calls if one.seq != seq)
            past = (*state.past_calls, PastCall(ended, outcome, stamp))
            return replace(state, calls=left, past_calls=past)
        case _:
            return state
