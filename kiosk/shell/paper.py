"""Builds what prints: the clinic's queue where it has one, and a thread of its own that waits for it."""

from __future__ import annotations

import logging
from importlib.util import find_spec

from kiosk.adapters.qt_background import QtBackground
from kiosk.background import Background
from kiosk.clock import Clock
from kiosk.paper.paper import Paper
from kiosk.paper.printer import Printer
from kiosk.recovery.card import Card
from kiosk.recovery.sheet import Sheet
from kiosk.settings import Print

log = logging.getLogger(__name__)


class PaperParts:
    """The one way to paper that this screen has."""

    def __init__(
        self,
        chosen: Print,
        clock: Clock,
        background: Background | None = None,
        printer: Printer | None = None,
    ) -> None:
        """`background` and `printer` are real ones unless somebody brings others."""
        self.chosen = chosen
        self._own = QtBackground() if background is None else None
        self.paper = Paper(
            printer or _printer(chosen),
            background or self._own or QtBackground(),
            clock,
            lambda line: log.warning("%s", line),
        )

    def draw(self, page: Card | Sheet) -> bytes:
        """A card or a sheet as PDF. Away from the interface: the first one loads typst."""
        from kiosk.adapters.typst_sheets import as_pdf, card_as_pdf

        if isinstance(page, Card):
            return card_as_pdf(page, self.chosen.paper)
        return as_pdf([page], self.chosen.paper)

    def stop(self) -> None:
        """Nothing more is printed, and nothing stays in the queue."""
        if self._own is not None:
            self._own.stop()
        self.paper.stop()


def _printer(chosen: Print) -> Printer:
    """The queue; none where the settings say so, or where this machine lacks what it takes."""
    from kiosk.adapters.no_printer import NoPrinter

    if not chosen.enabled:
        return NoPrinter()
    from kiosk.adapters.cups_printer import CupsPrinter, missing_programs

    lacking = [*missing_programs(), *(() if find_spec("typst") else ("typst",))]
    if lacking:
        log.warning("Nothing can be printed: %s is not installed here.", ", ".join(lacking))
        return NoPrinter()
    return CupsPrinter(chosen.queue)
