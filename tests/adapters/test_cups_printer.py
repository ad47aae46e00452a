"""The print service's queue beyond what every printer promises: which queue, and whose jobs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.adapters.cups_printer import CupsPrinter, missing_programs
from kiosk.errors import PrintError
from kiosk.paper.printer import Condition
from tests.support import print_service
from tests.support.print_service import PrintService

pytestmark = pytest.mark.skipif(print_service.missing() != "", reason=print_service.missing())
PDF = b"%PDF-1.7\n%%EOF\n"


@pytest.fixture(scope="module")
def service() -> Iterator[PrintService]:
    found = PrintService()
    yield found
    found.close()


def test_the_programs_it_needs_are_here() -> None:
    assert missing_programs() == ()


def test_without_a_name_it_is_the_default_queue_and_without_that_none(service: PrintService) -> None:
    printer = CupsPrinter(server=service.server)
    assert printer.condition() is Condition.NO_PRINTER
    service.make_default()
    assert printer.condition() is Condition.READY


@pytest.mark.parametrize(
    "name", ["Nope", "Desk/../Desk", "two words", "-x", "a\nb", "Desk?x", "{}", "ü" * 400]
)
def test_a_queue_that_is_not_there_is_no_printer(service: PrintService, name: str) -> None:
    printer = CupsPrinter(name, service.server)
    assert printer.condition() is Condition.NO_PRINTER
    with pytest.raises(PrintError):
        printer.submit(PDF)


def test_other_peoples_jobs_stay_where_they_are(service: PrintService) -> None:
    service.pause()
    service.print_as_somebody_else("Rota")
    printer = CupsPrinter("Desk", service.server)
    printer.submit(PDF)
    assert len(service.waiting().splitlines()) == 2
    printer.clear()
    assert len(service.waiting().splitlines()) == 1


def test_a_machine_without_the_programs_has_no_printer(
    service: PrintService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    assert missing_programs() == ("lp", "ipptool")
    assert CupsPrinter("Desk", service.server).condition() is Condition.NO_PRINTER
