"""I need an interpreter: languages by their own names, and the card that says so to staff."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.records import Records
from kiosk.session.current import Current
from kiosk.session.visit import Visit, visit_page
from kiosk.walkthrough.address import Address, parse

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class Tongue(NamedTuple):
    """A language to interpret: its own name, its sentence, and the sentence for staff."""

    code: str
    name: str
    theirs: str
    ours: str
    rtl: bool


@QmlElement
@QmlUncreatable("built by the shell")
class Interpreter(QObject):
    """The languages on this page, and the card that is open."""

    changed = Signal()

    def __init__(self, current: Current, tongues: tuple[Tongue, ...]) -> None:
        super().__init__()
        self._current = current
        self._tongues = tongues
        self._per_page = 16
        self._page, self._pages = 1, 1
        self._key: object = None
        self._open: Tongue | None = None
        self._rows = Records(Tongue, self)
        current.listen(self._show)

    @Property(QAbstractItemModel, constant=True)
    def tongues(self) -> Records:
        """The languages on this page; sign language has a button of its own."""
        return self._rows

    @Property(int, notify=changed)
    def page(self) -> int:
        """This page, from 1."""
        return min(self._page, self._pages)

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return self._pages

    @Property(str, notify=changed)
    def theirs(self) -> str:
        """The sentence in their language."""
        return self._open.theirs if self._open else ""

    @Property(str, notify=changed)
    def ours(self) -> str:
        """The sentence for staff."""
        return self._open.ours if self._open else ""

    @Property(bool, notify=changed)
    def rtl(self) -> bool:
        """Whether their sentence runs from right to left."""
        return self._open is not None and self._open.rtl

    @Slot(int)
    def offer(self, rows: int) -> None:
        """There is room for so many languages."""
        if rows > 0 and rows != self._per_page:
            self._per_page = rows
            self._key = None
            self._show(self._current.visit)

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page of languages, in place."""
        if 1 <= page <= self._pages:
            visit = self._current.visit
            address = str(Address("interpreter", part=page))
            self._current.change(replace(visit, trail=(*visit.trail[:-1], address)))

    @Slot(str)
    def open(self, code: str) -> None:
        """Fill the screen with one language's sentence."""
        self._current.change(visit_page(self._current.visit, str(Address("interpreter", code))))

    def forget(self) -> None:
        """Drop which language was asked for."""
        self._open, self._key, self._page, self._pages = None, None, 1, 1
        self._rows.show(())
        self.changed.emit()

    def _show(self, visit: Visit) -> None:
        address = parse(visit.page)
        if address is None or address.page != "interpreter" or str(address) == self._key:
            return
        self._key = str(address)
        self._open = next((one for one in self._tongues if one.code == address.key), None)
        spoken = tuple(one for one in self._tongues if one.code != "sign")
        self._pages = max(-(-len(spoken) // self._per_page), 1)
        self._page = address.part if not address.key else self._page
        start = (self.page - 1) * self._per_page
        self._rows.show(spoken[start : start + self._per_page])
        self.changed.emit()
