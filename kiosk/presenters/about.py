"""What this program is, what it keeps, its versions, sources and licences."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.paging import Paging
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.presenters.sure import known_authors
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.walkthrough.address import parse

if TYPE_CHECKING:
    from kiosk.library.topics import Source

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


class SourceRow(NamedTuple):
    """A source: its title, and who published it where and when."""

    title: str
    detail: str


class Part(NamedTuple):
    """A piece of software or a font that is used, and its licence."""

    title: str
    detail: str


@QmlElement
@QmlUncreatable("built by the shell")
class About(QObject):
    """The about page and the two lists behind it."""

    changed = Signal()

    def __init__(
        self,
        current: Current,
        reading: Reading,
        clinic: str,
        version: str,
        parts: tuple[Part, ...],
        late: Callable[[], int] = lambda: 0,
    ) -> None:
        """`parts` are what the program is made of, with their licences; `late` counts late translations."""
        super().__init__()
        self._current = current
        self._reading = reading
        self._clinic = clinic
        self._version = version
        self._late = late
        self._key: object = None
        self._licenses = Records(SourceRow, self)
        self._licenses.show(tuple(SourceRow(part.title, part.detail) for part in parts))
        self._sources = Records(SourceRow, self)
        self._paging = Paging(self)
        current.listen(self._show)

    @Property(str, constant=True)
    def clinic(self) -> str:
        """The clinic's name."""
        return self._clinic

    @Property(str, constant=True)
    def version(self) -> str:
        """The program's version."""
        return self._version

    @Property(int, notify=changed)
    def late(self) -> int:
        """How many translated texts are behind their English ones; counted when staff ask."""
        return self._late()

    @Property(int, notify=changed)
    def topics(self) -> int:
        """How many topics can be read."""
        return len(self._reading.library.entries()) if self._key else 0

    @Property(str, notify=changed)
    def content(self) -> str:
        """The first digits of the content's hash."""
        return self._reading.library.content if self._key else ""

    @Property(QAbstractItemModel, constant=True)
    def sources(self) -> Records:
        """What the pages cite."""
        return self._sources

    @Property(QAbstractItemModel, constant=True)
    def licenses(self) -> Records:
        """What the program is made of."""
        return self._licenses

    @Property(Paging, constant=True)
    def paging(self) -> Paging:
        """The pages of the open list."""
        return self._paging

    @Slot()
    def forward(self) -> None:
        """The list's next page."""
        self._paging.forward()

    def forget(self) -> None:
        """Drop the list that was open."""
        self._key = None
        self._sources.show(())
        self.changed.emit()

    def renew(self) -> None:
        """The library was opened afresh."""
        self._key = None
        self._show(self._current.visit)

    def _show(self, visit: Visit) -> None:
        address = parse(visit.page)
        if address is None or address.page not in ("about", "sources", "licenses"):
            return
        key = (address.page, address.part, visit.look.language)
        if key == self._key:
            return
        self._key = key
        if address.page == "sources":
            self._sources.show(
                tuple(SourceRow(one.title, _detail(one)) for one in self._reading.library.sources())
            )
        shown = self._sources if address.page == "sources" else self._licenses
        self._paging.restart(shown.rowCount(), address.part)
        self.changed.emit()


def _detail(source: Source) -> str:
    """Who wrote a source, where and when, as far as it is known."""
    return ", ".join(str(part) for part in (known_authors(source), source.venue, source.year) if part)
