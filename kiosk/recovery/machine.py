"""What each event makes of a record. The log is the truth: a state is its events replayed."""

from __future__ import annotations

from dataclasses import replace

from kiosk.errors import StoreBroken
from kiosk.recovery import events as e
from kiosk.recovery.answers import BY, asked_for, check_answer, check_correction, hurried
from kiosk.recovery.calls import called
from kiosk.recovery.definition import By, Definition
from kiosk.recovery.elapsed import elapsed, passed, started
from kiosk.recovery.events import Actor, Event, Happening, Who
from kiosk.recovery.guards import OVERRIDES, refused
from kiosk.recovery.refusal import Reason, Refusal
from kiosk.recovery.release import Missing, missing
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import Entry, Mark, Missed, Phase, Snooze, State


def apply(definition: Definition, state: State | None, event: Event) -> State | Refusal:
    """The state after `event`, or what stands in its way."""
    what, actor = event.what, event.actor
    if isinstance(what, e.Opened):
        return _opened(state, event, what)
    if state is None:
        return Refusal(Reason.NO_RECORD)
    why = refused(state, what, actor) or _by_definition(definition, state, event)
    if why is not None:
        return why
    timing = passed(state.timing, event.stamp) if state.timing else None
    return _after(definition, replace(state, seq=event.seq, timing=timing), event)


def replay(definition: Definition, events: tuple[Event, ...]) -> State:
    """The state a record's events add up to. Raises StoreBroken where one could not have happened."""
    state: State | None = None
    for event in events:
        now = apply(definition, state, event)
        if isinstance(now, Refusal):
            raise StoreBroken(
                f"Entry {event.seq} of a record could not have happened: {now.reason}.",
                "Keep the file, and write on paper what this chair needs.",
            )
        state = now
    if state is None:
        raise StoreBroken("A record has no entries.", "Keep the file, and open the chair again.")
    return state


def act(
    definition: Definition, state: State | None, what: Happening, actor: Actor, stamp: Stamp
) -> tuple[Event, ...] | Refusal:
    """The events that an act makes, or what stands in its way. An answer may raise a call of its own."""
    what = asked_for(definition, state, what) if state else what
    if isinstance(what, e.Answered) and state and hurried(definition, state, what.item, stamp):
        what = replace(what, fast=True)
    first = Event(state.seq + 1 if state else 1, stamp, actor, what)
    after = apply(definition, state, first)
    if isinstance(after, Refusal):
        return after
    raised = _raises(definition, after, first)
    return (first,) if raised is None else (first, raised)


def _opened(state: State | None, event: Event, what: e.Opened) -> State | Refusal:
    if state is not None:
        return Refusal(Reason.CHAIR_TAKEN)
    if event.actor.who is not Who.STAFF:
        return Refusal(Reason.NOT_YOURS, (event.actor.who,))
    return State(
        what.chair,
        what.code,
        what.profile,
        Phase.OPENING,
        event.seq,
        event.stamp,
        responsible=event.actor.slot,
    )


def _by_definition(definition: Definition, state: State, event: Event) -> Refusal | None:
    match event.what:
        case e.Answered(item, answer, assisted):
            return check_answer(definition, state, item, answer, event.actor, event.stamp, assisted)
        case e.Corrected(of, item, answer):
            return check_correction(definition, state, of, item, answer, event.actor, event.stamp)
        case e.Snoozed(name) | e.Unanswered(name):
            return _not_answered(definition, event, name)
        case e.TaughtBack(prompt, mark):
            back = definition.teach_back
            if back is None or all(one.id != prompt for one in back.prompts):
                return Refusal(Reason.NO_ITEM, (prompt,))
            return None if mark in back.marks else Refusal(Reason.NOT_A_MARK, back.marks)
        case e.Released(override):
            if event.actor.role not in definition.signers:
                return Refusal(Reason.NOT_YOURS, (event.actor.role,))
            return _release(definition, state, event.stamp, override)
        case _:
            return None


def _not_answered(definition: Definition, event: Event, name: str) -> Refusal | None:
    asked = next((one for one in definition.passes if one.id == name), None)
    if asked is None or asked.by is By.STAFF:
        return Refusal(Reason.NO_ITEM, (name,))
    if isinstance(event.what, e.Unanswered):
        return None if asked.by is By.PATIENT else Refusal(Reason.NO_ITEM, (name,))
    return None if event.actor.who in (Who.STAFF, BY[asked.by]) else Refusal(Reason.NOT_YOURS, (asked.by,))


