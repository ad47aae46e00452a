"""The whole app as QML sees it: which screen shows, what lies over it, and the ways between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.covers import Covers
from kiosk.presenters.home import Home
from kiosk.presenters.look import Look
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.quiet import Quiet
from kiosk.presenters.reading import Reading
from kiosk.presenters.routes import CONTENT, foreign, leads, opened, room_of, screen_of, sheet_of
from kiosk.session.current import Current
from kiosk.session.idle import Idle, Waits
from kiosk.session.visit import Visit, back, go_home
from kiosk.walkthrough.address import CHAIRS, Address, parse

if TYPE_CHECKING:
    from kiosk.presenters.about import About
    from kiosk.presenters.ends import Ends
    from kiosk.presenters.help import Help
    from kiosk.presenters.interpreter import Interpreter
    from kiosk.presenters.speech import Speech
    from kiosk.presenters.staff import Staff
    from kiosk.presenters.sure import Sure
    from kiosk.presenters.topics import Topics
    from kiosk.presenters.walk import Walk
    from kiosk.presenters.ward import Ward
    from kiosk.presenters.words import WordList
    from kiosk.presenters.worries import Worries

    Others = tuple[Walk, Sure, Topics, Worries, WordList, Ends, Help, About, Interpreter, Speech]
else:  # QML asks each object what it is; their classes are loaded after the first frame of home
    About = Ends = Help = Interpreter = Speech = Staff = Sure = Topics = Walk = Ward = WordList = QObject
    Worries = QObject

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

NEW_PAGE_MS = 250
"""How long a new page takes no touch (interface rules: input is dead after a page change)."""


@QmlElement
@QmlUncreatable("built by the shell")
class App(QObject):
    """The root presenter. Everything it holds of a person is the visit, which belongs to `Current`."""

    changed = Signal()
    turned = Signal()
    ended = Signal()

    def __init__(
        self,
        current: Current,
        reading: Reading,
        idle: Idle,
        waits: Waits,
        clinic: str,
        demo: bool,
        draft: bool,
        look: Look,
        home: Home,
        others: Callable[[], Others],
        staff: Callable[[], Staff],
        ward: Callable[[], Ward | None] = lambda: None,
        chairs: int = 0,
    ) -> None:
        """`others`, `staff` and `ward` are asked when a page first needs what home does without."""
        super().__init__()
        self._current = current
        self._covers = Covers(current, self._call)
        self._reading = reading
        self._quiet = Quiet(current, idle, waits, self.ended.emit)
        self.ran_out = self._quiet.ran_out
        self._clinic = clinic
        self._demo = demo
        self._draft = draft
        self._look = look
        self._home = home
        self._others = others
        self._staff = staff
        self._ward = ward
        self._chairs = chairs
        self._visit = current.visit
        current.listen(self._show, last=True)

    @Property(str, notify=changed)
    def screen(self) -> str:
        """The screen's QML name: Attract, Home, Step, …"""
        return screen_of(self._visit.page)

    @Property(str, notify=changed)
    def room(self) -> str:
        """The folder of QML that the screen is in: Screens, or Recovery for chairs and the board."""
        return room_of(self._visit.page)

    @Property(bool, notify=changed)
    def staffSide(self) -> bool:
        """A page that only staff reach."""
        return self._visit.page.startswith(("board", "consult", "handout"))

    @Property(str, notify=changed)
    def address(self) -> str:
        """The address of what shows now."""
        return self._visit.cover or self._visit.sheet or self._visit.page

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """The sheet over the page: Word, Sure, Comfort, Pin or nothing."""
        return sheet_of(self._visit.sheet)

    @Property(str, notify=changed)
    def cover(self) -> str:
        """What lies over everything: help, bigword, hidden, idle, staffcard or nothing."""
        return self._visit.cover

    @Property(bool, notify=changed)
    def draft(self) -> bool:
        """Whether the present page is content that the clinic has not checked."""
        return self._draft and self._visit.page.startswith(CONTENT)

    @Property(bool, notify=changed)
    def foreign(self) -> bool:
        """Whether the page's words are there in English only."""
        return foreign(self._reading.library, self._visit)

    @Property(str, constant=True)
    def clinic(self) -> str:
        """The clinic's name."""
        return self._clinic

    @Property(bool, constant=True)
    def demo(self) -> bool:
        """A practice clinic that stores nothing."""
        return self._demo

    @Property(int, constant=True)
    def noticeMs(self) -> int:
        """How long the idle notice stays, in milliseconds."""
        return self._quiet.notice * 1000

    @Property(Look, constant=True)
    def look(self) -> Look:
        """How things look."""
        return self._look

    @Property(Covers, constant=True)
    def covers(self) -> Covers:
        """What lies over everything."""
        return self._covers

    @Property(Home, constant=True)
    def home(self) -> Home:
        """Home's cards."""
        return self._home

    @Property(Walk, constant=True)
    def walk(self) -> Walk:
        """The step being read."""
        return self._others()[0]

    @Property(Sure, constant=True)
    def sure(self) -> Sure:
        """The evidence behind it."""
        return self._others()[1]

    @Property(Topics, constant=True)
    def topics(self) -> Topics:
        """All topics."""
        return self._others()[2]

    @Property(Worries, constant=True)
    def worries(self) -> Worries:
        """Worries."""
        return self._others()[3]

    @Property(WordList, constant=True)
    def words(self) -> WordList:
        """Words explained."""
        return self._others()[4]

    @Property(Ends, constant=True)
    def ends(self) -> Ends:
        """A path's end."""
        return self._others()[5]

    @Property(Help, constant=True)
    def help(self) -> Help:
        """Whom to call."""
        return self._others()[6]

    @Property(About, constant=True)
    def about(self) -> About:
        """About, sources and licences."""
        return self._others()[7]

    @Property(Interpreter, constant=True)
    def interpreter(self) -> Interpreter:
        """I need an interpreter."""
        return self._others()[8]

    @Property(Speech, constant=True)
    def speech(self) -> Speech:
        """Read aloud."""
        return self._others()[9]

    @Property(Staff, constant=True)
    def staff(self) -> Staff:
        """The staff's door."""
        return self._staff()

    @Property(Ward, constant=True)
    def ward(self) -> Ward | None:
        """The recovery room; None where there is none, and then no page of it opens."""
        return self._ward()

    @Slot()
    def start(self) -> None:
        """A first touch on the attract screen; from the goodbye page, back to attract."""
        if self._current.visit.page == "goodbye":
            self._current.end()
        elif not self._current.visit.going_on:
            self._current.change(go_home(self._current.visit))

    @Slot(str)
    def startIn(self, language: str) -> None:
        """A first touch on a language's own name."""
        self._look.setLanguage(language)
        self.start()

    @Slot(str)
    def open(self, address: str) -> None:
        """Go to an address or follow a link of the content; what leads nowhere changes nothing."""
        library = self._reading.library
        place = parse(address) or parse(library.resolve(address) or "")
        chairs = self._chairs if place and place.page in CHAIRS and self._ward() else 0
        if place is not None and leads(library, place, chairs):
            self._current.change(opened(self._current.visit, place))

    @Slot(str)
    def openPhase(self, phase: str) -> None:
        """Begin a phase's path."""
        self.open(str(Address("path", phase, 1)))

    @Slot()
    def back(self) -> None:
        """Where the person came from."""
        self._current.change(back(self._current.visit, "home"))

    @Slot()
    def goHome(self) -> None:
        """Home."""
        self._current.change(go_home(self._current.visit))

    @Slot()
    def finish(self) -> None:
        """End the visit and say that all is cleared."""
        self._current.end("goodbye")
        self.ended.emit()

    @Slot()
    def closeSheet(self) -> None:
        """Close the word, the evidence or the comfort bar."""
        self._current.change(replace(self._current.visit, sheet=""))

    @Slot()
    def comfort(self) -> None:
        """Open or close the comfort bar."""
        visit = self._current.visit
        self._current.change(replace(visit, sheet="" if visit.sheet == "comfort" else "comfort"))

    @Slot()
    def touched(self) -> None:
        """A touch or key anywhere."""
        self._quiet.touched()

    def forget(self) -> None:
        """The visit itself belongs to `Current`; whatever page comes next is news."""
        self._visit = Visit(trail=("",))

    def _call(self, page: str) -> None:
        if page.startswith("recovery/") and (ward := self._ward()) is not None:
            ward.call()

    def _show(self, visit: Visit) -> None:
        before, self._visit = self._visit, visit
        self._quiet.wait(visit)
        if visit != before:
            self.changed.emit()
        if (visit.page, visit.sheet, visit.cover) != (before.page, before.sheet, before.cover):
            self.turned.emit()
