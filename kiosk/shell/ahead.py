"""Draws the next steps' pictures ahead, on the worker, while somebody reads."""

from __future__ import annotations

import logging

from PySide6.QtCore import QSize

from kiosk.adapters.qt_pictures import Figures
from kiosk.background import Background
from kiosk.presenters.app import App
from kiosk.presenters.reading import Reading
from kiosk.walkthrough.address import parse
from kiosk.walkthrough.trail import following, stop

log = logging.getLogger(__name__)


class Ahead:
    """Asks for the picture of the step after this one, at the size of this one's."""

    def __init__(self, app: App, reading: Reading, figures: Figures, background: Background) -> None:
        self._reading = reading
        self._figures = figures
        self._background = background
        self._asked = ""
        app.turned.connect(lambda: self.look(app.address))

    def forget(self) -> None:
        """Drop which step was read last."""
        self._asked = ""

    def look(self, address: str) -> None:
        """Prepare what follows `address`, if it is a step."""
        here = parse(address)
        if here is None or not here.walks or address == self._asked:
            return
        from kiosk.library.topics import Picture

        self._asked = address
        standing = stop(self._reading.library, here)
        onward = following(standing, here) if standing else None
        after = stop(self._reading.library, onward) if onward and onward.walks else None
        shown = self._figures.last_shown()
        if after is None or shown is None or not isinstance(after.step.picture, Picture):
            return
        shape, size = shown
        id = f"{shape}/{after.step.picture.file}"
        self._background.run(self._figures.ahead(id, QSize(*size)), lambda _: None, _failed)


def _failed(problem: Exception) -> None:
    # The page itself will ask again when it opens, and show its words if there is still no picture.
    log.warning("A picture could not be drawn ahead: %s", type(problem).__name__)
