"""What prints is built as the settings say, and the queue is cleared when the program starts."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.hand_printer import HandPrinter
from kiosk.background import Inline
from kiosk.paper.paper import Stage, Way
from kiosk.paper.printer import Condition
from kiosk.settings import Print
from kiosk.shell.compose import Assembly
from kiosk.shell.paper import PaperParts
from tests.support.content import Content
from tests.support.running import WALL, planned


def way_of(chosen: Print) -> Way:
    """What becomes of a sheet with these settings."""
    parts = PaperParts(chosen, HandClock(), Inline())
    parts.paper.send(lambda: b"%PDF")
    way = parts.paper.way
    parts.stop()
    return way


def test_a_screen_that_does_not_print_has_no_printer() -> None:
    assert way_of(Print()) == Way(Stage.NOT_PRINTED, Condition.NO_PRINTER)


def test_a_machine_without_the_print_service_says_what_it_lacks_and_has_no_printer(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with caplog.at_level(logging.WARNING):
        assert way_of(Print(enabled=True)) == Way(Stage.NOT_PRINTED, Condition.NO_PRINTER)
    assert caplog.messages == ["Nothing can be printed: lp, ipptool is not installed here."]


@pytest.mark.parametrize("enabled", [True, False])
def test_a_job_that_a_killed_run_left_goes_when_the_next_one_starts(
    qapp: object, tmp_path: Path, enabled: bool
) -> None:
    content = Content(tmp_path / "content").topic().books()
    plan = planned(WALL, content.root, tmp_path, lambda one: one._replace(print=Print(enabled=enabled)))
    printer = HandPrinter()
    printer.submit(b"left by a run that was killed")
    assembly = Assembly(replace(plan, data=None), HandClock(), Inline(), printer=printer)
    assert bool(printer.jobs) is not enabled
    assembly.close()
