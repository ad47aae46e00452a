"""Reads and draws the next step ahead, on the worker, while somebody reads this one."""

from __future__ import annotations

import logging
from datetime import timedelta

from PySide6.QtCore import QSize

from kiosk.adapters.qt_pictures import Figures
from kiosk.background import Background
from kiosk.clock import Clock, Pending
from kiosk.library.catalogue import Library
from kiosk.presenters.app import App
from kiosk.presenters.reading import Reading
from kiosk.walkthrough.address import Address, parse
from kiosk.walkthrough.trail import following, stop, topic_at

log = logging.getLogger(__name__)


REST = timedelta(milliseconds=150)
"""A new page is drawn first; only then is anything read ahead."""


class Ahead:
    """Prepares the step after this one, its picture at the size of this one's, or the end of the path."""

    def __init__(
        self, app: App, reading: Reading, figures: Figures, background: Background, clock: Clock
    ) -> None:
        self._reading = reading
        self._figures = figures
        self._background = background
        self._clock = clock
        self._asked = ""
        self._pending: Pending | None = None
        app.turned.connect(lambda: self._turned(app))

    def forget(self) -> None:
        """Drop which step was read last."""
        self._asked = ""
        self._cancel()

    def _turned(self, app: App) -> None:
        self._cancel()
        self._pending = self._clock.later(REST, lambda: self.look(app.address))

    def _cancel(self) -> None:
        if self._pending is not None:
            self._pending.cancel()
            self._pending = None

    def look(self, address: str) -> None:
        """Prepare what follows `address`, if it is a step."""
        here = parse(address)
        if here is None or not here.walks or address == self._asked:
            return
        self._asked = address
        library = self._reading.library
        standing = stop(library, here)
        onward = following(standing, here) if standing else None
        if onward is None:
            return
        if not onward.walks:
            self._background.run(lambda: _read_end(library, onward), lambda _: None, _failed)
            return
        shown = self._figures.last_shown()
        if shown is None:
            return
        shape, size = shown
        if library.holds(topic_at(library, onward)) and not _picture(library, onward):
            return

        def name() -> str:
            file = _picture(library, onward)
            return f"{shape}/{file}" if file else ""

        self._background.run(self._figures.ahead(name, QSize(*size)), lambda _: None, _failed)


def _picture(library: Library, address: Address) -> str:
    """The drawing's file of the step at `address`, empty when it has none."""
    from kiosk.library.topics import Picture

    there = stop(library, address)
    shown = there.step.picture if there else None
    return shown.file if isinstance(shown, Picture) else ""


def _read_end(library: Library, address: Address) -> None:
    library.end(address.key)
    library.worries()


def _failed(problem: Exception) -> None:
    # The page itself will ask again when it opens, and show its words if there is still no picture.
    log.warning("A picture could not be drawn ahead: %s", type(problem).__name__)
