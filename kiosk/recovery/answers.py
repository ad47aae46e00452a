"""Whether an answer can be one: the right person, one of the choices, a number that can be."""

from __future__ import annotations

from dataclasses import replace

from kiosk.recovery.definition import By, Definition, Item, Kind, Part
from kiosk.recovery.events import (
    Actor,
    Answer,
    Answered,
    Chosen,
    Corrected,
    Happening,
    Measured,
    NotDone,
    Ticked,
    Who,
)
from kiosk.recovery.refusal import Reason, Refusal
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import State

ONE_TOUCH_NS = 250_000_000
"""A second answer of the same kind of person to the same item within this is the same touch."""

UNDO_NS = 30_000_000_000
"""How long a patient or escort may change an answer of their own by themselves."""

FAR = 0.25
"""A value further than this from the last one is asked about once."""

BY = {By.PATIENT: Who.PATIENT, By.ESCORT: Who.ESCORT, By.STAFF: Who.STAFF}


def check_answer(
    definition: Definition, state: State, name: str, answer: Answer, actor: Actor, now: Stamp, assisted: bool
) -> Refusal | None:
    """What stands in the way of a new answer."""
    item, asked = definition.item(name), definition.pass_of(name)
    if item is None or asked is None:
        return Refusal(Reason.NO_ITEM, (name,))
    own = actor.who is BY[asked.by]
    if not own and not (actor.who is Who.STAFF and assisted):
        return Refusal(Reason.NOT_YOURS, (asked.by,))
    if asked.by is By.PATIENT and state.hold is not None and not assisted:
        return Refusal(Reason.HOLD)
    if isinstance(answer, NotDone) and actor.who is not Who.STAFF:
        return Refusal(Reason.NOT_YOURS, (actor.who,))
    if _same_touch(state, name, actor, now):
        return Refusal(Reason.DOUBLE, (name,))
    return _fits(definition, state, item, answer)


def check_correction(
    definition: Definition, state: State, of: int, name: str, answer: Answer, actor: Actor, now: Stamp
) -> Refusal | None:
    """What stands in the way of correcting the answer of event `of`."""
    item = definition.item(name)
    wrong = next((one for one in state.entries if one.seq == of), None)
    if item is None or wrong is None or wrong.item != name:
        return Refusal(Reason.NO_ITEM, (name,))
    if any(one.of == of for one in state.entries):
        return Refusal(Reason.ALREADY, (name,))
    if actor.who is not Who.STAFF:
        if wrong.actor.who is not actor.who or _later(now, wrong.stamp) or isinstance(answer, NotDone):
            return Refusal(Reason.NOT_YOURS, (wrong.actor.who,))
        if actor.who is Who.PATIENT and state.hold is not None:
            return Refusal(Reason.HOLD)
    # What was wrong is no measure for what is right.
    before = replace(state, entries=tuple(one for one in state.entries if one.seq != of))
    return _fits(definition, before, item, answer)


def _later(now: Stamp, then: Stamp) -> bool:
    """Whether the moment to change one's mind alone has gone."""
    return now.boot_id != then.boot_id or now.boot_ns - then.boot_ns > UNDO_NS


def _same_touch(state: State, name: str, actor: Actor, now: Stamp) -> bool:
    last = state.newest(name)
    if last is None or last.actor.who is not actor.who or last.stamp.boot_id != now.boot_id:
        return False
    return now.boot_ns - last.stamp.boot_ns < ONE_TOUCH_NS


def hurried(definition: Definition, state: State, name: str, now: Stamp) -> bool:
    """Whether this answer ends a pass that took less than a second an item."""
    asked = definition.pass_of(name)
    others = len(asked.items) - 1 if asked else 0
    if asked is None or not 0 < others <= len(state.entries):
        return False
    run = state.entries[-others:]
    if {name, *(one.item for one in run)} != {item.id for item in asked.items}:
        return False
    first = run[0].stamp
    return first.boot_id == now.boot_id and now.boot_ns - first.boot_ns < others * 1_000_000_000


def asked_for(definition: Definition, state: State, what: Happening) -> Happening:
    """The mark that a far value was asked about and kept only stands where there is one."""
    match what:
        case Answered(name, Measured(values, True)) | Corrected(_, name, Measured(values, True)):
            item = definition.item(name)
            of = what.of if isinstance(what, Corrected) else 0
            entries = tuple(one for one in state.entries if one.seq != of)
            known = item is not None and len(values) == len(item.parts)
            if item is None or not known or far_parts(replace(state, entries=entries), item, values):
                return what
            return replace(what, answer=Measured(values))
        case _:
            return what


def _fits(definition: Definition, state: State, item: Item, answer: Answer) -> Refusal | None:
    match answer:
        case NotDone(reason):
            if not item.allow_not_done:
                return Refusal(Reason.MUST_BE_DONE, (item.id,))
            return (
                None if reason in definition.not_done else Refusal(Reason.NOT_A_REASON, definition.not_done)
            )
        case Ticked():
            return None if item.kind is Kind.TICK else Refusal(Reason.NOT_A_CHOICE, (item.id,))
        case Chosen(choice):
            fits = item.kind is Kind.CHOICE and choice in item.choices
            return None if fits else Refusal(Reason.NOT_A_CHOICE, item.choices)
        case Measured(values, kept):
            if item.kind is not Kind.VALUE or len(values) != len(item.parts):
                return Refusal(Reason.NOT_A_CHOICE, (item.id,))
            return _measured(state, item, values, kept)


def _measured(state: State, item: Item, values: tuple[float | str, ...], kept: bool) -> Refusal | None:
    for part, value in zip(item.parts, values, strict=True):
        why = _possible(part, value)
        if why is not None:
            return why
    far = far_parts(state, item, values)
    return None if kept or not far else Refusal(Reason.ASK_ONCE, far)


def _possible(part: Part, value: float | str) -> Refusal | None:
    if part.choices:
        return None if value in part.choices else Refusal(Reason.NOT_A_CHOICE, part.choices)
    if isinstance(value, str) or not part.low <= value <= part.high:
        return Refusal(Reason.OUT_OF_RANGE, (part.name, f"{part.low:g}", f"{part.high:g}", part.unit))
    return None


def far_parts(state: State, item: Item, values: tuple[float | str, ...]) -> tuple[str, ...]:
    """The names of the parts whose values lie far from the last ones; arithmetic, no more."""
    last = _last(state, item)
    if last is None:
        return ()
    parts = zip(item.parts, last, values, strict=True)
    return tuple(part.name for part, before, now in parts if _far(before, now))


def _last(state: State, item: Item) -> tuple[float | str, ...] | None:
    for entry in reversed(state.entries):
        if entry.item == item.id and isinstance(entry.answer, Measured):
            return entry.answer.values
    return None


def _far(before: float | str, now: float | str) -> bool:
    if isinstance(before, str) or isinstance(now, str):
        return False
    return abs(now - before) > FAR * abs(before)
