"""What is missing before staff can record a release. Nothing here says that anybody may go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.recovery.definition import Definition
from kiosk.recovery.elapsed import trusted_minutes
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import Entry, State


class Missing(StrEnum):
    """Kinds of what is missing."""

    CALL = "a call is open"
    ITEM = "an item has no answer"
    STALE = "an answer is too old"
    OBSERVATION = "watched for less than the clinic set"


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that is missing. `minutes`: the answer's age or the time watched; `wanted`: what is asked."""

    kind: Missing
    item: str = ""
    minutes: int = 0
    wanted: int = 0


def missing(definition: Definition, state: State, now: Stamp) -> tuple[Lack, ...]:
    """Everything that is missing, in the checklist's order. Only too short a watch can be overruled."""
    lacks = [Lack(Missing.CALL, one.item) for one in state.calls]
    for item in (item for one in definition.passes for item in one.items):
        entry = state.newest(item.id)
        if entry is None:
            if item.must:
                lacks.append(Lack(Missing.ITEM, item.id))
        elif item.fresh_min:
            old = age(entry, now)
            if old is None or old >= item.fresh_min:
                lacks.append(Lack(Missing.STALE, item.id, -1 if old is None else old, item.fresh_min))
    profile = definition.profile(state.profile)
    least = profile.min_observation_min if profile else 0
    watched = trusted_minutes(state.timing, now)
    if watched < least:
        lacks.append(Lack(Missing.OBSERVATION, minutes=watched, wanted=least))
    return tuple(lacks)


def age(entry: Entry, now: Stamp) -> int | None:
    """Whole minutes since an answer; None where the machine was started in between."""
    return minutes_since(entry.stamp, now)


def minutes_since(then: Stamp, now: Stamp) -> int | None:
    """Whole minutes since a moment; None where the machine was started in between."""
    if then.boot_id != now.boot_id:
        return None
    return max(now.boot_ns - then.boot_ns, 0) // 60_000_000_000
