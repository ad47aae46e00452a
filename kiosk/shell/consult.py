"""Builds consultations: their presenters, the search, the screens, and the patient's window on the second."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.qt_ink import QtInk
from kiosk.background import Background
from kiosk.clock import Clock
from kiosk.consult.search import Findable, Finder
from kiosk.errors import StartError
from kiosk.library import agendas
from kiosk.library.agendas import SavedAgenda
from kiosk.library.headings import headings
from kiosk.presenters.agenda import AgendaPage
from kiosk.presenters.consult import Consult
from kiosk.presenters.ink import Ink
from kiosk.presenters.ink_canvas import InkCanvas
from kiosk.presenters.paging import Paging
from kiosk.presenters.picker import Picker
from kiosk.presenters.questions import Questions
from kiosk.presenters.reading import Reading
from kiosk.presenters.talking import PAGE, Guard, Talking
from kiosk.presenters.walk import Walk
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.shell.patient_window import PatientWindow

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.consult.screens import Screens, Second
    from kiosk.shell.plan import Plan

log = logging.getLogger(__name__)

DRAWN = (InkCanvas,)
"""What a consultation's pages make of QML's own accord: known to it from here on."""


class ConsultParts:
    """`app.consult`, and the second window while there is a screen for it."""

    def __init__(
        self,
        plan: Plan,
        current: Current,
        reading: Reading,
        guard: Guard,
        clock: Clock,
        background: Background,
        walk: Callable[[], Walk],
        screens: Screens,
        qml: Path,
    ) -> None:
        self._plan = plan
        self._current = current
        self._reading = reading
        self._background = background
        self._walk = walk
        self._screens = screens
        self._qml = qml
        self._saved: tuple[SavedAgenda, ...] | None = None
        self._window: PatientWindow | None = None
        self._on = False
        self.talking = Talking(current, reading, guard)
        self.ink = Ink(clock, walk().figure, QtInk)
        picker = Picker(self.talking, reading, self._agendas, self._finder)
        self.consult = Consult(
            self.talking, clock, picker, AgendaPage(self.talking), Questions(self.talking), self.ink
        )
        self.consult.steer(self._paging)
        self.talking.listen(self._show)
        current.remembers(self)
        current.listen(self._turned, last=True)
        screens.listen(self._plugged)

    @property
    def window(self) -> QQuickWindow | None:
        """The patient's window, while there is one."""
        return self._window.window if self._window else None

    def forget(self) -> None:
        """The visit is over: nothing of the talk is left, and the second screen is dark."""
        self.consult.forget()
        self._close()

    def close(self) -> None:
        """Take it down for good."""
        self._screens.close()
        self._close()

    def renew(self) -> None:
        """The library was opened afresh."""
        self._saved = None
        self.talking.settle()

    def retranslate(self) -> None:
        """Another language's words were installed."""
        if self._window is not None:
            self._window.retranslate()

    def _turned(self, visit: Visit) -> None:
        before, self._on = self._on, visit.page.split("/")[0] == PAGE
        if self._on and not before:
            self._plugged()
        elif self._on:
            self._show()

    def _plugged(self) -> None:
        """A screen came, went or changed: the patient's window follows, and staff are told."""
        second = self._screens.second()
        fits = second is not None and second.fits
        if not self._on and self._window is None:
            return
        if self._window is not None and (second is None or self._window.second != second):
            self._close()
        if self._on and fits and second is not None and self._window is None:
            self._open(second)
        self.consult.screens(self._window is not None, second is not None and self._window is None)
        self._show()

    def _show(self) -> None:
        if self._window is not None:
            visit = self._current.visit
            self._window.patient.show(self.talking.talk.curtain, visit.look, visit.uncovered)

    def _open(self, second: Second) -> None:
        try:
            self._window = PatientWindow(self._plan, self._reading, second, self._qml, self.ink)
        except StartError as problem:  # the talk goes on with one screen, and staff are told
            log.warning("%s", problem)

    def _close(self) -> None:
        window, self._window = self._window, None
        if window is not None:
            window.close()

    def _paging(self) -> Paging | None:
        """The parts that the patient sees."""
        return self._window.patient.walk.paging if self._window is not None else self._walk().paging

    def _agendas(self) -> tuple[SavedAgenda, ...]:
        if self._saved is None:
            found = agendas.read(self._plan.content)
            for finding in found.findings:
                log.warning("%s:%d: %s %s", finding.file, finding.line, finding.message, finding.hint)
            self._saved = found.saved
        return self._saved

    def _finder(self, ready: Callable[[Finder], None]) -> None:
        """Make the search from every topic's words, on the worker."""
        library = self._reading.library
        topics, languages, content = tuple(self.talking.entries), library.languages, self._plan.content

        def made() -> Finder:
            found = headings(content, topics, languages)
            return Finder(Findable(one.topic, one.titles, (*one.steps, *one.words)) for one in found)

        def failed(problem: Exception) -> None:
            log.warning("The search over topics could not be made: %s", type(problem).__name__)

        self._background.run(made, ready, failed)
