"""A step of a walkthrough on screen: its picture, its points, where it is, and the ways on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.library.topics import DataPicture, Picture
from kiosk.presenters.blocks import BlockRow, rows
from kiosk.presenters.paging import Paging
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.session.current import Current
from kiosk.session.visit import Visit, back, leave, visit_page
from kiosk.walkthrough.address import Address, parse
from kiosk.walkthrough.trail import Stop, following, preceding, stop

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CalloutRow:
    """A numbered disc at (across, down), each from 0 to 1; `row` is the point it belongs to, from 0."""

    number: int
    across: float
    down: float
    row: int


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group of a data picture: `had` of 100 people."""

    label: str
    had: int


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
        self._callouts = Records(CalloutRow, self)
        self._groups = Records(GroupRow, self)
        self._paging = Paging(self)
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
        return self._stop is not None and (self._stop.phase == "how" or self.dataKind != "")

    @Property(bool, notify=changed)
    def early(self) -> bool:
        """Whether a claim here rests on early work only."""
        if self._stop is None:
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

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The drawing's file in the content folder, empty when there is none."""
        picture = self._picture()
        return picture.file if picture else ""

    @Property(str, notify=changed)
    def pictureFile(self) -> str:
        """The drawing as a file's URL, for the moving form."""
        picture = self._picture()
        file = self._reading.library.file(picture.file) if picture else None
        return file.as_uri() if file else ""

    @Property(str, notify=changed)
    def pictureWords(self) -> str:
        """The picture's short alternative."""
        shown = self._stop.step.picture if self._stop else None
        return self._reading.say(shown.alt) if shown else ""

    @Property(str, notify=changed)
    def pictureStory(self) -> str:
        """The picture's long description."""
        shown = self._stop.step.picture if self._stop else None
        return self._reading.say(shown.description) if shown else ""

    @Property(bool, notify=changed)
    def mirror(self) -> bool:
        """Whether the drawing may be mirrored where the screen runs from right to left."""
        picture = self._picture()
        return picture.mirror if picture else False

    @Property(int, notify=changed)
    def loopMs(self) -> int:
        """One round of the drawing's movement in milliseconds, 0 when it stands still."""
        picture = self._picture()
        return picture.loop_ms if picture else 0

    @Property(str, notify=changed)
    def dataKind(self) -> str:
        """people, timeline, curve or course when the app draws the picture; else empty."""
        shown = self._stop.step.picture if self._stop else None
        return shown.kind if isinstance(shown, DataPicture) else ""

    @Property(int, notify=changed)
    def studied(self) -> int:
        """How many people were studied, 0 when that is not told."""
        shown = self._stop.step.picture if self._stop else None
        return shown.studied if isinstance(shown, DataPicture) else 0

    @Property(bool, notify=changed)
    def compared(self) -> bool:
        """Whether another group was compared."""
        shown = self._stop.step.picture if self._stop else None
        return shown.compared if isinstance(shown, DataPicture) else False

    @Property(QAbstractItemModel, constant=True)
    def blocks(self) -> Records:
        """The step's points and paragraphs, or those behind `Tell me more`."""
        return self._blocks

    @Property(QAbstractItemModel, constant=True)
    def callouts(self) -> Records:
        """The picture's discs."""
        return self._callouts

    @Property(QAbstractItemModel, constant=True)
    def groups(self) -> Records:
        """The data picture's groups."""
        return self._groups

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
            self._current.change(visit_page(visit, str(self._address.whole())))
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
            page = replace(self._address, leaf="more", part=1)
            self._current.change(visit_page(self._current.visit, str(page)))

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
        self._before = Visit()
        self._show(self._current.visit)

    def _key(self) -> str:
        return f"{self._stop.topic.id}#{self._stop.step.id}" if self._stop else ""

    def _picture(self) -> Picture | None:
        shown = self._stop.step.picture if self._stop else None
        return shown if isinstance(shown, Picture) else None

    def _show(self, visit: Visit) -> None:
        before, self._before = self._before, visit
        address = parse(visit.page)
        if address is None or not address.walks:
            return
        same_words = before.look.language == visit.look.language and before.uncovered == visit.uncovered
        if address == self._address and same_words and self._stop is not None:
            return
        came_back = len(visit.trail) < len(before.trail) and before.trail[: len(visit.trail)] == visit.trail
        moved = address != self._address
        self._address = address
        self._stop = stop(self._reading.library, address)
        if self._stop is not None and self._stop.in_path and self._stop.number == self._stop.total:
            self._see(self._stop.phase)
        self._fill(address.part if moved else self._paging.part, came_back and moved and not address.leaf)

    def _see(self, phase: str) -> None:
        visit = self._current.visit
        if phase not in visit.seen:
            self._before = replace(visit, seen=visit.seen | {phase})
            self._current.change(self._before)

    def _fill(self, part: int = 1, at_end: bool = False) -> None:
        here = self._stop
        shown: tuple[BlockRow, ...] = ()
        if here is not None:
            deeper = self._address is not None and self._address.leaf == "more"
            shown = rows(here.step.more if deeper else here.step.blocks, self._reading.say)
        self._paging.restart(len(shown), part, at_end)
        self._blocks.show(shown)
        self._callouts.show(self._discs(shown))
        data = here.step.picture if here and isinstance(here.step.picture, DataPicture) else None
        groups = data.groups if data else ()
        self._groups.show(tuple(GroupRow(self._reading.say(one.label), one.had) for one in groups))
        self.changed.emit()

    def _discs(self, shown: tuple[BlockRow, ...]) -> tuple[CalloutRow, ...]:
        picture = self._picture()
        if picture is None:
            return ()
        where = {row.callout: n for n, row in enumerate(shown) if row.callout}
        return tuple(
            CalloutRow(number, x, y, where[number])
            for number, (x, y) in enumerate(picture.callouts, start=1)
            if number in where
        )
