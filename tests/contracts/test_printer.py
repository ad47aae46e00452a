"""What every printer promises, over each of them; the real one is a print service with a queue of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import pytest

from kiosk.adapters.cups_printer import CupsPrinter
from kiosk.adapters.hand_printer import HandPrinter
from kiosk.adapters.no_printer import NoPrinter
from kiosk.errors import PrintError
from kiosk.paper.printer import Condition, Job, Printer
from tests.support import print_service
from tests.support.print_service import PrintService
from tests.support.waiting import wait_for

PDF = b"%PDF-1.7\n% one sheet\n%%EOF\n"
REAL = pytest.param(
    "cups", marks=pytest.mark.skipif(print_service.missing() != "", reason=print_service.missing())
)


class Room(Protocol):
    """Where a printer stands, and what somebody does to it."""

    printer: Printer

    def let_print(self) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def take_paper_out(self) -> None: ...
    def put_paper_in(self) -> None: ...
    def switch_off(self) -> None: ...
    def switch_on(self) -> None: ...
    def printed(self) -> list[bytes]: ...
    def kept(self) -> list[str]: ...
    def close(self) -> None: ...


class ByHand:
    """The printer that does what it is told."""

    def __init__(self) -> None:
        self.printer = HandPrinter()

    def let_print(self) -> None:
        self.printer.let_print()

    def pause(self) -> None:
        self.printer.stands = Condition.STOPPED

    def resume(self) -> None:
        self.printer.stands = Condition.READY

    def take_paper_out(self) -> None:
        self.printer.stands = Condition.OUT_OF_PAPER

    put_paper_in = resume

    def switch_off(self) -> None:
        self.printer.answers = False

    def switch_on(self) -> None:
        self.printer.answers = True

    def printed(self) -> list[bytes]:
        return self.printer.printed

    def kept(self) -> list[str]:
        return [str(one) for one in self.printer.jobs]

    def close(self) -> None:
        pass


class Cups:
    """A print service and its queue; it prints by itself."""

    def __init__(self) -> None:
        self.service = PrintService()
        self.printer = CupsPrinter("Desk", self.service.server)
        self.pause, self.resume = self.service.pause, self.service.resume
        self.take_paper_out, self.put_paper_in = self.service.take_paper_out, self.service.put_paper_in
        self.switch_off, self.switch_on = self.service.stop, self.service.start
        self.close = self.service.close

    def let_print(self) -> None:
        pass

    def printed(self) -> list[bytes]:
        return self.service.printed

    def kept(self) -> list[str]:
        return self.service.kept


ROOMS: dict[str, Callable[[], Room]] = {"by hand": ByHand, "cups": Cups}


@pytest.fixture(params=["by hand", REAL])
def room(request: pytest.FixtureRequest) -> Iterator[Room]:
    found = ROOMS[request.param]()
    yield found
    found.close()


def becomes(room: Room, job: int, wanted: Job | Condition) -> None:
    assert wait_for(lambda: wanted in room.printer.look(job)), f"{wanted} did not come"


def test_a_ready_printer_says_so(room: Room) -> None:
    assert room.printer.condition() is Condition.READY


def test_a_document_comes_out_as_it_went_in(room: Room) -> None:
    job = room.printer.submit(PDF)
    room.let_print()
    becomes(room, job, Job.DONE)
    assert room.printed() == [PDF]


def test_nothing_of_a_printed_document_stays_in_the_queue(room: Room) -> None:
    job = room.printer.submit(PDF)
    room.let_print()
    becomes(room, job, Job.DONE)
    assert room.kept() != []
    room.printer.clear()
    assert room.kept() == []
    assert room.printer.look(job).job is Job.GONE


def test_out_of_paper_is_said_while_a_job_waits_for_it(room: Room) -> None:
    room.take_paper_out()
    job = room.printer.submit(PDF)
    becomes(room, job, Condition.OUT_OF_PAPER)
    room.put_paper_in()
    room.let_print()
    becomes(room, job, Job.DONE)


def test_what_waits_for_paper_can_be_taken_back(room: Room) -> None:
    room.take_paper_out()
    job = room.printer.submit(PDF)
    becomes(room, job, Condition.OUT_OF_PAPER)
    room.printer.clear()
    room.put_paper_in()
    room.let_print()
    assert (room.kept(), room.printed()) == ([], [])


def test_a_paused_queue_is_stopped_and_its_jobs_can_be_taken_back(room: Room) -> None:
    room.pause()
    assert room.printer.condition() is Condition.STOPPED
    job = room.printer.submit(PDF)
    assert room.printer.look(job) == (
        Job.WAITING if isinstance(room, Cups) else Job.PRINTING,
        Condition.STOPPED,
    )
    room.printer.clear()
    room.resume()
    room.let_print()
    assert room.printer.condition() is Condition.READY
    assert (room.kept(), room.printed()) == ([], [])


def test_a_printer_that_vanishes_is_no_printer_and_what_waits_is_not_forgotten(room: Room) -> None:
    room.take_paper_out()
    job = room.printer.submit(PDF)
    room.switch_off()
    assert room.printer.condition() is Condition.NO_PRINTER
    assert room.printer.look(job) == (Job.GONE, Condition.NO_PRINTER)
    with pytest.raises(PrintError):
        room.printer.submit(PDF)
    with pytest.raises(PrintError):
        room.printer.clear()
    room.switch_on()
    room.printer.clear()
    assert room.kept() == []


def test_a_job_nobody_knows_is_gone(room: Room) -> None:
    assert room.printer.look(4711).job is Job.GONE


def test_no_printer_takes_nothing_and_has_nothing_to_clear() -> None:
    printer = NoPrinter()
    assert printer.condition() is Condition.NO_PRINTER
    with pytest.raises(PrintError):
        printer.submit(PDF)
    assert printer.look(1) == (Job.GONE, Condition.NO_PRINTER)
    printer.clear()
