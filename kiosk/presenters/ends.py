"""The end of a path: what to do next, and where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.library.shelves import PHASES
from kiosk.presenters.blocks import BlockRow, rows
from kiosk.presenters.paging import Paging
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.session.current import Current
from kiosk.session.visit import Visit, go_home, visit_page
from kiosk.walkthrough.address import Address, parse

if TYPE_CHECKING:
    from kiosk.library.topics import End

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by the shell")
class Ends(QObject):
    """The page after a path's last step."""

    changed = Signal()

    def __init__(self, current: Current, reading: Reading) -> None:
        super().__init__()
        self._current = current
        self._reading = reading
        self._key: object = None
        self._phase = ""
        self._end: End | None = None
        self._points = Records(BlockRow, self)
        self._paging = Paging(self)
        current.listen(self._show)

    @Property(str, notify=changed)
    def phase(self) -> str:
        """The phase that ended."""
        return self._phase

    @Property(str, notify=changed)
    def title(self) -> str:
        """The page's title."""
        return self._reading.say(self._end.title) if self._end else ""

    @Property(int, notify=changed)
    def steps(self) -> int:
        """How many steps the path had."""
        return len(self._reading.library.path(self._phase)) if self._phase else 0

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The phase's picture."""
        shelves = self._reading.library.shelves() if self._phase else ()
        return next((one.picture for one in shelves if one.phase == self._phase), "")

    @Property(str, notify=changed)
    def nextPhase(self) -> str:
        """The phase that follows, empty after the last of the day."""
        following = {"before": "during", "during": "after"}.get(self._phase, "")
        return following if following and self._reading.library.path(following) else ""

    @Property(QAbstractItemModel, constant=True)
    def points(self) -> Records:
        """What to do next."""
        return self._points

    @Property(Paging, constant=True)
    def paging(self) -> Paging:
        """On a small panel: what to do next, then the worries."""
        return self._paging

    @Slot()
    def goOn(self) -> None:
        """The next phase, or home."""
        visit = self._current.visit
        onward = self.nextPhase
        if onward:
            self._current.change(visit_page(visit, str(Address("path", onward, 1))))
        else:
            self._current.change(go_home(visit))

    def forget(self) -> None:
        """Drop which path was walked."""
        self._key, self._phase, self._end = None, "", None
        self._points.show(())
        self.changed.emit()

    def renew(self) -> None:
        """The library was opened afresh."""
        self._key = None
        self._show(self._current.visit)

    def _show(self, visit: Visit) -> None:
        address = parse(visit.page)
        if address is None or address.page != "end":
            return
        key = (address.key, address.part, visit.look.language)
        if key == self._key:
            return
        self._key = key
        self._phase = address.key if address.key in PHASES else ""
        self._end = self._reading.library.end(self._phase)
        self._points.show(rows(self._end.points, self._reading.say) if self._end else ())
        self._paging.restart(2, address.part)
        self.changed.emit()
