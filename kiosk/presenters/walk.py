"""A step of a walkthrough on screen: its picture, its points, where it is, and the ways on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.blocks import BlockRow, divided, rows
from kiosk.presenters.figure import Figure
from kiosk.presenters.paging import Paging
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.session.current import Current
from kiosk.session.visit import Visit, back, leave, visit_page
from kiosk.walkthrough.address import Address, parse
from kiosk.walkthrough.trail import Stop, following, preceding, stop

if TYPE_CHECKING:
    from kiosk.library.blocks import Block

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("built by the shell")
class Walk(QObject):
    """The step that is being read."""

    changed = Signal()

    def __init__(self, current: Current, reading: Reading, draft: bool) -> None:
        """`draft` says whether pages are still waiting for the clinic's signature."""
        super().__init__()
        self._current = current
        self._reading = reading
        self._draft = draft
        self._address: Address | None = None
        self._stop: Stop | None = None
        self._before = Visit()
        self._blocks = Records(BlockRow, self)
        self._figure = Figure(reading, self)
        self._paging = Paging(self)
        self._paging.overflowed.connect(self._divide)
        self._paging.resized.connect(self._join)
        self._cut = False
        current.listen(self._show)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The step's title."""
        return self._reading.say(self._stop.step.title) if self._stop else ""

    @Property(str, notify=changed)
    def topicTitle(self) -> str:
        """The topic's title."""
        return self._reading.say(self._stop.topic.title) if self._stop else ""

    @Property(str, notify=changed)
    def phase(self) -> str:
        """before, during, after, how, conditions or escort."""
        return self._stop.phase if self._stop else ""

    @Property(str, notify=changed)
    def icon(self) -> str:
        """The topic's icon."""
        return self._stop.topic.icon if self._stop else ""

    @Property(int, notify=changed)
    def number(self) -> int:
        """The step's number along the path or topic."""
        return self._stop.number if self._stop else 0

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many steps there are."""
        return self._stop.total if self._stop else 0

    @Property(bool, notify=changed)
    def inPath(self) -> bool:
        """Whether the count is a path's."""
        return self._stop is not None and self._stop.in_path

    @Property(bool, notify=changed)
    def deeper(self) -> bool:
        """Whether this is the page behind `Tell me more`."""
        return self._address is not None and self._address.leaf == "more"

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """Whether there is more to tell."""
        return self._stop is not None and bool(self._stop.step.more)

    @Property(bool, notify=changed)
    def hasSure(self) -> bool:
        """Whether `How sure are we?` has an answer."""
        return self._stop is not None and self._stop.step.sure is not None

    @Property(bool, notify=changed)
    def science(self) -> bool:
        """A science or data step, which shows `How sure are we?` before `Tell me more` where one must do."""
        from kiosk.library.topics import DataPicture

        return self._stop is not None and (
            self._stop.phase == "how" or isinstance(self._stop.step.picture, DataPicture)
        )

    @Property(bool, notify=changed)
    def early(self) -> bool:
        """Whether a claim here rests on early work only. A warning never says so of a harm."""
        if self._stop is None or self._stop.step.kind == "warning":
            return False
        facts = (self._reading.library.fact(claim) for claim in self._stop.step.claims)
        return any(fact is not None and fact.grade == "C" for fact in facts)

    @Property(bool, notify=changed)
    def draft(self) -> bool:
        """Not yet checked by the clinic."""
        return self._draft and self._stop is not None

    @Property(bool, notify=changed)
    def covered(self) -> bool:
        """A hard subject behind its cover card."""
        if self._stop is None or not self._stop.step.cover:
            return False
        return self._key() not in self._current.visit.uncovered

    @Property(Figure, constant=True)
    def figure(self) -> Figure:
        """The step's picture."""
        return self._figure

    @Property(QAbstractItemModel, constant=True)
    def blocks(self) -> Records:
        """The step's points and paragraphs, or those behind `Tell me more`."""
        return self._blocks

    @Property(Paging, constant=True)
    def paging(self) -> Paging:
        """The parts the step is shown in."""
        return self._paging

    @Slot()
    def next(self) -> None:
        """The next part, step, or the path's end."""
        if self._stop is None or self._address is None or self._paging.forward():
            return
        visit = self._current.visit
        if self._address.leaf:
            self._leave_more(visit, self._address.whole())
            return
        onward = following(self._stop, self._address)
        if onward is not None:
            self._current.change(visit_page(visit, str(onward)))
        else:
            self._current.change(leave(visit, f"topic/{self._address.key}", "topics"))

    @Slot()
    def back(self) -> None:
        """The part or page before; home from the first step."""
        if self._address is None or self._paging.backward():
            return
        before = preceding(self._stop, self._address) if self._stop else None
        if self._address.leaf:
            before = self._address.whole()
        self._current.change(back(self._current.visit, str(before) if before else "home"))

    @Slot()
    def more(self) -> None:
        """Open `Tell me more`."""
        if self._address is not None and self.hasMore:
            visit = self._current.visit
            here = replace(self._address, part=self._paging.part)  # so that coming back finds the same part
            page = replace(self._address, leaf="more", part=1)
            self._current.change(visit_page(replace(visit, trail=(*visit.trail[:-1], str(here))), str(page)))

    @Slot()
    def sure(self) -> None:
        """Open `How sure are we?`."""
        if self._address is not None and self.hasSure:
            sheet = replace(self._address, leaf="sure", part=1)
            self._current.change(replace(self._current.visit, sheet=str(sheet)))

    @Slot()
    def uncover(self) -> None:
        """Open the cover card."""
        visit = self._current.visit
        self._current.change(replace(visit, uncovered=visit.uncovered | {self._key()}))

    @Slot()
    def skip(self) -> None:
        """Pass a covered step by."""
        self._paging.restart(0)
        self.next()

    def forget(self) -> None:
        """Drop the step that was being read."""
        self._address, self._stop, self._before = None, None, Visit()
        self._fill()

    def renew(self) -> None:
        """The library was opened afresh: show the same place from it."""
        self._stop = None
        self._show(self._current.visit)

    def _leave_more(self, visit: Visit, step: Address) -> None:
        """From `Tell me more` to its step, which is not there twice on the way back."""
        came_from = parse(visit.trail[-2]) if len(visit.trail) > 1 else None
        to_it = came_from is not None and came_from.whole() == step
        self._current.change(back(visit, str(step)) if to_it else visit_page(visit, str(step)))

    def _key(self) -> str:
        return f"{self._stop.topic.id}#{self._stop.step.id}" if self._stop else ""

    def _show(self, visit: Visit) -> None:
        before, self._before = self._before, visit
        address = parse(visit.page)
        if address is None or not address.walks:
            return
        same_words = before.look.language == visit.look.language and before.uncovered == visit.uncovered
        if address == self._address and same_words and self._stop is not None:
            return
        came_back = len(visit.trail) < len(before.trail) and before.trail[: len(visit.trail)] == visit.trail
        came_from = parse(before.page)
        from_more = came_from is not None and came_from.whole() == address.whole()
        moved = address != self._address
        self._address = address
        self._stop = stop(self._reading.library, address)
        if self._stop is not None and self._stop.in_path and self._stop.number == self._stop.total:
            self._see(self._stop.phase)
        at_end = came_back and moved and not address.leaf and not from_more
        self._fill(address.part if moved else self._paging.part, at_end)

    def _see(self, phase: str) -> None:
        visit = self._current.visit
        if phase not in visit.seen:
            self._before = replace(visit, seen=visit.seen | {phase})
            self._current.change(self._before)

    def _fill(self, part: int = 1, at_end: bool = False) -> None:
        shown = rows(self._whole(), self._reading.say)
        self._cut = False
        self._paging.restart(len(shown), part, at_end)
        self._put(shown)
        self.changed.emit()

    def _put(self, shown: tuple[BlockRow, ...]) -> None:
        self._blocks.show(shown)
        picture = self._stop.step.picture if self._stop else None
        self._figure.show(picture, shown)

    def _divide(self) -> None:
        """A paragraph is taller than the page has room for: show its sentences one by one."""
        parts = rows(divided(self._whole(), self._paging.tall()), self._reading.say)
        if len(parts) > self._blocks.rowCount():
            self._cut = True
            self._paging.resume(len(parts))
            self._put(parts)

    def _join(self) -> None:
        """There is other room: try whole paragraphs again."""
        if self._cut:
            self._cut = False
            whole = rows(self._whole(), self._reading.say)
            self._paging.resume(len(whole))
            self._put(whole)

    def _whole(self) -> tuple[Block, ...]:
        if self._stop is None or self._address is None:
            return ()
        step = self._stop.step
        return step.more if self._address.leaf == "more" else step.blocks
