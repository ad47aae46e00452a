"""The patient's own screen in a consultation: a step without a control, or the landscape.

What it can show is a `Place`, which names a step of a topic. No staff page is one.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.consult.curtain import Curtain
from kiosk.presenters.ink import Ink
from kiosk.presenters.look import Look
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.walk import Walk
from kiosk.session.current import Current
from kiosk.session.visit import Look as Chosen, Visit
from kiosk.walkthrough.address import Address

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by the shell")
class Patient(QObject):
    """What the second window shows."""

    changed = Signal()

    def __init__(self, current: Current, walk: Walk, look: Look, ink: Ink) -> None:
        """`current` is this window's own visit, which goes nowhere but where `show` puts it."""
        super().__init__()
        self._current = current
        self._walk = walk
        self._look = look
        self._ink = ink
        self._curtained = True

    @Property(Walk, constant=True)
    def walk(self) -> Walk:
        """The step."""
        return self._walk

    @Property(Look, constant=True)
    def look(self) -> Look:
        """How things look on this panel."""
        return self._look

    @Property(Ink, constant=True)
    def ink(self) -> Ink:
        """What is drawn on the pictures."""
        return self._ink

    @Property(bool, notify=changed)
    def curtained(self) -> bool:
        """Whether it shows the landscape."""
        return self._curtained

    def show(self, curtain: Curtain, look: Chosen, uncovered: frozenset[str]) -> None:
        """Show what the curtain lets through, as the person chose to see it."""
        place = curtain.shows
        page = str(Address("consult", place.topic, place.step)) if place else "attract"
        visit = replace(Visit(), trail=(page,), look=look, uncovered=uncovered)
        self._current.change(visit)
        self._curtained = place is None
        self.changed.emit()

    def forget(self) -> None:
        """Back to the landscape; no step is left in memory."""
        self._current.end()
        self._walk.forget()
        self._curtained = True
        self.changed.emit()
