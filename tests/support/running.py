"""The whole guide as it runs, with a clock moved by hand: real content, real screens, one finger.

Built from the composition root as `kiosk run` builds it; only the clock is not the machine's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QKeySequence
from PySide6.QtTest import QTest

from kiosk.adapters.hand_clock import HandClock
from kiosk.consult.screens import Screens
from kiosk.library.index import Index, build_index
from kiosk.paper.printer import Printer
from kiosk.settings import Settings
from kiosk.shell.compose import Assembly
from kiosk.shell.finger import TOUCHED, Finger, Role, name_of, touch_device
from kiosk.shell.panel import fitted
from kiosk.shell.plan import Plan, chosen_look
from kiosk.shell.prepare import prepare
from kiosk.walkthrough.address import Address

DRAWN_S = 0.025
"""Real seconds without a new frame after which Qt has drawn what there is: movements draw every 16 ms."""
LONGEST_S = 0.25
"""What moves all the time, such as the notice's bar, is not waited for."""


@dataclass(frozen=True, slots=True)
class Glass:
    """A panel: its pixels, and how many of them make a millimetre."""

    name: str
    size: tuple[int, int]
    unit: float


WALL = Glass("wall", (1920, 1080), 4.034)
NEAR = Glass("near", (1280, 800), 5.88)
TALL = Glass("tall", (1080, 1920), 4.034)
PANELS = (WALL, NEAR, TALL)


def planned(
    glass: Glass,
    content: Path,
    data: Path,
    change: Callable[[Settings], Settings] = lambda settings: settings,
    index: Index | None = None,
) -> Plan:
    """What `kiosk run` would settle for a waiting room with this panel and content."""
    found = prepare(content, data, None, demo=True)
    settings = change(found.settings)
    return Plan(
        settings=settings,
        content=found.paths.content,
        cache=None,
        values=found.values,
        numbers=found.numbers,
        panel=fitted(QSize(*glass.size), glass.unit, "auto"),
        size=glass.size,
        languages=found.languages,
        chosen=chosen_look(settings, found.language, "", 0),
        still=True,
        index=index or build_index(content, "en", found.values, settings.review.unsigned == "hide"),
    )


