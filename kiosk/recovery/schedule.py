"""What is due, by the longest time that can have passed: reminders come early, never late.

A pass that repeats runs in rounds on a fixed grid from time zero, so that "next pass at 2:35" stays true.
An answer given shortly before a round counts for it; `Not now` puts a round off by ten minutes.
Source: the recovery specification, section 6.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.recovery.definition import By, Definition, Item, Pass
from kiosk.recovery.elapsed import elapsed
from kiosk.recovery.events import Actor, Happening, Unanswered, Who
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import IN_CARE, Call, Phase, State

SNOOZE_MIN = 10
EARLY_MIN = 3
ALWAYS_MIN = 100_000
"""Longer than any record: an answer to a pass that comes once counts whenever it was given."""

HELP_AGAIN_S = 120
URGENT_AGAIN_S = 30

APP = Actor(Who.APP)


@dataclass(frozen=True, slots=True)
class Due:
    """A pass with items to answer now. `minute`: since when, after time zero; `late`: beyond the grace."""

    pass_id: str
    by: By
    items: tuple[str, ...]
    minute: int
    late: bool


def minute(state: State, now: Stamp) -> int:
    """Minutes since time zero as reminders count them; -1 before there is a time zero."""
    return elapsed(state.timing, now).longest if state.timing else -1


def due(definition: Definition, state: State, now: Stamp) -> tuple[Due, ...]:
    """Everything that is due, in the checklist's order. While there is a hold no patient is asked."""
    here = minute(state, now)
    if state.phase not in IN_CARE or here < 0:
        return ()
    found = []
    for one in definition.passes:
        if (one.by is By.PATIENT and state.hold is not None) or _snoozed(state, one, here):
            continue
        begun = round_start(one, here)
        if begun is None:
            continue
        items = tuple(item.id for item in one.items if not _answered(state, item.id, begun - early(one)))
        if items:
            found.append(Due(one.id, one.by, items, begun, here - begun > definition.grace_min))
    asked = {item for one in found for item in one.items}
    extra = _extra(definition, state, here)
    return (*found, *(one for one in extra if not asked.intersection(one.items)))


def round_start(one: Pass, here: int) -> int | None:
    """The minute at which the present round of a pass began; None before its first."""
    if here < one.due_min:
        return None
    return one.due_min if not one.repeat_min else here - (here - one.due_min) % one.repeat_min


def next_start(one: Pass, here: int) -> int | None:
    """The minute of the next round; None where there is none."""
    if here < one.due_min:
        return one.due_min
    begun = round_start(one, here)
    return None if not one.repeat_min or begun is None else begun + one.repeat_min


def early(one: Pass) -> int:
    """How many minutes before a round an answer already counts for it. All, for a pass that comes once."""
    return min(EARLY_MIN, one.repeat_min // 3) if one.repeat_min else ALWAYS_MIN


def next_patient_item(definition: Definition, state: State, now: Stamp, showing: str = "") -> Item | None:
    """The one question for the patient's screen now: `showing`, the one somebody reads, while it is due."""
    asked = [item for one in due(definition, state, now) if one.by is By.PATIENT for item in one.items]
    if not asked:
        return None
    return definition.item(showing if showing in asked else asked[0])


def next_due(definition: Definition, state: State, now: Stamp) -> int | None:
    """The minute at which something is due next, after now; None where nothing is."""
    here = minute(state, now)
    if state.phase not in IN_CARE or here < 0:
        return None
    coming = [start for one in definition.passes if (start := next_start(one, here)) is not None]
    return min(coming, default=None)


def unanswered(definition: Definition, state: State, now: Stamp) -> tuple[Happening, ...]:
    """What is to be written down at this moment: a round of the patient's that ran out with no answer.

    It counts where the patient was asked for half of it: nobody answers during a hold or a restart.
    One at a time, because each counts as one more in a row.
    """
    here = minute(state, now)
    if state.phase is not Phase.WATCHING or here < 0 or state.hold is not None:
        return ()
    for one in definition.passes:
        if one.by is not By.PATIENT or not one.repeat_min:
            continue
        begun = round_start(one, here)
        if begun is None or begun < one.due_min + one.repeat_min:
            continue
        before = begun - one.repeat_min
        if 2 * (begun - max(before, state.asking)) < one.repeat_min:
            continue
        noted = any(miss.pass_id == one.id and miss.minute >= begun for miss in state.missed)
        if not noted and not any(_answered(state, item.id, before - early(one)) for item in one.items):
            return (Unanswered(one.id, state.unseen + 1),)
    return ()


def silent(definition: Definition, state: State) -> bool:
    """Whether so many passes ran out that staff are told: no answer is not wellness."""
    return state.unseen >= definition.missed_to_staff


def insists(call: Call, now: Stamp) -> int:
    """How many times an unattended call has come forward again by now."""
    if call.attended is not None:
        return 0
    every = URGENT_AGAIN_S if call.urgent else HELP_AGAIN_S
    if call.raised.boot_id != now.boot_id:
        return 1 + now.boot_ns // (every * 1_000_000_000)
    return max(now.boot_ns - call.raised.boot_ns, 0) // (every * 1_000_000_000)


def _answered(state: State, item: str, since: int) -> bool:
    return any(one.item == item and one.minute >= since for one in state.entries)


def _snoozed(state: State, one: Pass, here: int) -> bool:
    return any(s.pass_id == one.id and s.minute <= here < s.minute + SNOOZE_MIN for s in state.snoozes)


def _extra(definition: Definition, state: State, here: int) -> tuple[Due, ...]:
    profile = definition.profile(state.profile)
    found = []
    for extra in profile.extra_due if profile else ():
        asked = definition.pass_of(extra.item)
        if asked is None or (asked.by is By.PATIENT and state.hold is not None) or here < extra.at_min:
            continue
        if _answered(state, extra.item, extra.at_min - EARLY_MIN):
            continue
        late = here - extra.at_min > definition.grace_min
        found.append(Due(asked.id, asked.by, (extra.item,), extra.at_min, late))
    return tuple(found)
