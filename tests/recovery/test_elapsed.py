"""How long ago time zero was: certain within a start of the machine, "at least" after, never invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, strategies as st

from kiosk.adapters.hand_clock import HandClock, HandStamps
from kiosk.recovery.elapsed import Elapsed, elapsed, jump, passed, started, trusted_minutes
from kiosk.recovery.stamp import Stamp


class Watch:
    """A machine and its stamps."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.clock.advance(7200)
        self.stamps = HandStamps(self.clock)

    def now(self, minutes: float = 0) -> Stamp:
        self.clock.advance(minutes * 60)
        return self.stamps.stamp()


@pytest.fixture
def watch() -> Watch:
    return Watch()


def test_within_one_start_it_is_what_it_says(watch: Watch) -> None:
    timing = started(watch.now(), 12)
    assert elapsed(timing, watch.now(20.9)) == Elapsed(32, True, 32)


@pytest.mark.parametrize("by", [timedelta(hours=-3), timedelta(minutes=59), timedelta(days=400)])
def test_a_wall_clock_that_is_set_changes_no_time(watch: Watch, by: timedelta) -> None:
    timing = started(watch.now(), 12)
    watch.stamps.set_wall(by)
    assert elapsed(timing, watch.now(20)) == Elapsed(32, True, 32)


def test_a_restart_leaves_at_least_and_for_reminders_the_most(watch: Watch) -> None:
    timing = passed(started(watch.now(), 10), watch.now(5))
    watch.stamps.restart(down=600)
    assert elapsed(timing, watch.now(7)) == Elapsed(22, False, 32)
    assert trusted_minutes(timing, watch.now()) == 22


def test_after_a_restart_too_a_wall_clock_that_is_set_changes_no_time(watch: Watch) -> None:
    timing = started(watch.now(), 10)
    watch.stamps.restart(down=600)
    timing = passed(timing, watch.now())
    watch.stamps.set_wall(timedelta(hours=2))
    assert elapsed(timing, watch.now(5)) == Elapsed(15, False, 25)


def test_a_wall_clock_that_went_backwards_over_a_restart_leaves_the_time_unknown(watch: Watch) -> None:
    timing = started(watch.now(), 10)
    watch.stamps.restart(down=60)
    watch.stamps.set_wall(timedelta(minutes=-5))
    known = elapsed(timing, watch.now(1))
    assert (known.minutes, known.certain) == (None, False)
    assert known.longest >= 10, "reminders come early"
    assert trusted_minutes(timing, watch.now()) == 11


@pytest.mark.parametrize(("hours", "unknown"), [(11.9, False), (12.1, True)])
def test_beyond_twelve_hours_between_two_starts_the_time_is_unknown(
    watch: Watch, hours: float, unknown: bool
) -> None:
    timing = started(watch.now(), 10)
    watch.stamps.restart(down=hours * 3600)
    known = elapsed(timing, watch.now())
    assert (known.minutes is None) is unknown
    assert known.longest >= 11.9 * 60


def test_what_was_unknown_stays_so_until_staff_say_it_anew(watch: Watch) -> None:
    timing = started(watch.now(), 10)
    watch.stamps.restart(down=13 * 3600)
    timing = passed(timing, watch.now())
    watch.stamps.restart(down=30)
    assert elapsed(timing, watch.now()).minutes is None
    assert elapsed(started(watch.now(), 40), watch.now(2)) == Elapsed(42, True, 42)


def test_suspension_counts_because_the_machines_own_time_goes_on(watch: Watch) -> None:
    timing = started(watch.now(), 0)
    now = watch.now()
    asleep = replace(now, boot_ns=now.boot_ns + 90 * 60 * 10**9)
    assert elapsed(timing, asleep).minutes == 90


@pytest.mark.parametrize(("off", "told"), [(1.9, 0.0), (-1.9, 0.0), (2.5, 2.5), (-3600.0, -3600.0)])
def test_a_jump_of_more_than_two_seconds_is_told_with_its_size(watch: Watch, off: float, told: float) -> None:
    before = watch.now()
    watch.stamps.set_wall(timedelta(seconds=off))
    assert jump(before, watch.now(5)) == pytest.approx(told)


def test_over_a_restart_nothing_can_be_said_of_jumps(watch: Watch) -> None:
    before = watch.now()
    watch.stamps.restart(3600)
    assert jump(before, watch.now()) == 0.0


STEP = st.one_of(
    st.tuples(st.just("wait"), st.floats(0, 100_000)),
    st.tuples(st.just("set"), st.floats(-500_000, 500_000)),
    st.tuples(st.just("restart"), st.floats(0, 100_000)),
)


@given(ago=st.integers(0, 240), steps=st.lists(STEP, max_size=20))
def test_whatever_happens_time_never_shrinks_and_the_least_is_never_too_much(
    ago: int, steps: list[tuple[str, float]]
) -> None:
    watch = Watch()
    timing, begun = started(watch.now(), ago), watch.clock.elapsed()
    for kind, seconds in steps:
        before = timing
        if kind == "wait":
            watch.clock.advance(seconds)
        elif kind == "set":
            watch.stamps.set_wall(timedelta(seconds=seconds))
        else:
            watch.stamps.restart(seconds)
        timing = passed(timing, watch.now())
        known = elapsed(timing, watch.now())
        assert before.least_ns <= timing.least_ns
        assert before.most_ns <= timing.most_ns
        assert trusted_minutes(timing, watch.now()) <= known.longest
        truly = ago + (watch.clock.elapsed() - begun) / 60
        assert trusted_minutes(timing, watch.now()) <= truly + 0.01