class Guide:
    """One running guide and the person before it."""

    def __init__(self, plan: Plan, printer: Printer | None = None, screens: Screens | None = None) -> None:
        self.clock = HandClock()
        self.assembly = Assembly(plan, self.clock, printer=printer, screens=screens)
        self.assembly.fonts.load_huge()
        self.app = self.assembly.app
        self.window = self.assembly.window
        self.finger = Finger(self.window, touch_device(), self._wait)
        self._frames = 0
        self.window.frameSwapped.connect(self._framed)
        self.window.resize(QSize(*plan.size))
        self.window.show()
        self.window.requestActivate()
        self.settle()

    def close(self) -> None:
        """Take it down."""
        self.assembly.close()
        QCoreApplication.processEvents()

    # Time

    def let_pass(self, seconds: float) -> None:
        """Let seconds pass on the guide's clock, and draw what comes of it."""
        self.clock.advance(seconds)
        self.settle()

    def settle(self) -> None:
        """Let Qt work until it draws nothing new."""
        started = quiet = monotonic()
        seen = self._frames
        while monotonic() - quiet < DRAWN_S and monotonic() - started < LONGEST_S:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 3)
            if self._frames != seen:
                seen, quiet = self._frames, monotonic()

    # What is there

    @property
    def address(self) -> str:
        """What shows now."""
        return self.app.address

    @property
    def page(self) -> str:
        """The page under whatever lies over it."""
        return self.assembly.current.visit.page

    def heard(self) -> tuple[QAccessibleInterface, ...]:
        """Everything a screen reader reaches, in reading order."""
        return tuple(self.finger.heard())

    def names(self) -> tuple[str, ...]:
        """The names of all that can be touched."""
        return self.finger.controls()

    def words(self) -> tuple[str, ...]:
        """All that is read out and cannot be touched."""
        roles = (Role.StaticText, Role.Heading, Role.Graphic)
        return tuple(name_of(one) for one in self.heard() if one.role() in roles)

    def focused(self) -> str:
        """The name of what has the keyboard's focus; empty for nothing."""
        item = self.window.activeFocusItem()
        one = QAccessible.queryAccessibleInterface(item) if item is not None else None
        return name_of(one) if one is not None and one.role() in TOUCHED else ""

    def grab(self) -> QImage:
        """The window's picture, as bytes that compare exactly."""
        self.settle()
        return self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)

    def find(self, name: str, role: Role | None = None) -> QAccessibleInterface:
        """The control of this name."""
        one = self.finger.find(name, role)
        assert one is not None, f"{self.address}: nothing named {name!r}; heard {self.names()}"
        return one

    def checked(self, name: str) -> bool:
        """Whether a control says that it is chosen."""
        return bool(self.find(name).state().checked)

    def description(self, name: str) -> str:
        """What a screen reader adds to a control's name."""
        return self.find(name).text(QAccessible.Text.Description)

    def titles_of_worries(self) -> tuple[str, ...]:
        """Every worry, as it is said."""
        reading = self.assembly.reading
        return tuple(reading.say(one.title) for one in reading.library.worries())

    def middle(self, name: str, role: Role | None = None) -> QPoint:
        """The middle of a control, in the window's pixels."""
        return self.find(name, role).rect().center() - self.window.position()

    # What a person does

    def fresh(self, address: str = "attract") -> None:
        """Nobody has been here; then go straight to an address."""
        self.assembly.current.end()
        self.go(address)

    def go(self, address: str) -> None:
        """Open an address as a link would, and wait until it takes touches."""
        self.assembly.idle.touched()
        self.app.open(address)
        assert self.address == address, f"{address} leads to {self.address}"
        self.let_pass(0.3)

    def tap(self, *names: str, role: Role | None = None) -> None:
        """Touch controls by their names, one after another, not hurriedly."""
        for name in names:
            found = self.finger.tap(name, role)
            assert found, f"{self.address}: nothing named {name!r}; heard {self.names()}"
            self.settle()

    def tap_at(self, spot: QPoint | QPointF) -> None:
        """Touch a place of the window."""
        self.finger.tap_at(spot)
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self.window, key, modifiers)
        QCoreApplication.processEvents()

    def chord(self, keys: str) -> None:
        """Press keys together, written as in a menu."""
        QTest.keySequence(self.window, QKeySequence(keys))
        self.settle()

    def move(self, spot: QPoint) -> None:
        """Slide the finger that is down."""
        QTest.touchEvent(self.window, touch_device()).move(0, spot, self.window).commit()
        self.let_pass(0.02)

    def hands(self, spots: Mapping[int, QPoint], held: float = 0.05) -> None:
        """Touch with several fingers, one just after the other, and lift them in the same order."""
        down: list[int] = []
        for finger, spot in spots.items():
            event = QTest.touchEvent(self.window, touch_device())
            for other in down:
                event.stationary(other)
            event.press(finger, spot, self.window).commit()
            down.append(finger)
            self._wait(0.01)
        self._wait(held)
        for finger in list(down):
            down.remove(finger)
            event = QTest.touchEvent(self.window, touch_device())
            for other in down:
                event.stationary(other)
            event.release(finger, spots[finger], self.window).commit()
            self._wait(0.01)
        self.settle()

    def palm(self, rests: QPoint, spot: QPoint) -> None:
        """A palm rests for ten seconds; then another finger touches; then the palm leaves."""
        device = touch_device()
        QTest.touchEvent(self.window, device).press(0, rests, self.window).commit()
        self.let_pass(10)
        QTest.touchEvent(self.window, device).stationary(0).press(1, spot, self.window).commit()
        self.let_pass(0.05)
        QTest.touchEvent(self.window, device).stationary(0).release(1, spot, self.window).commit()
        self.let_pass(0.5)
        QTest.touchEvent(self.window, device).release(0, rests, self.window).commit()
        self.settle()

    def walk_to_end(self, most: int = 60) -> None:
        """`Next`, past every part and cover, until the path's end page."""
        for _ in range(most):
            if self.page.startswith("end/"):
                return
            self.tap("Skip" if self.finger.find("Skip") else "Next")
        raise AssertionError(f"no end of the path after {most} touches; at {self.address}")

    def _wait(self, seconds: float) -> None:
        """What a finger waits: nothing new is drawn for it."""
        self.clock.advance(seconds)
        QCoreApplication.processEvents()

    def _framed(self) -> None:
        self._frames += 1


def addresses(guide: Guide, topics: int = 1) -> tuple[str, ...]:
    """Every address with something to see in the content as it is.

    Of the topics that no path opens there is every one, or every second, third, …, or with 0 none.
    """
    library = guide.assembly.reading.library
    found = ["welcome", "home", "home/more", "topics", "worries", "glossary", "sources", "about", "licenses"]
    found += ["interpreter", "interpreter/sign", "staff"]
    for phase in ("before", "during", "after", "how"):
        for number, here in enumerate(library.path(phase), start=1):
            found += _step(guide, Address("path", phase, number), here.topic, here.number)
        found += [f"end/{phase}"]
    for entry in library.entries()[::topics] if topics else ():
        for number in range(1, entry.steps + 1):
            found += _step(guide, Address("topic", entry.id, number), entry.id, number)
    found += [f"worries/{one.id}" for one in library.worries()]
    found += [f"glossary/{one.id}" for one in library.terms()]
    return (*found, "comfort", "help", "hidden", "idle", "attract", "goodbye")


def _step(guide: Guide, place: Address, id: str, number: int) -> list[str]:
    """A step's address and those behind its buttons."""
    topic = guide.assembly.reading.library.topic(id)
    assert topic is not None, id
    step = topic.steps[number - 1]
    leaves = [leaf for leaf, there in (("more", step.more), ("sure", step.sure)) if there]
    return [str(place), *(str(replace(place, leaf=leaf)) for leaf in leaves)]
