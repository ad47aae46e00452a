"""`How sure are we?`: the kind of proof, what studies found, what is not known, and the sources."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.library.topics import Source
from kiosk.presenters.blocks import BlockRow, rows
from kiosk.presenters.paging import Paging
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.presenters.rich import spoken
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.walkthrough.address import parse
from kiosk.walkthrough.trail import Stop, stop

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


def short(source: Source) -> str:
    """A source in one line: first author, venue, year."""
    author = source.authors.split(",")[0].strip() or source.title
    year = str(source.year) if source.year else ""
    return ", ".join(part for part in (author, source.venue, year) if part)


@QmlElement
@QmlUncreatable("built by the shell")
class Sure(QObject):
    """The evidence behind the present step. It grades the proof, not the chance."""

    changed = Signal()

    def __init__(self, current: Current, reading: Reading) -> None:
        super().__init__()
        self._reading = reading
        self._open = ""
        self._language = ""
        self._stop: Stop | None = None
        self._found = Records(BlockRow, self)
        self._sources: tuple[str, ...] = ()
        self._paging = Paging(self)
        current.listen(self._show)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The step's title."""
        return self._reading.say(self._stop.step.title) if self._stop else ""

    @Property(str, notify=changed)
    def grade(self) -> str:
        """D clinic opinion, C early work, B one study, A several studies, R a regulator's text."""
        return self._stop.step.grade if self._stop else ""

    @Property(str, notify=changed)
    def unknown(self) -> str:
        """What is not known, in plain sentences."""
        sure = self._stop.step.sure if self._stop else None
        return self._reading.say(spoken(sure.unknown)) if sure else ""

    @Property("QStringList", notify=changed)
    def sources(self) -> list[str]:
        """The step's sources, a line each."""
        return list(self._sources)

    @Property(QAbstractItemModel, constant=True)
    def found(self) -> Records:
        """What studies found."""
        return self._found

    @Property(Paging, constant=True)
    def paging(self) -> Paging:
        """The parts the list is shown in."""
        return self._paging

    def forget(self) -> None:
        """Drop the step."""
        self._open, self._stop, self._sources = "", None, ()
        self._found.show(())
        self.changed.emit()

    def _show(self, visit: Visit) -> None:
        if not visit.sheet.endswith("/sure") or (visit.sheet, visit.look.language) == (
            self._open,
            self._language,
        ):
            return
        self._open, self._language = visit.sheet, visit.look.language
        address = parse(visit.sheet)
        self._stop = stop(self._reading.library, address) if address else None
        sure = self._stop.step.sure if self._stop else None
        shown = rows(sure.found, self._reading.say) if sure else ()
        self._sources = self._cited()
        self._paging.restart(len(shown))
        self._found.show(shown)
        self.changed.emit()

    def _cited(self) -> tuple[str, ...]:
        library = self._reading.library
        facts = (library.fact(claim) for claim in (self._stop.step.claims if self._stop else ()))
        ids = dict.fromkeys(source for fact in facts if fact for source in fact.sources)
        found = (library.source(id) for id in ids)
        return tuple(short(one) for one in found if one is not None and one.kind != "clinic-blog")
