"""`How sure are we?`: the kind of proof, what studies found, what is not known, and the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.presenters.blocks import BlockRow, rows
from kiosk.presenters.paging import Paging
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.presenters.rich import claims, escape, spoken
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.walkthrough.address import parse
from kiosk.walkthrough.trail import Stop, stop

if TYPE_CHECKING:
    from kiosk.library.topics import Source

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

SOURCES_A_ROW, ONE_LINE = 2, 55
"""A longer list is shown in rows of its own, so that none is taller than a small panel; so is a source with
more letters than one of its lines holds."""


UNKNOWN = ("authors not", "unnamed")
"""How `sources.toml` begins where nobody saw who wrote it: no page prints that."""


def known_authors(source: Source) -> str:
    """Who wrote it, empty where nobody saw."""
    return "" if source.authors.startswith(UNKNOWN) else source.authors


def short(source: Source) -> str:
    """A source in one line: first author, venue, year."""
    author = known_authors(source).split(",")[0].strip() or source.title
    year = str(source.year) if source.year else ""
    return ", ".join(part for part in (author, source.venue, year) if part)


def _together(cited: tuple[str, ...]) -> list[list[str]]:
    """The sources that share a row."""
    found: list[list[str]] = []
    for source in cited:
        last = found[-1] if found else []
        if last and len(last) < SOURCES_A_ROW and max(map(len, (*last, source))) <= ONE_LINE:
            last.append(source)
        else:
            found.append([source])
    return found


@QmlElement
@QmlUncreatable("built by the shell")
class Sure(QObject):
    """The evidence behind the present step. It grades the proof, not the chance."""

    changed = Signal()

    def __init__(self, current: Current, reading: Reading) -> None:
        super().__init__()
        self._current = current
        self._reading = reading
        self._open = ""
        self._language = ""
        self._stop: Stop | None = None
        self._found = Records(BlockRow, self)
        self._whole = Records(BlockRow, self)
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
        sure = self._stop.step.sure if self._stop else None
        return self._weakest(claims(sure.found)) if sure else ""

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

    @Property(QAbstractItemModel, constant=True)
    def whole(self) -> Records:
        """The same with what is not known and the sources after it, for panels that show one column."""
        return self._whole

    @Property(Paging, constant=True)
    def paging(self) -> Paging:
        """The parts the list is shown in."""
        return self._paging

    def forget(self) -> None:
        """Drop the step."""
        self._open, self._stop, self._sources = "", None, ()
        self._found.show(())
        self._whole.show(())
        self.changed.emit()

    def renew(self) -> None:
        """The library was opened afresh."""
        self._open = ""
        self._show(self._current.visit)

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
        self._whole.show((*shown, *self._further()))
        self.changed.emit()

    def _claims(self) -> tuple[str, ...]:
        """The statements of the list itself, else those of the whole step."""
        step = self._stop.step if self._stop else None
        if step is None:
            return ()
        return (claims(step.sure.found) if step.sure else ()) or step.claims

    def _further(self) -> tuple[BlockRow, ...]:
        unknown = self.unknown
        rows_ = [("unknown", escape(unknown), unknown)] if unknown else []
        for some in _together(self._sources):
            rows_.append(("sources", "<br>".join(map(escape, some)), ". ".join(some)))
        return tuple(BlockRow(kind, "", words, plain, 0, "", (), ()) for kind, words, plain in rows_)

    def _weakest(self, cited: tuple[str, ...]) -> str:
        """The weakest grade among the statements; a regulator's text only where nothing else is cited."""
        facts = (self._reading.library.fact(claim) for claim in cited)
        grades = {fact.grade for fact in facts if fact is not None}
        return next(
            (grade for grade in "DCBAR" if grade in grades), self._stop.step.grade if self._stop else ""
        )

    def _cited(self) -> tuple[str, ...]:
        library = self._reading.library
        facts = (library.fact(claim) for claim in self._claims())
        ids = dict.fromkeys(source for fact in facts if fact for source in fact.sources)
        found = (library.source(id) for id in ids)
        return tuple(short(one) for one in found if one is not None and one.kind != "clinic-blog")