def _release(definition: Definition, state: State, now: Stamp, override: str) -> Refusal | None:
    lacks = missing(definition, state, now)
    hard = tuple(one for one in lacks if one.kind is not Missing.OBSERVATION)
    if hard:
        return Refusal(Reason.MISSING, tuple(one.item or one.kind for one in hard))
    if lacks and override not in OVERRIDES:
        return Refusal(Reason.MISSING, (Missing.OBSERVATION,))
    return None if not override or lacks else Refusal(Reason.NOT_A_REASON)


def _raises(definition: Definition, state: State, event: Event) -> Event | None:
    """The call that an answer raises, if its choice is one the clinic wants staff to hear of."""
    if not isinstance(event.what, e.Answered | e.Corrected):
        return None
    item, answer = definition.item(event.what.item), event.what.answer
    if item is None or not isinstance(answer, e.Chosen):
        return None
    urgent = answer.choice in item.urgent
    if not urgent and (answer.choice not in item.call or _minute(state, event.stamp) < item.call_from_min):
        return None
    if any(one.item == item.id and one.urgent >= urgent and not one.attended for one in state.calls):
        return None  # it waits already: once is enough, until somebody came
    what = e.CallRaised(item.id, event.seq, urgent)
    return Event(event.seq + 1, event.stamp, Actor(Who.APP), what)


def _minute(state: State, now: Stamp) -> int:
    return elapsed(state.timing, now).longest if state.timing else 0


def _after(definition: Definition, state: State, event: Event) -> State:
    """The state after an event that nothing stands in the way of."""
    match event.what:
        case e.Answered() | e.Corrected():
            return _entered(definition, state, event)
        case e.HelpAsked() | e.CallRaised() | e.UrgentPressed() | e.Attended() | e.Cleared():
            after = called(state, event)
            over = state.hold is not None and after.hold is None
            return replace(after, asking=_minute(after, event.stamp)) if over else after
        case e.Snoozed() | e.Unanswered() | e.Seen() | e.TaughtBack():
            return _asked(state, event)
        case e.Confirmed() | e.ZeroRestated() | e.Restarted() | e.Resumed() | e.ClockJumped():
            return _timed(state, event)
        case e.Doubted() | e.Settled() | e.Given() | e.Taken() | e.ChairMoved() | e.Recoded():
            return _held(state, event)
        case _:
            return _moved(state, event)


def _asked(state: State, event: Event) -> State:
    match event.what:
        case e.Snoozed(name):
            others = tuple(one for one in state.snoozes if one.pass_id != name)
            return replace(state, snoozes=(*others, Snooze(name, _minute(state, event.stamp))))
        case e.Unanswered(name, count):
            rest = tuple(one for one in state.missed if one.pass_id != name)
            miss = Missed(name, _minute(state, event.stamp), state.silent_since or event.stamp)
            return replace(state, missed=(*rest, miss), unseen=max(state.unseen, count))
        case e.TaughtBack(prompt, mark):
            marks = tuple(one for one in state.marks if one.prompt != prompt)
            return replace(state, marks=(*marks, Mark(prompt, mark, event.seq)))
        case _:
            return replace(state, unseen=0)


def _timed(state: State, event: Event) -> State:
    stamp = event.stamp
    match event.what:
        case e.Confirmed(ago):
            begun = replace(state, phase=Phase.WATCHING, timing=started(stamp, ago), asking=ago)
            return replace(begun, matched=event.seq, responsible=event.actor.slot)
        case e.ZeroRestated(ago):
            return _restated(state, stamp, ago)
        case e.Restarted() if state.phase is not Phase.RESUME_CHECK:
            return replace(state, phase=Phase.RESUME_CHECK, under=(*state.under, state.phase))
        case e.Resumed(ago):
            known = _restated(state, stamp, ago) if ago >= 0 else state
            back = replace(known, phase=state.under[-1], under=state.under[:-1], matched=event.seq)
            return replace(back, resumed=stamp, asking=_minute(known, stamp))
        case e.ClockJumped(seconds) if state.timing is not None:
            off = state.timing.jumped_s + abs(seconds)
            return replace(state, timing=replace(state.timing, jumped_s=off))
        case _:
            return state


