"""How long ago time zero was, as far as it can be known.

Within one start of the machine the monotonic clock tells; over a restart only "at least" is known, and
where the wall clock went backwards or more than twelve hours lie between, nothing is: "time not known".
A wall clock that is set while the machine runs changes no time here.
Reminders go by the longest plausible time, the clinic's minimum by the time that is certain.
Source: the recovery specification, clock rules 1-6.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import Timing

MINUTE_NS = 60_000_000_000
LONGEST_GAP_S = 12 * 3600.0
JUMP_S = 2.0
"""Wall and monotonic time further apart than this is a jump worth writing down."""

CHANGED_S = 60.0
"""Jumps that add up to more than this are printed: "clock changed"."""


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Whole minutes. `certain`: it is what it says; else it is at least that. None: not known."""

    minutes: int | None
    certain: bool
    longest: int
    """Minutes for reminders: the most it can plausibly be."""


def started(now: Stamp, ago_min: int) -> Timing:
    """Time zero was said to be `ago_min` minutes before `now`."""
    return Timing(now, ago_min * MINUTE_NS, ago_min * MINUTE_NS)


def passed(timing: Timing, now: Stamp) -> Timing:
    """What is known at a later moment."""
    if now.boot_id == timing.seen.boot_id:
        more = max(now.boot_ns - timing.seen.boot_ns, 0)
        return replace(timing, seen=now, least_ns=timing.least_ns + more, most_ns=timing.most_ns + more)
    gap = (now.wall - timing.seen.wall).total_seconds()
    wrong = not 0 <= gap <= LONGEST_GAP_S
    # Since this start the machine has run for `boot_ns`: so much has passed at the least. Where the wall
    # clock cannot be believed, as much as a record may lie is counted, so that all is asked about anew.
    least, most = now.boot_ns, max(now.boot_ns, round((LONGEST_GAP_S if wrong else gap) * 1e9))
    return replace(
        timing,
        seen=now,
        least_ns=timing.least_ns + least,
        most_ns=timing.most_ns + most,
        uncertain=True,
        unknown=timing.unknown or wrong,
    )


def elapsed(timing: Timing, now: Stamp) -> Elapsed:
    """The minutes since time zero, at `now`."""
    known = passed(timing, now)
    least = known.least_ns // MINUTE_NS
    if not known.uncertain:
        return Elapsed(least, True, least)
    return Elapsed(None if known.unknown else least, False, known.most_ns // MINUTE_NS)


def trusted_minutes(timing: Timing | None, now: Stamp) -> int:
    """Minutes that have passed for sure; they alone count towards the clinic's minimum."""
    return passed(timing, now).least_ns // MINUTE_NS if timing is not None else 0


def jump(before: Stamp, now: Stamp) -> float:
    """How many seconds the wall clock went another way than the machine's own; 0 across a restart."""
    if before.boot_id != now.boot_id:
        return 0.0
    own = timedelta(microseconds=(now.boot_ns - before.boot_ns) / 1000)
    off = ((now.wall - before.wall) - own).total_seconds()
    return off if abs(off) > JUMP_S else 0.0
