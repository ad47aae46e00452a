"""The staff's page of the sheet to take home: what is on it, how it looks, and the printer."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QAbstractItemModel, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.background import Background
from kiosk.handout.made import Clinic, Inked, Talked, Wanted, take_home
from kiosk.handout.sheet import TakeHome
from kiosk.languages.registry import find_language
from kiosk.library.catalogue import Library
from kiosk.paper.paper import Paper, Stage
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.reading import Reading
from kiosk.presenters.records import Records
from kiosk.session.current import Current
from kiosk.session.visit import Visit, leave, visit_page

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

OWNER = PAGE = "handout"
RULES, CALL, QUESTIONS = "rules", "call", "questions"


class Talk(NamedTuple):
    """What a consultation gives: the steps for the sheet, asked whenever the page opens, and their ink."""

    talked: Callable[[], tuple[Talked, ...]]
    inked: Inked


class Drawing(NamedTuple):
    """What makes pictures of a sheet's pages, and its PDF; both are called away from the interface."""

    pictures: Callable[[TakeHome, TakeHome | None, int], tuple[bytes, ...]]
    pdf: Callable[[TakeHome, TakeHome | None], bytes]
    show: Callable[[tuple[bytes, ...]], None]


class BlockRow(NamedTuple):
    """A block of the sheet. A fixed one cannot be taken off. `title` is a topic's; others the page names."""

    id: str
    title: str
    on: bool
    fixed: bool


