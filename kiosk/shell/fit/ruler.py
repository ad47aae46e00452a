"""Measures texts with the screens' own components, at the smallest screen and the largest text."""

from __future__ import annotations

from collections.abc import Sequence
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
LOOKS = ("heading", "words", "callout", "icon")
"""What decides the size of a row of one kind; its links do not."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a list of blocks stands on a page: pixels, the letters' usual size and the smallest they take."""

    width: float
    room: float
    least: int


@dataclass(frozen=True, slots=True)
class Unfit:
    """Rows by number: those taller than the room, and those that hold a word wider than their place."""

    tall: tuple[int, ...]
    wide: tuple[int, ...]


@dataclass(slots=True)
class _Row:
    """A component for rows of one kind, its texts, and the row that it shows."""

    item: QQuickItem
    texts: tuple[QQuickItem, ...]
    shows: BlockRow = EMPTY

    def fill(self, row: BlockRow) -> None:
        for name in LOOKS:
            if (value := getattr(row, name)) != getattr(self.shows, name):
                self.item.setProperty(name, value)
        self.shows = row


class Ruler:
    """One window that nobody sees, and one of each component, filled again and again."""

    def __init__(self, plan: Plan) -> None:
        """Raises StartError where the screens cannot be loaded."""
        self.assembly = Assembly(plan, HandClock(), Inline())
        self.window = self.assembly.window
        self.window.resize(*plan.size)
        self.window.show()
        self._rows: dict[tuple[str, float, int], _Row] = {}
        self._sizes: dict[tuple[object, ...], tuple[float, bool]] = {}
        self._title = self._made("Kiosk.Design", "Title", {"text": ""})
        self._chip = self._made("Kiosk.Design", "Chip", {"phase": "", "words": "", "parts": 9})

    def close(self) -> None:
        """Take the window down."""
        for item in (self._title, self._chip, *(row.item for row in self._rows.values())):
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

    def unfit(self, rows: Sequence[BlockRow], place: Place, room: float, size: int = 0) -> Unfit:
        """The rows that have no room.

        `size` is the letters' size in pixels, 0 for what a person chose as the largest.
        """
        tall, wide = [], []
        for number, row in enumerate(rows):
            if len(row.plain) > LONGEST:
                tall.append(number)
                continue
            height, holds_wide = self._size(row, place.width, size)
            if height > room:
                tall.append(number)
            if holds_wide:
                wide.append(number)
        return Unfit(tuple(tall), tuple(wide))

    def _size(self, row: BlockRow, width: float, size: int) -> tuple[float, bool]:
        """How tall a row is, and whether it holds a word that is too wide; equal rows are laid out once."""
        key = row.kind, width, size, *(getattr(row, name) for name in LOOKS)
        if key not in self._sizes:
            shown = self._row(row.kind, width, size)
            shown.fill(row)
            self._sizes[key] = shown.item.implicitHeight(), any(map(_wide, shown.texts))
        return self._sizes[key]

    def _row(self, kind: str, width: float, size: int) -> _Row:
        """One component for each kind, width and size: to change these lays out everything again."""
        key = kind, width, size
        if key not in self._rows:
            looks = {**EMPTY._asdict(), "kind": kind, "width": width, "size": size}
            item = self._made("Kiosk.Blocks", "BlockRow", looks)
            texts = tuple(one for one in _inside(item) if one.inherits("QQuickText"))
            self._rows[key] = _Row(item, texts)
        return self._rows[key]

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
            if item.isVisible() and item.objectName() == kind
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
