"""The one place where objects are built and joined."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.qt_background import QtBackground
from kiosk.adapters.qt_clipboard import QtClipboard
from kiosk.adapters.qt_clock import QtClock
from kiosk.adapters.qt_fonts import QtFonts
from kiosk.adapters.qt_pictures import Figures, Icons
from kiosk.adapters.qt_words import QtWords
from kiosk.background import Background
from kiosk.clock import Clock
from kiosk.errors import StartError
from kiosk.languages.registry import offered
from kiosk.library.index import Index
from kiosk.presenters.app import NEW_PAGE_MS, App
from kiosk.presenters.home import Home
from kiosk.presenters.look import Language, Look
from kiosk.presenters.reading import Reading
from kiosk.session.current import Current
from kiosk.session.idle import Idle
from kiosk.session.visit import Visit
from kiosk.shell.ahead import Ahead
from kiosk.shell.keeping import Keeping
from kiosk.shell.libraries import Libraries, dressed
from kiosk.shell.plan import Plan, waits_of

if TYPE_CHECKING:
    from kiosk.adapters.qt_input_guard import QtInputGuard
    from kiosk.consult.screens import Screens
    from kiosk.paper.printer import Printer
    from kiosk.presenters.ward import Ward
    from kiosk.recovery.stamp import Stamps
    from kiosk.shell.consult import ConsultParts
    from kiosk.shell.ear import Ear
    from kiosk.shell.others import Others
    from kiosk.shell.paper import PaperParts
    from kiosk.shell.staff import StaffParts
    from kiosk.shell.ward import WardParts
    from kiosk.staff.lockout import Moments

QML = Path(__file__).resolve().parent.parent / "qml"


class Assembly:
    """Everything that was built, kept alive together and taken down in the right order."""

    def __init__(
        self,
        plan: Plan,
        clock: Clock | None = None,
        background: Background | None = None,
        moments: Moments | None = None,
        stamps: Stamps | None = None,
        printer: Printer | None = None,
        screens: Screens | None = None,
    ) -> None:
        """All but `plan` are the real ones unless a test or the tour brings its own.

        Raises StartError.
        """
        self.plan = plan
        self._moments = moments
        self.stamps = stamps
        self._printer = printer
        self._screens = screens
        self._own_background = QtBackground() if background is None else None
        self.background: Background = background or self._own_background or QtBackground()
        self.clock: Clock = clock or QtClock()
        self.fonts = QtFonts(QML / "fonts")
        self.fonts.load()
        self.engine: QQmlApplicationEngine | None = QQmlApplicationEngine()
        self.current = Current(lambda: Visit(look=plan.chosen))
        self.libraries = Libraries(plan, self.clock)
        self.reading = Reading(self.current, self.libraries.open, dressed)
        self.words = QtWords(QML / "i18n", dressed, self._retranslate)
        self.figures = Figures(lambda name: self.reading.library.file(name), plan.cache)
        self.icons = Icons(QML / "icons", plan.cache.with_name("icons") if plan.cache else None)
        self.icons.keep(not plan.first)
        self.keeping = Keeping(self.current, self.figures, self.icons)
        self.current.listen(self._know_consult)
        self.waits = waits_of(plan.settings)
        self.idle = Idle(self.clock, lambda name: self.app.ran_out(name))
        self.app = self._presenters()
        self.ahead = Ahead(self.app, self.reading, self.figures, self.background, self.clock)
        self.current.remembers(self.ahead)
        self.words.speak(plan.chosen.language)
        self.current.listen(self._further_letters, last=True)
        if not plan.later:
            self.complete()
        if plan.first:  # before there is a window, so that no other page is built first
            self.app.open(plan.first)
        self._further_letters(self.current.visit)
        self.window = self._window()
        self._seen = QTimer()
        self._seen.setSingleShot(True)
        self._seen.timeout.connect(self._guard)
        self.window.frameSwapped.connect(self._seen.start)
        self.app.turned.connect(lambda: self.guard.turned(NEW_PAGE_MS / 1000))
        self.keeping.settle()

    def complete(self) -> Others:
        """Make what home does without: before any other page is made, or after the first frame."""
        self.staff.door.lock()  # made with the rest; nobody is behind it
        if self.plan.settings.print.enabled:
            self.paper.paper.begin()  # what a run that was killed left in the printer goes
        return self.others

    def close(self) -> None:
        """Take all of it down: the engine first, then what it shows."""
        self.idle.stop()
        if self._own_background is not None:
            self._own_background.stop()
        self.window.removeEventFilter(self.guard)
        self.window.close()
        for part in ("ear", "others", "consult", "staff"):
            if part in vars(self):
                vars(self)[part].close()
        if "recovery" in vars(self) and self.recovery is not None:
            self.recovery.stop()
        if "paper" in vars(self):
            self.paper.stop()
        self.engine = None
        self.words.fall_silent()

    def renew(self, index: Index) -> None:
        """A table of contents was made: read from it, and stay where the person is."""
        self.libraries.take(index)
        if index.language != self.reading.library.language:
            return
        self.reading.renew()
        self.home.renew()
        if "others" in vars(self):
            self.others.renew()
        if "consult" in vars(self):
            self.consult.renew()

    def _know_consult(self, visit: Visit) -> None:
        """QML has to know the types of a consultation before its page is made."""
        if visit.page.split("/")[0] == "consult":
            assert self.consult

    def _presenters(self) -> App:
        plan, current, reading = self.plan, self.current, self.reading
        languages = tuple(Language(one.code, one.name, one.right_to_left) for one in offered(plan.languages))
        look = Look(current, plan.panel, languages, plan.still, self.words.speak)
        self.home = Home(current, reading)
        app = App(
            current,
            reading,
            self.idle,
            self.waits,
            plan.settings.clinic.name,
            plan.demo,
            plan.settings.review.unsigned == "mark",
            look,
            self.home,
            lambda: self.others.presenters,
            lambda: self.staff.staff,
            self._ward,
            self.chairs,
        )
        for holder in (reading, self.home, app, self.keeping, self.figures, QtClipboard()):
            current.remembers(holder)
        return app

    @cached_property
    def others(self) -> Others:
        """The presenters that home does without."""
        from kiosk.shell.others import Others

        return Others(self.plan, self.current, self.reading, self.clock, self.idle, self._ward)

    def _ward(self) -> Ward | None:
        return self.recovery.ward if self.recovery else None

    @cached_property
    def staff(self) -> StaffParts:
        """The staff's door."""
        from kiosk.shell.handouts import Handouts
        from kiosk.shell.staff import StaffParts

        parts = StaffParts(self.plan, self.current, self.clock, self.background, self._moments)
        parts.staff.offer(lambda: self.consult.consult, Handouts(self).page)
        return parts

    @cached_property
    def consult(self) -> ConsultParts:
        """Consultations, and the second screen's window."""
        from kiosk.adapters.qt_screens import QtScreens
        from kiosk.shell.consult import ConsultParts
        from kiosk.shell.inking import draws_at

        parts = ConsultParts(
            self.plan,
            self.current,
            self.reading,
            self.staff.staff.guard,
            self.clock,
            self.background,
            lambda: self.others.walk,
            self._screens or QtScreens(self.plan.settings.screen.second, lambda: self.window.screen()),
            QML,
        )

        def draws(place: QPointF) -> bool:
            visit = self.current.visit
            return not visit.cover and not visit.sheet and draws_at(self.window, parts.ink, place)

        self.guard.draws = draws
        return parts

    @property
    def chairs(self) -> int:
        """How many recovery chairs this screen has."""
        recovery = self.plan.settings.recovery
        return max(recovery.chairs, 4) if self.plan.practices else recovery.chairs if recovery.enabled else 0

    @cached_property
    def recovery(self) -> WardParts | None:
        """The recovery room, where the clinic has one that can run."""
        from kiosk.shell.ward import open_ward

        return open_ward(self)

    @cached_property
    def paper(self) -> PaperParts:
        """What prints; it has a thread of its own, as a printer can keep one waiting."""
        from kiosk.shell.paper import PaperParts

        own = None if self._own_background else self.background
        return PaperParts(self.plan.settings.print, self.clock, own, self._printer)

    def _window(self) -> QQuickWindow:
        engine = self.engine
        assert engine is not None
        engine.addImageProvider("icon", self.icons)
        engine.addImageProvider("figure", self.figures)
        engine.addImportPath(str(QML))
        width, height = self.plan.size  # known before loading: sizes that change while loading cost a layout
        engine.setInitialProperties({"app": self.app, "width": width, "height": height})
        engine.loadFromModule("Kiosk.Screens", "Main")
        roots = engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StartError("The screens of this program cannot be loaded.", "Install the program again.")
        return roots[0]

    def _guard(self) -> None:
        """What nobody can see yet nobody can touch: the guard stands from the first frame on."""
        self.window.frameSwapped.disconnect(self._seen.start)
        self.window.installEventFilter(self.guard)

    @cached_property
    def guard(self) -> QtInputGuard:
        """Stands before the window's input."""
        from kiosk.shell.touch import guard_of

        return guard_of(self, self.ear.keyed)

    @cached_property
    def ear(self) -> Ear:
        """Spoken keys."""
        from kiosk.shell.hearing import ear_of

        return ear_of(self)

    def touched(self) -> None:
        """Somebody touched the screen or a key."""
        self.idle.touched()
        self.ear.touched()
        if "staff" in vars(self):
            self.staff.door.touched()

    def _further_letters(self, visit: Visit) -> None:
        """Other scripts' letters are loaded only where they can appear; home has no huge ones."""
        if visit.page != "home" or visit.cover:
            self.fonts.load_huge()
        page = visit.page.split("/")[0]
        if page in ("interpreter", "welcome") or visit.look.language != "en":
            self.fonts.load_further()

    def _retranslate(self) -> None:
        if self.engine is not None and self.engine.rootObjects():
            self.engine.retranslate()
        if "consult" in vars(self):
            self.consult.retranslate()
