"""What every source of stamps promises, over each of them: the machine's own time never goes back."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.adapters.boot_clock import BootClock
from kiosk.adapters.hand_clock import HandClock, HandStamps
from kiosk.recovery.stamp import Stamps


@dataclass(frozen=True)
class Timed:
    stamps: Stamps
    let_pass: Callable[[], None]


def work() -> None:
    """Be busy until a moment has really passed."""
    until = time.monotonic() + 0.002
    while time.monotonic() < until:
        pass


@pytest.fixture(params=["the machine's", "by hand"])
def timed(request: pytest.FixtureRequest) -> Timed:
    if request.param == "by hand":
        clock = HandClock()
        return Timed(HandStamps(clock), lambda: clock.advance(0.002))
    return Timed(BootClock(), work)


def test_wall_time_is_in_utc(timed: Timed) -> None:
    assert timed.stamps.stamp().wall.utcoffset() == timedelta(0)


def test_time_goes_on_by_what_passes_and_never_back(timed: Timed) -> None:
    before = timed.stamps.stamp()
    timed.let_pass()
    after = timed.stamps.stamp()
    assert after.boot_ns - before.boot_ns >= 1_900_000
    assert after.wall > before.wall


def test_within_one_start_the_name_of_the_start_stays(timed: Timed) -> None:
    before = timed.stamps.stamp()
    timed.let_pass()
    after = timed.stamps.stamp()
    assert before.boot_id
    assert after.boot_id == before.boot_id


def test_a_program_that_starts_again_knows_that_the_machine_did_not() -> None:
    one, two = BootClock().stamp(), BootClock().stamp()
    assert one.boot_id == two.boot_id
    assert one.boot_ns <= two.boot_ns


def test_the_machines_wall_is_the_wall() -> None:
    assert abs(BootClock().stamp().wall - datetime.now(UTC)) < timedelta(seconds=5)


def test_by_hand_a_set_wall_leaves_the_machines_own_time_and_a_restart_begins_it_anew() -> None:
    clock = HandClock()
    stamps = HandStamps(clock)
    clock.advance(100)
    before = stamps.stamp()
    stamps.set_wall(timedelta(hours=1))
    wrong = stamps.stamp()
    assert (wrong.boot_ns, wrong.boot_id) == (before.boot_ns, before.boot_id)
    assert wrong.wall - before.wall == timedelta(hours=1)
    stamps.restart(down=30)
    anew = stamps.stamp()
    assert anew.boot_id != before.boot_id
    assert anew.boot_ns == 0
    assert anew.wall - wrong.wall == timedelta(seconds=30)
