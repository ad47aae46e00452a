"""What every background promises, over each of them."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from time import monotonic

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.adapters.qt_background import QtBackground
from kiosk.background import Background, Inline


@pytest.fixture(params=["in place", "by a worker"])
def background(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Background]:
    if request.param == "in place":
        yield Inline()
        return
    worker = QtBackground()
    yield worker
    worker.stop()


def until(holds: Callable[[], object], seconds: float = 5.0) -> None:
    """Let Qt work until `holds()`."""
    deadline = monotonic() + seconds
    while not holds():
        assert monotonic() < deadline, "it never came"
        QTest.qWait(1)


def unexpected(problem: Exception) -> None:
    raise AssertionError("this work does not fail") from problem


def test_the_result_reaches_done(background: Background) -> None:
    results: list[int] = []
    background.run(lambda: 6 * 7, results.append, unexpected)
    until(lambda: results)
    assert results == [42]


def test_what_fails_reaches_failed_as_it_was_raised(background: Background) -> None:
    problems: list[Exception] = []
    done: list[None] = []
    raised = OSError("the disk is full")

    def work() -> None:
        raise raised

    background.run(work, done.append, problems.append)
    until(lambda: problems)
    assert problems == [raised]
    assert done == []


def test_results_arrive_on_the_thread_that_asked(background: Background) -> None:
    threads: list[threading.Thread] = []
    background.run(lambda: None, lambda _: threads.append(threading.current_thread()), unexpected)
    background.run(lambda: 1 / 0, lambda _: None, lambda _: threads.append(threading.current_thread()))
    until(lambda: len(threads) == 2)
    assert set(threads) == {threading.current_thread()}


def test_works_are_done_one_after_the_other_in_order(background: Background) -> None:
    log: list[str] = []

    def work(name: str) -> str:
        log.append(f"begin {name}")
        log.append(f"end {name}")
        return name

    results: list[str] = []
    for name in "abc":
        background.run(lambda name=name: work(name), results.append, unexpected)
    until(lambda: len(results) == 3)
    assert results == ["a", "b", "c"]
    assert log == [f"{when} {name}" for name in "abc" for when in ("begin", "end")]


def test_done_may_ask_for_more_work(background: Background) -> None:
    results: list[int] = []

    def again(result: int) -> None:
        results.append(result)
        if result < 3:
            background.run(lambda: result + 1, again, unexpected)

    background.run(lambda: 1, again, unexpected)
    until(lambda: len(results) == 3)
    assert results == [1, 2, 3]


def test_after_a_failure_the_next_work_is_done(background: Background) -> None:
    heard: list[object] = []
    background.run(lambda: 1 / 0, heard.append, lambda problem: heard.append(type(problem)))
    background.run(lambda: "fine", heard.append, unexpected)
    until(lambda: len(heard) == 2)
    assert heard == [ZeroDivisionError, "fine"]


# Of the worker alone


def test_the_worker_works_on_a_thread_of_its_own(qapp: QGuiApplication) -> None:
    worker, threads = QtBackground(), []
    worker.run(threading.current_thread, threads.append, unexpected)
    until(lambda: threads)
    worker.stop()
    assert threads != [threading.current_thread()]
    assert not threads[0].is_alive()


def test_no_thread_runs_before_the_first_work_or_after_stop(qapp: QGuiApplication) -> None:
    before = threading.active_count()
    worker = QtBackground()
    worker.stop()
    assert threading.active_count() == before
    results: list[int] = []
    for _ in range(2):
        worker.run(lambda: 1, results.append, unexpected)
        until(lambda: results)
        worker.stop()
        results.clear()
    assert threading.active_count() == before


def test_stop_finishes_what_is_under_way_and_drops_what_waits(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker, started, go_on = QtBackground(), threading.Event(), threading.Event()
    worked: list[str] = []

    def first() -> None:
        started.set()
        assert go_on.wait(5)
        worked.append("first")

    worker.run(first, lambda _: None, unexpected)
    worker.run(lambda: worked.append("second"), lambda _: None, unexpected)
    assert started.wait(5)
    join = threading.Thread.join

    def let_go_and_join(thread: threading.Thread, timeout: float | None = None) -> None:
        go_on.set()
        join(thread, timeout)

    monkeypatch.setattr(threading.Thread, "join", let_go_and_join)
    worker.stop()
    assert worked == ["first"]


def test_nothing_of_finished_work_is_kept(background: Background) -> None:
    class Thing:
        pass

    seen: list[weakref.ref[Thing]] = []

    def work(about: Thing) -> Callable[[], Thing]:
        seen.append(weakref.ref(about))
        return lambda: about

    background.run(work(Thing()), lambda result: seen.append(weakref.ref(result)), unexpected)
    until(lambda: len(seen) == 2)
    gc.collect()
    until(lambda: [one() for one in seen] == [None, None])
