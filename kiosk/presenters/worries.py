"""Worries: the cards, one worry's page, and the up to three a person marks to talk about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages.staff_words import staff_words
from kiosk.presenters.blocks import BlockRow, divided, rows
from kiosk.presenters.paging import Paging
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.session.current import Current
from kiosk.session.visit import Visit, mark, visit_page
from kiosk.walkthrough.address import Address, parse

if TYPE_CHECKING:
    from kiosk.library.topics import Worry

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

OFFERED_AT_AN_END = 6


class WorryRow(NamedTuple):
    """A worry's card. `staffs` is its title in the staff's language, where the screen speaks another."""

    id: str
    title: str
    icon: str
    marked: bool
    staffs: str = ""


@QmlElement
@QmlUncreatable("built by the shell")
class Worries(QObject):
    """What `I'm worried about…` shows."""

    changed = Signal()

    def __init__(self, current: Current, reading: Reading) -> None:
        super().__init__()
        self._current = current
        self._reading = reading
        self._per_page = 8
        self._page = 1
        self._pages = 1
        self._key: object = None
        self._worry: Worry | None = None
        self._cards = Records(WorryRow, self)
        self._offered = Records(WorryRow, self)
        self._marked = Records(WorryRow, self)
        self._know = Records(BlockRow, self)
        self._ask = Records(BlockRow, self)
        self._paging = Paging(self)
        self._paging.overflowed.connect(self._divide)
        self._paging.resized.connect(self._join)
        self._cut = False
        current.listen(self._show)

    @Property(str, notify=changed)
    def staffTalk(self) -> str:
        """The line above worries that are held out, as staff read it; empty in their own language."""
        return "" if self._reading.staffs is None else staff_words(self._reading.staff_language).talk

    @Property(QAbstractItemModel, constant=True)
    def cards(self) -> Records:
        """The worries on this page."""
        return self._cards

    @Property(QAbstractItemModel, constant=True)
    def offered(self) -> Records:
        """The worries a path's end offers to mark."""
        return self._offered

    @Property(QAbstractItemModel, constant=True)
    def marked(self) -> Records:
        """The worries this person marked."""
        return self._marked

    @Property(int, notify=changed)
    def page(self) -> int:
        """This page, from 1."""
        return min(self._page, self._pages)

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages there are."""
        return self._pages

    @Property(str, notify=changed)
    def title(self) -> str:
        """The open worry's words."""
        return self._reading.say(self._worry.title) if self._worry else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The open worry's icon."""
        return self._worry.icon if self._worry else ""

    @Property(bool, notify=changed)
    def leads(self) -> bool:
        """Whether the worry leads to a step."""
        return self._worry is not None and self._worry.leads_to != ""

    @Property(QAbstractItemModel, constant=True)
    def know(self) -> Records:
        """What helps to know."""
        return self._know

    @Property(QAbstractItemModel, constant=True)
    def ask(self) -> Records:
        """What you can ask for."""
        return self._ask

    @Property(Paging, constant=True)
    def paging(self) -> Paging:
        """Parts where the page is too small: what helps to know first, then what to ask for."""
        return self._paging

    @Slot(int)
    def offer(self, cards: int) -> None:
        """There is room for so many cards."""
        if cards > 0 and cards != self._per_page:
            self._per_page = cards
            self.renew()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page of cards, in place."""
        if 1 <= page <= self._pages:
            visit = self._current.visit
            address = str(Address("worries", part=page))
            self._current.change(replace(visit, trail=(*visit.trail[:-1], address)))

    @Slot(str)
    def open(self, worry: str) -> None:
        """Open a worry's page."""
        self._current.change(visit_page(self._current.visit, str(Address("worries", worry))))

    @Slot()
    def showStep(self) -> None:
        """Go to the step the open worry leads to."""
        if self._worry is not None and self._worry.leads_to:
            self._current.change(visit_page(self._current.visit, self._worry.leads_to))

    @Slot(str)
    def toggle(self, worry: str) -> None:
        """Mark a worry, or take the mark away."""
        self._current.change(mark(self._current.visit, worry))

    def forget(self) -> None:
        """Drop the open worry and all marks."""
        self._worry, self._key, self._page, self._pages = None, None, 1, 1
        for shown in (self._cards, self._offered, self._marked, self._know, self._ask):
            shown.show(())
        self.changed.emit()

    def renew(self) -> None:
        """The library was opened afresh, or there is other room."""
        self._key = None
        self._show(self._current.visit)

    def _show(self, visit: Visit) -> None:
        address = parse(visit.page)
        if address is None or address.page not in ("worries", "end"):
            return
        key = (str(address), visit.look.language, visit.marked)
        if key == self._key:
            return
        moved = self._key is None or key[:2] != (self._key if isinstance(self._key, tuple) else ())[:2]
        self._key = key
        worries = self._reading.library.worries()
        self._pages = max(-(-len(worries) // self._per_page), 1)
        self._page = address.part if address.page == "worries" and not address.key else self._page
        start = (self.page - 1) * self._per_page
        self._cards.show(self._rows(worries[start : start + self._per_page], visit))
        self._offered.show(self._rows(worries[:OFFERED_AT_AN_END], visit))
        self._marked.show(self._held_out(tuple(one for one in worries if one.id in visit.marked), visit))
        if address.page == "worries" and address.key and moved:
            self._open(self._reading.library.worry(address.key), address.part)
        self.changed.emit()

    def _open(self, worry: Worry | None, part: int) -> None:
        self._worry, self._cut = worry, False
        know, ask = self._points()
        self._paging.restart(len(know) + len(ask), part)
        self._know.show(know)
        self._ask.show(ask)

    def _points(self) -> tuple[tuple[BlockRow, ...], tuple[BlockRow, ...]]:
        """The two lists as rows; every sentence on its own where a whole point is too tall."""
        if self._worry is None:
            return (), ()
        know, ask = self._worry.know, self._worry.ask
        if self._cut:
            return rows(divided(know), self._reading.say), rows(divided(ask), self._reading.say)
        return rows(know, self._reading.say), rows(ask, self._reading.say)

    def _divide(self) -> None:
        """A point is taller than the page has room for: show its sentences one by one."""
        if not self._cut:
            self._cut = True
            self._put()

    def _join(self) -> None:
        """There is other room: try whole points again."""
        if self._cut:
            self._cut = False
            self._put()

    def _put(self) -> None:
        know, ask = self._points()
        if len(know) + len(ask) != self._know.rowCount() + self._ask.rowCount():
            self._paging.resume(len(know) + len(ask))
        self._know.show(know)
        self._ask.show(ask)

    def _held_out(self, worries: tuple[Worry, ...], visit: Visit) -> tuple[WorryRow, ...]:
        """Marked worries, with their titles in the staff's language where those are others."""
        found = self._rows(worries, visit)
        library = self._reading.staffs if found else None
        titles = {one.id: one.title for one in library.worries()} if library else {}
        said = {one.id: self._reading.say(titles.get(one.id, "")) for one in worries}
        return tuple(row._replace(staffs=said[row.id] if said[row.id] != row.title else "") for row in found)

    def _rows(self, worries: tuple[Worry, ...], visit: Visit) -> tuple[WorryRow, ...]:
        return tuple(
            WorryRow(one.id, self._reading.say(one.title), one.icon, one.id in visit.marked)
            for one in worries
        )
