"""A window that nobody sees, at one size: goes to an address, waits until it is drawn, takes its picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.hand_clock import HandClock, HandStamps
from kiosk.adapters.hand_screens import HandScreens
from kiosk.background import Inline
from kiosk.consult.screens import Screens
from kiosk.help.words import help_words
from kiosk.presenters.paging import Paging
from kiosk.shell.compose import Assembly
from kiosk.shell.finger import Finger, touch_device
from kiosk.shell.flaws import flaws, reach_of
from kiosk.shell.layout import look
from kiosk.shell.messages import Messages
from kiosk.shell.plan import Plan
from kiosk.shell.trouble import trouble_window
from kiosk.staff.access import Access, Role
from kiosk.walkthrough.address import parse

MOVING_S = 0.6
"""How long something may go on moving before its picture is taken anyway."""


ROOMLESS = 1.5
"""The text size from which a small panel shows words alone."""

EARLIER_S = 5 * 3600.0
"""How long the machine has run when a tour begins: longer than the practice chairs are in use."""

NURSE = Access(1, Role.NURSE)


@dataclass(frozen=True, slots=True)
class Taken:
    """A picture of the window, and what is wrong with it."""

    image: QImage
    flaws: tuple[str, ...]


class Camera:
    """One assembly of the guide in one window, on a clock that only the camera moves."""

    def __init__(self, plan: Plan, messages: Messages, screens: Screens | None = None) -> None:
        """Raises StartError."""
        self._plan = plan
        self._messages = messages
        self.clock = HandClock()
        self.clock.advance(EARLIER_S)
        stamps, screens = HandStamps(self.clock), screens or HandScreens()
        self.assembly = Assembly(plan, self.clock, Inline(), stamps=stamps, screens=screens)
        self._say = self.assembly.words.said
        self._unit = plan.panel.unit
        self.window = self.assembly.window
        self.window.resize(*plan.size)
        self.window.show()
        QAccessible.setActive(True)
        self.finger = Finger(self.window, touch_device(), self.clock.advance)
        settle(self.window)

    @property
    def size(self) -> tuple[int, int]:
        """The size of a picture."""
        return self.window.width(), self.window.height()

    def close(self) -> None:
        """Take the window down."""
        self.assembly.close()
        self.assembly.words.speak("en")  # else the next window would speak this one's made-up language
        settled()

    def go(self, address: str, acts: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Show an address as a new visitor would see it, then do `acts`; what could not be done."""
        current, app = self.assembly.current, self.assembly.app
        target = parse(address)
        onto = target is not None and (target.page in ("comfort", "help", "hidden", "idle") or "+" in address)
        here = "home" if onto or not current.visit.going_on else current.visit.page
        glossary = target is not None and target.page == "glossary" and bool(target.key)
        trail = ("home", "glossary") if glossary else (here,)
        current.change(replace(current.visit, trail=trail, sheet="", cover="", look=self._plan.chosen))
        current.change(replace(current.visit, marked=(), seen=frozenset(), uncovered=frozenset()))
        if target is not None and target.page in ("board", "handout", "consult"):
            door = self.assembly.staff.door
            door.admit(NURSE) if target.key or target.page != "board" else door.lock()
        app.open(address)
        failed = [] if app.address == address or not target else [f"{address} opens {app.address} instead"]
        settle(self.window)
        for act in acts:
            if not self._act(act):
                failed.append(f"“{act}” could not be done on {address}")
            settle(self.window)
        return tuple(failed)

    def take(self, further: tuple[str, ...] = ()) -> Taken:
        """The window as it is, once it stands still; `further` are flaws that are known already."""
        image = settle(self.window)
        found = flaws(look(self.window), self._unit, reach_of(self.assembly.app.address))
        return Taken(image, (*further, *self._messages.taken(), *found))

    def trouble(self, helping: bool) -> Taken:
        """The window that shows where the guide cannot start; `helping` as after `Get help now`."""
        engine, window = trouble_window("T-03", help_words(self._plan.numbers), self._unit)
        window.resize(*self._plan.size)
        window.show()
        window.setProperty("helping", helping)
        image = settle(window)
        taken = Taken(image, (*self._messages.taken(), *flaws(look(window), self._unit)))
        window.close()
        settled()
        del engine
        return taken

    def parts(self) -> int:
        """In how many parts or pages the present page is shown."""
        paging, pages = self._paging(), self._pages()
        return paging.parts if paging is not None else pages[1]

    def turn(self, part: int) -> tuple[str, ...]:
        """Show another part or page of the present page; what went wrong on the way."""
        app, paging = self.assembly.app, self._paging()
        if app.screen == "Welcome":
            self.finger.tap(self._say("Continue"))
            return ()
        address = parse(app.address)
        if app.sheet != "Sure" and address is not None:
            app.open(str(replace(address, part=part)))
            settle(self.window)
        here = paging.part if paging is not None else self._pages()[0]
        if here == part:
            return ()
        if paging is not None:
            paging.forward()
            settle(self.window)
        return () if app.sheet == "Sure" else ("its address opens another part of the page",)

    def _paging(self) -> Paging | None:
        """The parts of the page or sheet in sight, where it has any."""
        app = self.assembly.app
        if app.sheet == "Sure":
            return app.sure.paging
        if app.cover or app.sheet or (app.screen == "Step" and app.walk.covered):
            return None
        return {
            "Step": app.walk.paging,
            "End": app.ends.paging,
            "Worry": app.worries.paging,
            "About": app.about.paging,
            "Sources": app.about.paging,
            "Licenses": app.about.paging,
        }.get(app.screen)

    def _pages(self) -> tuple[int, int]:
        """Which page of how many of the list in sight."""
        app = self.assembly.app
        if app.cover or app.sheet:
            return 1, 1
        return {
            "Welcome": (1, 2 if self._welcomes_twice() else 1),
            "Topics": (app.topics.page, app.topics.pages),
            "Worries": (app.worries.page, app.worries.pages),
            "Glossary": (app.words.page, app.words.pages),
            "Interpreter": (app.interpreter.page, app.interpreter.pages),
        }.get(app.screen, (1, 1))

    def _welcomes_twice(self) -> bool:
        """Whether welcome is in two pages here, language first. It has no address for the second."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.property("welcomePart") is not None:
                return not (item.property("first") and item.property("second"))
            waiting += item.childItems()
        return False

    def _act(self, act: str) -> bool:
        """Bring about a state; false when it cannot be reached."""
        assembly, visit = self.assembly, self.assembly.current.visit
        if act == "ill":
            return self.finger.tap(self._say("I feel ill: chest, breathing, collapse"))
        if act == "playing":
            # Nothing moves in still looks, and large text on a small panel leaves no room for the picture.
            still = assembly.app.look.still or assembly.app.look.scale >= ROOMLESS
            return self.finger.tap(self._say("Play")) or still
        if act == "seen":
            assembly.current.change(replace(visit, seen=frozenset(("before", "during", "after", "how"))))
        elif act == "word":
            assembly.app.covers.bigWord()
        elif act == "marked":
            for worry in assembly.reading.library.worries()[:3]:
                assembly.others.worries.toggle(worry.id)
        elif act == "shown":
            assembly.app.covers.showMarked()
        elif act == "open":
            assembly.others.walk.uncover()
        elif act == "awake":
            return self.finger.tap(self._say("Answer some questions"))
        elif act == "code":
            return self.finger.tap(self._say("Infusion"))
        else:
            return False
        return True


def settle(window: QQuickWindow) -> QImage:
    """Let Qt work until two pictures of the window are the same, or it is known to move; the last of them."""
    settled()
    until, before = monotonic() + MOVING_S, window.grabWindow()
    while True:
        settled()
        image = window.grabWindow()
        if image == before or monotonic() > until:
            return image
        before = image


def settled() -> None:
    """Let Qt do all it has to do now, and drop what was taken down."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
