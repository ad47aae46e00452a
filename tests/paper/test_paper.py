"""A sheet's way: what staff are told, and that nothing of it waits for the next person."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest

from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.hand_printer import HandPrinter
from kiosk.background import Inline
from kiosk.errors import StartError
from kiosk.paper.paper import Paper, Stage, Way
from kiosk.paper.printer import Condition

T = TypeVar("T")


class Later:
    """A background whose work is done when the test says so, in the order it was asked for."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self.waiting.append(lambda: Inline().run(work, done, failed))

    def do_all(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()


class Desk:
    """A printer, a clock moved by hand, and what was told."""

    def __init__(self, background: Inline | Later) -> None:
        self.printer, self.clock = HandPrinter(), HandClock()
        self.warnings: list[str] = []
        self.told: list[Way] = []
        self.paper = Paper(self.printer, background, self.clock, self.warnings.append)
        self.paper.listen(lambda: self.told.append(self.paper.way))

    def sent(self, text: bytes = b"one") -> Desk:
        self.paper.send(lambda: text)
        return self

    @property
    def stage(self) -> Stage:
        return self.paper.way.stage


@pytest.fixture
def desk() -> Desk:
    return Desk(Inline())


def test_a_sheet_is_printed_said_so_and_gone_from_the_queue(desk: Desk) -> None:
    done: list[str] = []
    desk.paper.send(lambda: b"one", lambda: done.append("printed"))
    assert (desk.stage, done) == (Stage.WORKING, [])
    desk.printer.let_print()
    desk.clock.advance(1)
    assert (desk.stage, done) == (Stage.PRINTED, ["printed"])
    assert (desk.printer.printed, desk.printer.jobs) == ([b"one"], {})


def test_five_touches_are_one_sheet(desk: Desk) -> None:
    for _ in range(5):
        desk.sent()
    assert len(desk.printer.jobs) == 1


@pytest.mark.parametrize("stands", [Condition.STOPPED, Condition.NO_PRINTER])
def test_a_queue_that_only_keeps_gets_no_sheet(desk: Desk, stands: Condition) -> None:
    desk.printer.stands = stands
    desk.sent()
    assert desk.paper.way == Way(Stage.NOT_PRINTED, stands)
    desk.printer.stands = Condition.READY
    desk.printer.let_print()
    assert desk.printer.printed == []


def test_paper_that_is_put_in_within_the_time_is_printed_on(desk: Desk) -> None:
    desk.printer.stands = Condition.OUT_OF_PAPER
    desk.sent().clock.advance(1)
    assert desk.paper.way == Way(Stage.WORKING, Condition.READY), "it may still be what was before this job"
    desk.clock.advance(2)
    assert desk.paper.way == Way(Stage.WORKING, Condition.OUT_OF_PAPER)
    desk.printer.stands = Condition.READY
    desk.printer.let_print()
    desk.clock.advance(1)
    assert desk.stage is Stage.PRINTED


@pytest.mark.parametrize(
    ("stands", "told"),
    [
        (Condition.OUT_OF_PAPER, Condition.OUT_OF_PAPER),
        (Condition.OFFLINE, Condition.OFFLINE),
        (Condition.ASK_STAFF, Condition.ASK_STAFF),
        (Condition.READY, Condition.BUSY),
    ],
)
def test_after_twenty_seconds_it_is_taken_back_and_offered_again(
    desk: Desk, stands: Condition, told: Condition
) -> None:
    desk.printer.stands = stands
    desk.sent().clock.advance(19)
    assert desk.stage is Stage.WORKING
    desk.clock.advance(2)
    assert desk.paper.way == Way(Stage.NOT_PRINTED, told)
    assert desk.printer.jobs == {}
    desk.printer.stands = Condition.READY
    desk.paper.again()
    desk.printer.let_print()
    desk.clock.advance(1)
    assert (desk.stage, desk.printer.printed) == (Stage.PRINTED, [b"one"])


def test_a_queue_stopped_in_the_middle_is_not_waited_for(desk: Desk) -> None:
    desk.sent().clock.advance(1)
    desk.printer.stands = Condition.STOPPED
    desk.clock.advance(1)
    assert desk.paper.way == Way(Stage.NOT_PRINTED, Condition.STOPPED)
    assert desk.printer.jobs == {}


def test_a_printer_that_vanishes_leaves_it_open_and_is_cleared_when_it_is_back(desk: Desk) -> None:
    desk.sent().clock.advance(1)
    desk.printer.answers = False
    desk.clock.advance(1)
    assert desk.stage is Stage.UNSURE
    assert len(desk.warnings) == 1
    desk.clock.advance(60)
    assert len(desk.printer.jobs) == 1
    assert len(desk.warnings) == 1, "one sentence, not one for each try"
    desk.printer.answers = True
    desk.clock.advance(300)
    assert desk.printer.jobs == {}


def test_cancel_takes_it_back(desk: Desk) -> None:
    desk.sent().paper.cancel()
    desk.printer.let_print()
    desk.clock.advance(30)
    assert (desk.stage, desk.printer.printed) == (Stage.CANCELLED, [])


def test_the_next_person_gets_nothing_of_the_last_one(desk: Desk) -> None:
    desk.printer.stands = Condition.OUT_OF_PAPER
    desk.sent(b"the last person's").paper.forget()
    assert desk.paper.way == Way()
    desk.printer.stands = Condition.READY
    desk.paper.again()
    desk.printer.let_print()
    desk.clock.advance(30)
    assert (desk.printer.jobs, desk.printer.printed) == ({}, [])
    desk.sent(b"mine").printer.let_print()
    desk.clock.advance(1)
    assert desk.printer.printed == [b"mine"]


def test_what_an_earlier_run_left_in_the_queue_goes_at_the_start(desk: Desk) -> None:
    desk.printer.submit(b"left by a run that was killed")
    desk.paper.begin()
    assert desk.printer.jobs == {}


def test_a_sheet_that_cannot_be_drawn_is_said_and_told_to_who_looks_after_the_machine(desk: Desk) -> None:
    def breaks() -> bytes:
        raise StartError("Sheets cannot be drawn.", "Install typst.")

    desk.paper.send(breaks)
    assert desk.paper.way == Way(Stage.NOT_PRINTED, Condition.ASK_STAFF)
    assert desk.warnings == ["A sheet was not printed. Sheets cannot be drawn. Install typst."]


def test_forgotten_while_it_is_being_sent_it_is_taken_back_after_all() -> None:
    later = Later()
    desk = Desk(later).sent()
    desk.paper.forget()
    later.do_all()
    assert (desk.stage, desk.printer.jobs) == (Stage.NONE, {})


def test_a_late_answer_about_a_cancelled_sheet_changes_nothing() -> None:
    later = Later()
    desk = Desk(later).sent()
    later.do_all()
    desk.clock.advance(0.5)
    desk.paper.cancel()
    later.do_all()
    assert (desk.stage, desk.printer.jobs) == (Stage.CANCELLED, {})


def test_at_the_end_of_the_program_nothing_stays_in_the_queue() -> None:
    later = Later()
    desk = Desk(later).sent()
    later.do_all()
    desk.paper.stop()
    assert desk.printer.jobs == {}
