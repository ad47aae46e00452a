"""Staff print by finger: a card at opening, a sheet for the code on the card, by a real print service."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest

from kiosk.adapters.cups_printer import CupsPrinter
from kiosk.adapters.hand_printer import HandPrinter
from kiosk.paper.printer import Condition, Printer
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.recovery.room import RecoveryRoom
from kiosk.settings import Print, Settings
from kiosk.staff.access import Access, Role
from tests.support import print_service
from tests.support.print_service import PrintService
from tests.support.running import NEAR, WALL, Glass, Guide, planned

NURSE = Actor(Who.STAFF, 1, "nurse")
PATIENCE_S = 15.0


def printing(settings: Settings) -> Settings:
    recovery = settings.recovery._replace(enabled=True, chairs=2)
    return settings._replace(recovery=recovery, print=Print(enabled=True, queue="Desk", place="at the desk"))


class Floor:
    """A practice room with a printer, and a nurse behind the door."""

    def __init__(self, glass: Glass, root: Path, folder: Path, printer: Printer) -> None:
        self.printer = printer
        self.guide = Guide(planned(glass, root / "content", folder, printing), printer)
        parts = self.guide.assembly.recovery
        assert parts is not None
        self.room: RecoveryRoom = parts.room
        self.guide.go("board")
        self.guide.assembly.staff.door.admit(Access(1, Role.NURSE))

    def says(self, begins: str) -> None:
        """Wait until the page says a sentence that begins so; the printer's own time passes meanwhile."""
        self.comes(lambda: any(one.startswith(begins) for one in self.guide.words()), begins)

    def comes(self, holds: Callable[[], object], what: str) -> None:
        until = monotonic() + PATIENCE_S
        while not holds():
            assert monotonic() < until, f"{what!r} did not come; heard {self.guide.words()}"
            self.guide.let_pass(0.25)
            QTest.qWait(10)

    def code(self, number: int) -> str:
        chair = self.room.chair(number)
        assert chair is not None
        return chair.state.code


@pytest.fixture(params=(WALL, NEAR), ids=lambda glass: glass.name)
def floor(request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path: Path) -> Iterator[Floor]:
    made = Floor(request.param, root, tmp_path, HandPrinter())
    yield made
    made.guide.close()


def test_a_card_waits_for_paper_and_comes_out(floor: Floor) -> None:
    printer = floor.printer
    assert isinstance(printer, HandPrinter)
    printer.stands = Condition.OUT_OF_PAPER
    floor.guide.go("board/1/open")
    floor.guide.app.ward.opening.begin("iv")
    floor.guide.let_pass(0.5)
    floor.guide.tap("Print card")
    floor.says("The printer is out of paper.")
    floor.says("Not printed: the printer is out of paper.")
    printer.stands = Condition.READY
    floor.guide.let_pass(0.5)
    floor.guide.tap("Try again")
    floor.says("On its way")
    floor.comes(lambda: printer.jobs, "a job")
    printer.let_print()
    floor.says("Printed. It comes out at the desk.")
    assert floor.code(1) in PdfReader(io.BytesIO(printer.printed[0])).pages[0].extract_text()


def test_the_end_of_a_visit_takes_what_waits_back(floor: Floor) -> None:
    printer = floor.printer
    assert isinstance(printer, HandPrinter)
    floor.guide.go("board/1/open")
    floor.guide.app.ward.opening.begin("iv")
    floor.guide.let_pass(0.5)
    floor.guide.tap("Print card")
    floor.comes(lambda: printer.jobs, "a job")
    floor.guide.assembly.current.end()
    floor.comes(lambda: not printer.jobs, "an empty queue")
    assert printer.printed == []


@pytest.fixture
def service() -> Iterator[PrintService]:
    made = PrintService()
    yield made
    made.close()


@pytest.mark.skipif(print_service.missing() != "", reason=print_service.missing())
def test_a_hand_over_sheet_comes_out_of_a_real_queue_for_the_right_code_only(
    qapp: object, root: Path, tmp_path: Path, service: PrintService
) -> None:
    floor = Floor(WALL, root, tmp_path, CupsPrinter("Desk", service.server))
    try:
        assert floor.room.open(1, "iv", NURSE) is None
        assert floor.room.do(1, e.Confirmed(30), NURSE) is None
        code = floor.code(1)
        floor.guide.go("board/1/handover")
        floor.guide.tap("Print")
        assert code not in floor.guide.words()
        wrong = next(one for one in floor.guide.app.ward.printing.three if one != code)
        floor.guide.let_pass(0.3)
        floor.guide.tap(wrong)
        floor.says("That is not the code of chair 1.")
        assert service.printed == []
        floor.guide.let_pass(0.3)
        floor.guide.tap(code)
        floor.says("Printed.")
        (pdf,) = service.printed
        said = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
        assert code in said
        assert "Practice. Not for patients." in said
        floor.comes(lambda: not service.kept, "an empty queue")
    finally:
        floor.guide.close()