def _restated(state: State, stamp: Stamp, ago: int) -> State:
    """Time zero anew. What happened stays as long ago as it was, so every minute moves with it."""
    if state.timing is None:
        return state
    by = ago - _minute(state, stamp)
    return replace(
        state,
        timing=replace(started(stamp, ago), jumped_s=state.timing.jumped_s),
        asking=state.asking + by,
        entries=tuple(replace(one, minute=one.minute + by) for one in state.entries),
        struck=tuple(replace(one, minute=one.minute + by) for one in state.struck),
        snoozes=tuple(replace(one, minute=one.minute + by) for one in state.snoozes),
        missed=tuple(replace(one, minute=one.minute + by) for one in state.missed),
    )


def _held(state: State, event: Event) -> State:
    match event.what:
        case e.Doubted():
            under = (*state.under, state.phase)
            return replace(state, phase=Phase.FROZEN, under=under, doubted=state.matched)
        case e.Settled(after):
            return _settled(state, event, after)
        case e.Given():
            return replace(state, giving=event.actor.slot)
        case e.Taken():
            return replace(state, giving=0, responsible=event.actor.slot)
        case e.ChairMoved(chair):
            return replace(state, chair=chair, matched=event.seq)
        case e.Recoded(code):
            return replace(state, code=code)
        case _:
            return state


def _moved(state: State, event: Event) -> State:
    match event.what:
        case e.LeavingStarted():
            return replace(state, phase=Phase.LEAVING)
        case e.WatchedAgain():
            return replace(state, phase=Phase.WATCHING)
        case e.Released(override):
            done = replace(state, decided=event.stamp, decided_by=event.actor, override=override)
            return replace(done, phase=Phase.RELEASED, matched=event.seq)
        case e.Left() | e.Transferred() | e.MovedAway() | e.Voided():
            phase = ENDS[type(event.what)]
            return replace(state, phase=phase, under=(), decided=event.stamp, decided_by=event.actor)
        case e.PutOut(name):
            return replace(state, put_out=(*state.put_out, name))
        case e.Closed():
            return replace(state, phase=Phase.CLOSED, closed=event.stamp)
        case _:
            return state


def _entered(definition: Definition, state: State, event: Event) -> State:
    what, actor = event.what, event.actor
    assert isinstance(what, e.Answered | e.Corrected)
    asked = definition.pass_of(what.item)
    assert asked is not None  # the check before found it
    entries, minute = state.entries, _minute(state, event.stamp)
    if isinstance(what, e.Answered):
        entry = Entry(event.seq, what.item, what.answer, event.stamp, actor, minute, what.assisted)
        entries = (*entries, entry)
    else:
        place = next(place for place, one in enumerate(entries, 1) if one.seq == what.of)
        old = entries[place - 1]
        assisted = asked.by is not By.STAFF and actor.who is Who.STAFF
        entry = Entry(event.seq, what.item, what.answer, old.stamp, actor, old.minute, assisted, what.of)
        entries = (*entries[:place], entry, *entries[place:])
    after = replace(state, entries=entries)
    # A patient's answer, whoever touched for them, is a sign of the patient.
    return replace(after, unseen=0) if asked.by is By.PATIENT else after


ENDS: dict[type[Happening], Phase] = {
    e.Left: Phase.LEFT,
    e.Transferred: Phase.TRANSFERRED,
    e.MovedAway: Phase.MOVED,
    e.Voided: Phase.VOID,
}


def _settled(state: State, event: Event, after: int) -> State:
    """What is struck does not count; the calls it raised are staff's to end all the same."""
    struck = tuple(one for one in state.entries if after and one.seq > after)
    kept = tuple(one for one in state.entries if not after or one.seq <= after)
    marks = tuple(one for one in state.marks if not after or one.seq <= after)
    back = replace(state, phase=state.under[-1], under=state.under[:-1], entries=kept, marks=marks)
    known = replace(back, struck=(*state.struck, *struck), matched=event.seq, doubted=0)
    return replace(known, asking=_minute(known, event.stamp))