@QmlElement
@QmlUncreatable("built by the shell")
class Handout(QObject):
    """Nothing of it is kept: it goes with the visit, and what waits in the printer's queue goes with it."""

    changed = Signal()

    def __init__(
        self,
        current: Current,
        reading: Reading,
        opened: Callable[[str], Library],
        own: str,
        clinic: Clinic,
        paper: Paper,
        on: bool,
        place: str,
        background: Background,
        drawing: Drawing,
        talk: Talk,
    ) -> None:
        """`opened` gives a language's library, `own` is the staff's language; `on`: this screen prints."""
        super().__init__()
        self._current = current
        self._reading = reading
        self._opened = opened
        self._own = own
        self._clinic = clinic
        self._paper = paper
        self._on = on
        self._place = place
        self._background = background
        self._drawing = drawing
        self._talk = talk
        self._rows = Records(BlockRow, self)
        self._talked: tuple[Talked, ...] = ()
        self._off: frozenset[str] = frozenset()
        self._beside = True
        self._tall = 0
        self._drawn = 0
        self._turn = 0
        self._page, self._pages = 1, 0
        self._problem = ""
        self._there = False
        self._other: Library | None = None
        paper.listen(self.changed.emit)
        current.listen(self._moved)

    @Property(QAbstractItemModel, constant=True)
    def blocks(self) -> Records:
        """What can be on it, in its order."""
        return self._rows

    @Property(int, notify=changed)
    def page(self) -> int:
        """The page that shows, from 1."""
        return self._page

    @Property(int, notify=changed)
    def pages(self) -> int:
        """How many pages it has; 0 while it is being drawn for the first time."""
        return self._pages

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The picture of that page, as an image's source; empty while there is none."""
        return f"image://sheet/{self._drawn}/{self._page}" if self._pages else ""

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it cannot be drawn."""
        return self._problem

    @Property(bool, notify=changed)
    def foreign(self) -> bool:
        """Whether the patient's language is not the staff's."""
        return self._language != self._own

    @Property(bool, notify=changed)
    def beside(self) -> bool:
        """Whether the staff's language stands beside the patient's."""
        return self._beside

    @Property(bool, constant=True)
    def on(self) -> bool:
        """Whether this screen prints."""
        return self._on

    @Property(str, constant=True)
    def place(self) -> str:
        """Where sheets come out; may be empty."""
        return self._place

    @Property(str, notify=changed)
    def stage(self) -> str:
        """working, printed, not printed, unsure, cancelled, or nothing."""
        return self._paper.way.stage.value if self._paper.owner == OWNER else ""

    @Property(str, notify=changed)
    def condition(self) -> str:
        """What the printer says."""
        return self._paper.way.condition.value

    @Slot(int)
    def fit(self, tall: int) -> None:
        """How many pixels tall a page is shown."""
        if tall > 0 and tall != self._tall:
            self._tall = tall
            self._draw()

    @Slot(str)
    def toggle(self, id: str) -> None:
        """Take a block off, or put it on again. Whom to call stays."""
        if id != CALL:
            self._off ^= {id}
            self._draw()

    @Slot()
    def toggleBeside(self) -> None:
        """With or without the staff's language."""
        self._beside = not self._beside
        self._draw()

    @Slot(int)
    def turn(self, page: int) -> None:
        """Another page."""
        self._page = min(max(page, 1), max(self._pages, 1))
        self.changed.emit()

    @Slot()
    def print(self) -> None:
        """Print it; while another sheet is on its way nothing happens."""
        if self._on and self._pages:
            sheets, pdf = self._sheets(), self._drawing.pdf
            self._paper.send(lambda: pdf(*sheets()), owner=OWNER)

    @Slot()
    def again(self) -> None:
        """The same sheet once more."""
        if self.stage:
            self._paper.again()

    @Slot()
    def cancel(self) -> None:
        """Take it back; or, when it is done, show nothing of it any more."""
        if self._paper.owner == OWNER:
            if self._paper.way.stage is Stage.WORKING:
                self._paper.cancel()
            else:
                self._paper.forget()
            self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """To the staff's page."""
        self._current.change(visit_page(self._current.visit, "staff"))

    def forget(self) -> None:
        """Nothing of it is left, on this screen or in the printer."""
        self._talked, self._off, self._beside = (), frozenset(), True
        self._page, self._pages, self._problem, self._there = 1, 0, "", False
        self._turn += 1
        self._other = None
        self._drawing.show(())
        if self._paper.owner == OWNER:
            self._paper.forget()
        self._show_blocks()

    @property
    def _language(self) -> str:
        return self._current.visit.look.language

    def _moved(self, visit: Visit) -> None:
        there = visit.page == PAGE
        if there and not visit.staff:  # the door is shut, or just shut
            self._current.change(leave(visit, PAGE, "staff"))
            return
        if there and not self._there:
            self._there, self._talked = True, self._talk.talked()
            self._draw()
        elif not there and self._there:
            self._there = False
            self._pages, self._problem = 0, ""
            self._turn += 1
            self._drawing.show(())

    def _wanted(self) -> Wanted:
        talked = tuple(one for one in self._talked if one.topic not in self._off)
        return Wanted(talked, RULES not in self._off, QUESTIONS not in self._off, self._talk.inked)

    def _sheets(self) -> Callable[[], tuple[TakeHome, TakeHome | None]]:
        """Makes the sheet, and the same in the staff's language where that is wanted; for any thread."""
        wanted, language, library = self._wanted(), find_language(self._language), self._reading.library
        right_to_left = language is not None and language.right_to_left
        if self.foreign and self._beside and self._other is None:
            self._other = self._opened(self._own)
        other = self._other if self.foreign and self._beside else None

        def made() -> tuple[TakeHome, TakeHome | None]:
            sheet = take_home(library, wanted, self._clinic, right_to_left)
            return sheet, take_home(other, wanted, self._clinic) if other else None

        return made

    def _draw(self) -> None:
        """Its pages anew, away from the interface; what shows stays until then."""
        self._show_blocks()
        if not self._there or not self._tall:
            return
        self._turn += 1
        turn, tall, pictures, sheets = self._turn, self._tall, self._drawing.pictures, self._sheets()
        self._background.run(
            lambda: pictures(*sheets(), tall),
            lambda pages: self._pictured(turn, pages, ""),
            lambda why: self._pictured(turn, (), str(why)),
        )

    def _pictured(self, turn: int, pages: tuple[bytes, ...], problem: str) -> None:
        if turn == self._turn:
            self._drawn += 1
            self._problem, self._pages = problem, len(pages)
            self._page = min(self._page, max(self._pages, 1))
            self._drawing.show(pages)
            self.changed.emit()

    def _show_blocks(self) -> None:
        topics = [(one.topic, self._reading.library.topic(one.topic)) for one in self._talked]
        rows = [
            BlockRow(id, self._reading.say(topic.title), id not in self._off, False)
            for id, topic in topics
            if topic
        ]
        rows += [BlockRow(id, "", id not in self._off, id == CALL) for id in (RULES, CALL, QUESTIONS)]
        self._rows.show(tuple(rows))
        self.changed.emit()
