"""Quiet, measured by a clock moved by hand: one wait at a time, and every touch begins it anew."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given, strategies as st

from kiosk.adapters.hand_clock import HandClock
from kiosk.clock import Pending
from kiosk.session.idle import Idle, Waits, waiting_for
from kiosk.session.visit import Visit


class CountingClock(HandClock):
    """A clock moved by hand that knows how many calls are waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[Pending] = []

    def later(self, delay: timedelta, action: Callable[[], None]) -> Pending:
        pending: Pending

        def act() -> None:
            self.waiting.remove(pending)
            action()

        pending = super().later(delay, act)
        self.waiting.append(pending)
        cancelled = pending.cancel

        def cancel() -> None:
            if pending in self.waiting:
                self.waiting.remove(pending)
            cancelled()

        pending.cancel = cancel
        return pending


@pytest.fixture
def clock() -> CountingClock:
    return CountingClock()


@pytest.fixture
def over() -> list[str]:
    return []


@pytest.fixture
def idle(clock: CountingClock, over: list[str]) -> Idle:
    return Idle(clock, over.append)


def test_a_wait_runs_out_once(clock: CountingClock, idle: Idle, over: list[str]) -> None:
    idle.wait("page", 90)
    clock.advance(89)
    assert over == []
    clock.advance(2)
    assert over == ["page"]
    clock.advance(3600)
    assert over == ["page"]
    assert idle.waiting_for == ""


def test_a_touch_begins_the_quiet_anew(clock: CountingClock, idle: Idle, over: list[str]) -> None:
    idle.wait("page", 90)
    clock.advance(80)
    idle.touched()
    clock.advance(89)
    assert over == []
    clock.advance(2)
    assert over == ["page"]


def test_touches_cost_no_further_calls(clock: CountingClock, idle: Idle) -> None:
    idle.wait("page", 90)
    for _ in range(1000):
        clock.advance(1)
        idle.touched()
        assert len(clock.waiting) == 1


def test_the_same_wait_goes_on_and_another_takes_its_place(
    clock: CountingClock, idle: Idle, over: list[str]
) -> None:
    idle.wait("page", 90)
    clock.advance(60)
    idle.wait("page", 90)
    clock.advance(31)
    assert over == ["page"]
    idle.wait("page", 90)
    idle.wait("notice", 30)
    assert len(clock.waiting) == 1
    clock.advance(3600)
    assert over == ["page", "notice"]


def test_nothing_runs_out_after_stop(clock: CountingClock, idle: Idle, over: list[str]) -> None:
    idle.wait("page", 90)
    idle.stop()
    idle.stop()
    clock.advance(3600)
    assert over == []
    assert clock.waiting == []


def test_what_runs_out_may_begin_the_next_wait(clock: CountingClock) -> None:
    over: list[tuple[str, float]] = []

    def next_one(name: str) -> None:
        over.append((name, clock.elapsed()))
        if name == "page":
            idle.wait("notice", 30)

    idle = Idle(clock, next_one)
    idle.wait("page", 90)
    clock.advance(300)
    assert over == [("page", 90.0), ("notice", 120.0)]


@given(st.lists(st.one_of(st.floats(0.1, 200), st.sampled_from(["page", "notice", "stop"])), max_size=40))
def test_never_more_than_one_call_waits_and_never_too_early(doings: list[float | str]) -> None:
    clock = CountingClock()
    quiet_since = 0.0

    def ran_out(name: str) -> None:
        assert clock.elapsed() - quiet_since >= {"page": 90, "notice": 30}[name] - 0.1

    idle = Idle(clock, ran_out)
    for doing in doings:
        if isinstance(doing, float):
            clock.advance(doing)
            idle.touched()
        elif doing == "stop":
            idle.stop()
        elif doing != idle.waiting_for:
            idle.wait(doing, {"page": 90, "notice": 30}[doing])
        quiet_since = clock.elapsed()
        assert len(clock.waiting) == (1 if idle.waiting_for else 0)


WAITS = Waits(page=1, notice=2, crisis=3, hidden=4, goodbye=5, sleep=6)


@pytest.mark.parametrize(
    ("page", "cover", "name", "seconds"),
    [
        ("home", "", "page", 1),
        ("home", "staffcard", "page", 1),
        ("home", "idle", "notice", 2),
        ("home", "help", "crisis", 3),
        ("home", "bigword", "crisis", 3),
        ("attract", "help", "crisis", 3),
        ("goodbye", "help", "crisis", 3),
        ("home", "hidden", "hidden", 4),
        ("goodbye", "", "goodbye", 5),
        ("attract", "", "sleep", 6),
        ("attract", "asleep", "", 0),
        ("trouble", "", "", 0),
    ],
)
def test_which_quiet_is_waited_for(page: str, cover: str, name: str, seconds: int) -> None:
    assert waiting_for(Visit(trail=(page,), cover=cover), WAITS) == (name, seconds)


def test_who_chose_something_on_the_first_screen_and_went_is_waited_for() -> None:
    assert waiting_for(Visit(), WAITS, begun=True) == ("start", 1)


@pytest.mark.parametrize("page", ["board", "board/3", "board/3/hold", "recovery/3", "recovery/3/escort"])
def test_a_chair_and_the_board_wait_for_nobody(page: str) -> None:
    assert waiting_for(Visit(trail=(page,)), Waits()) == ("", 0)


def test_help_at_a_chair_closes_again_and_ends_nothing() -> None:
    visit = Visit(trail=("recovery/3",), cover="help")
    assert waiting_for(visit, Waits()) == ("chair help", Waits().crisis)


def test_a_chair_s_hidden_screen_comes_back_to_rest() -> None:
    visit = Visit(trail=("recovery/3",), cover="hidden")
    assert waiting_for(visit, Waits()) == ("chair hidden", Waits().hidden)
