"""What lies over everything: help, the one big word, the landscape, the marked worries."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.qt import QmlUncreatable
from kiosk.session.current import Current

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by the shell")
class Covers(QObject):
    """Opens and closes them. Which one shows belongs to the visit."""

    changed = Signal()

    def __init__(self, current: Current, call: Callable[[str], None]) -> None:
        """`call` is told the page somebody asked for help on; only a recovery chair does anything with it."""
        super().__init__()
        self._current = current
        self._call = call

    @Slot()
    def hide(self) -> None:
        """Show the calm landscape and nothing else."""
        self._cover("hidden")

    @Slot()
    def getHelp(self) -> None:
        """Open the help sheet over anything. Outside recovery nothing of it is kept."""
        self._cover("help")
        self._call(self._current.visit.page)

    @Slot()
    def bigWord(self) -> None:
        """Fill the screen with the one word for staff."""
        self._cover("bigword")

    @Slot()
    def showMarked(self) -> None:
        """Fill the screen with the marked worries for staff."""
        if self._current.visit.marked:
            self._cover("staffcard")

    @Slot()
    def uncover(self) -> None:
        """Close what lies over everything: help, the landscape, the idle notice."""
        self._cover("")

    def _cover(self, cover: str) -> None:
        self._current.change(replace(self._current.visit, cover=cover))
