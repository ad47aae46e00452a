"""Which pictures stay: on disk only what was drawn while nobody was here, in memory nothing of a visit."""

from __future__ import annotations

from kiosk.adapters.qt_pictures import Figures, Icons
from kiosk.session.current import Current
from kiosk.session.visit import Visit


class Keeping:
    """Made before whatever shows pages: what a visit draws is never kept."""

    def __init__(self, current: Current, figures: Figures, icons: Icons) -> None:
        self._current = current
        self._figures = figures
        self._icons = icons
        self._on = False
        current.listen(self._nothing)

    def settle(self) -> None:
        """Look at each visit once more after its page has changed: a page that goes may ask again."""
        self._current.listen(self._again, last=True)

    def begin(self) -> None:
        """From now on what is drawn while nobody is here may stay on disk, for the next start."""
        self._on = True
        self._again(self._current.visit)

    def forget(self) -> None:
        """A visit ends: nothing that it drew stays."""
        self._keep(False)

    def _nothing(self, visit: Visit) -> None:
        if visit.going_on:
            self._keep(False)

    def _again(self, visit: Visit) -> None:
        if visit.going_on:
            return
        self._figures.forget()  # no picture in memory tells which pages were read
        if self._on:
            self._keep(True)

    def _keep(self, allowed: bool) -> None:
        self._figures.keep(allowed)
        self._icons.keep(allowed)
