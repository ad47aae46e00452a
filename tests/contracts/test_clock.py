"""What every clock promises, over each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.qt_clock import QtClock
from kiosk.clock import Clock


@dataclass(frozen=True)
class Timed:
    clock: Clock
    let_pass: Callable[[float], None]


@pytest.fixture(params=["by Qt", "by hand"])
def timed(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Timed:
    if request.param == "by hand":
        clock = HandClock()
        return Timed(clock, clock.advance)
    return Timed(QtClock(), lambda seconds: QTest.qWait(round(seconds * 1000)))


def after(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


def test_wall_time_carries_a_zone(timed: Timed) -> None:
    assert timed.clock.now().utcoffset() is not None


def test_elapsed_seconds_grow_by_what_passes(timed: Timed) -> None:
    before, wall = timed.clock.elapsed(), timed.clock.now()
    timed.let_pass(0.05)
    assert timed.clock.elapsed() - before >= 0.045
    assert timed.clock.now() > wall


def test_a_later_call_comes_once_and_not_at_once(timed: Timed) -> None:
    calls: list[str] = []
    timed.clock.later(after(0.02), lambda: calls.append("called"))
    assert calls == []
    timed.let_pass(0.15)
    timed.let_pass(0.15)
    assert calls == ["called"]


def test_even_no_delay_waits_until_the_caller_is_done(timed: Timed) -> None:
    calls: list[str] = []
    timed.clock.later(after(0), lambda: calls.append("called"))
    assert calls == []
    timed.let_pass(0.05)
    assert calls == ["called"]


def test_a_cancelled_call_never_comes(timed: Timed) -> None:
    calls: list[str] = []
    pending = timed.clock.later(after(0.02), lambda: calls.append("called"))
    pending.cancel()
    timed.let_pass(0.15)
    assert calls == []


def test_cancelling_late_or_twice_is_harmless(timed: Timed) -> None:
    calls: list[str] = []
    pending = timed.clock.later(after(0), lambda: calls.append("called"))
    timed.let_pass(0.05)
    pending.cancel()
    pending.cancel()
    assert calls == ["called"]


def test_calls_come_in_the_order_of_their_times(timed: Timed) -> None:
    calls: list[str] = []
    timed.clock.later(after(0.2), lambda: calls.append("second"))
    timed.clock.later(after(0.02), lambda: calls.append("first"))
    timed.let_pass(0.5)
    assert calls == ["first", "second"]


def test_a_call_may_ask_for_another(timed: Timed) -> None:
    calls: list[str] = []

    def again() -> None:
        calls.append("one")
        timed.clock.later(after(0.02), lambda: calls.append("two"))

    timed.clock.later(after(0.02), again)
    timed.let_pass(0.3)
    assert calls == ["one", "two"]


def test_calls_come_on_the_thread_that_asked(timed: Timed) -> None:
    threads: list[QThread] = []
    timed.clock.later(after(0.01), lambda: threads.append(QThread.currentThread()))
    timed.let_pass(0.1)
    assert threads == [QThread.currentThread()]


def test_a_call_by_hand_sees_its_own_time() -> None:
    clock, seen = HandClock(), []
    clock.later(after(90), lambda: seen.append(clock.elapsed()))
    clock.advance(3600)
    assert seen == [90.0]
    assert clock.elapsed() == 3600.0
