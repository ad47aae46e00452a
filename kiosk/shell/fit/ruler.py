"""Measures texts with the screens' own components, at the smallest screen and the largest text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.adapters.hand_clock import HandClock
from kiosk.background import Inline
from kiosk.errors import StartError
from kiosk.presenters.blocks import BlockRow
from kiosk.shell.camera import settled
from kiosk.shell.compose import Assembly
from kiosk.shell.flaws import ROUNDING
from kiosk.shell.plan import Plan

LONGEST = 3_000
"""Letters. So long a row fits nowhere, and laying it out would take seconds."""
ROUNDS = 12
EMPTY = BlockRow("paragraph", "", "", "", 0, "", (), ())
LOOKS = ("kind", "heading", "words", "callout", "icon")
"""What decides a row's size; its links do not."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a list of blocks stands on a page: pixels, the letters' usual size and the smallest they take."""

    width: float
    room: float
    least: int


class Ruler:
    """One window that nobody sees, and one of each component, filled again and again."""

    def __init__(self, plan: Plan) -> None:
        """Raises StartError where the screens cannot be loaded."""
        self.assembly = Assembly(plan, HandClock(), Inline())
        self.window = self.assembly.window
        self.window.resize(*plan.size)
        self.window.show()
        self._row = self._made("Kiosk.Blocks", "BlockRow", EMPTY._asdict())
        self._shows = EMPTY
        self._texts = [item for item in _inside(self._row) if item.inherits("QQuickText")]
        self._title = self._made("Kiosk.Design", "Title", {"text": ""})
        self._chip = self._made("Kiosk.Design", "Chip", {"phase": "", "words": "", "parts": 9})

    def close(self) -> None:
        """Take the window down."""
        for item in (self._row, self._title, self._chip):
            item.deleteLater()
        self.assembly.close()
        settled()

    def step(self, address: str) -> Place:
        """The place of a step's words. Its `room` is what the title and the words have together."""
        self._open(address)
        list_, title = self._shown("BlockList"), self._shown("Title")
        self._title.setWidth(title.width())
        self._title.setProperty("first", title.property("first"))
        return Place(list_.width(), list_.height() + title.height(), int(list_.property("least")))

    def sheet(self, address: str) -> Place:
        """The place of the words of `How sure are we?`."""
        self._open(address)
        list_ = self._shown("BlockList")
        return Place(list_.width(), list_.height(), int(list_.property("least")))

    def title(self, words: str) -> tuple[float, bool]:
        """How tall a step's title is, and whether one of its words is wider than its place."""
        self._title.setProperty("text", words[:LONGEST])
        return self._title.height(), _wide(self._title)

    def chip(self, words: str) -> float:
        """How wide the line about where one is would be."""
        self._chip.setProperty("words", words[:LONGEST])
        return self._chip.implicitWidth()

    def too_tall(self, rows: Sequence[BlockRow], place: Place, room: float, size: int = 0) -> tuple[int, ...]:
        """The rows that are taller than `room`.

        `size` is the letters' size in pixels, 0 for what a person chose as the largest.
        """
        return tuple(number for number, row in self._filled(rows, place, size) if self._tall(row, room))

    def too_wide(self, rows: Sequence[BlockRow], place: Place) -> tuple[int, ...]:
        """The rows that hold a word wider than their place."""
        return tuple(number for number, _ in self._filled(rows, place, 0) if any(map(_wide, self._texts)))

    def _filled(self, rows: Sequence[BlockRow], place: Place, size: int) -> Iterator[tuple[int, BlockRow]]:
        """Each row, once the component shows it; what is endless is not laid out."""
        self._row.setWidth(place.width)
        self._row.setProperty("size", size)
        for number, row in enumerate(rows):
            shown = row if len(row.plain) <= LONGEST else EMPTY
            for name in LOOKS:
                if (value := getattr(shown, name)) != getattr(self._shows, name):
                    self._row.setProperty(name, value)
            self._shows = shown
            yield number, row

    def _tall(self, row: BlockRow, room: float) -> bool:
        return len(row.plain) > LONGEST or self._row.implicitHeight() > room

    def _open(self, address: str) -> None:
        self.assembly.app.open(address)
        self._settle()

    def _settle(self) -> None:
        """Let Qt work until the page's lists have their sizes; it divides and measures in rounds."""
        for _ in range(ROUNDS):
            settled()
            self.window.grabWindow()

    def _shown(self, kind: str) -> QQuickItem:
        """The one in front of the components of this kind that show."""
        found = [
            item
            for item in _inside(self.window.contentItem())
            if item.isVisible() and item.metaObject().className().startswith(f"{kind}_")
        ]
        if not found:
            raise StartError(f"The page has no {kind}.", "Install the program again.")
        return found[-1]

    def _made(self, module: str, kind: str, properties: dict[str, Any]) -> QQuickItem:
        engine = self.assembly.engine
        component = QQmlComponent(engine)
        component.loadFromModule(module, kind)
        made: QObject | None = component.createWithInitialProperties({**properties, "visible": False})
        if not isinstance(made, QQuickItem):
            raise StartError("The screens of this program cannot be loaded.", "Install the program again.")
        made.setParent(self.window)
        made.setParentItem(self.window.contentItem())
        return made


def _inside(item: QQuickItem) -> list[QQuickItem]:
    """An item and all in it, in the order in which they are painted."""
    return [item, *(inner for child in item.childItems() for inner in _inside(child))]


def _wide(text: QQuickItem) -> bool:
    shown = bool(text.property("text")) and text.width() > 0
    return shown and float(text.property("contentWidth")) > text.width() + ROUNDING
