"""Read aloud: what shows is read sentence by sentence, and the one that is heard is lit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.presenters.paging import Paging
from kiosk.presenters.qt import Property, QmlUncreatable
from kiosk.presenters.rich import marked
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.speech.recording import Cut
from kiosk.speech.script import Utterance
from kiosk.speech.voice import Listener, Manner, Piece, Voice

QML_IMPORT_NAME = "Kiosk.App"
QML_IMPORT_MAJOR_VERSION = 1

SLOW = 110 / 150
LOUDNESS = (0.4, 0.7, 1.0)
"""Shares of the most that the clinic allows: soft, usual, loud."""

USUAL = 1


class Habits(NamedTuple):
    """What the clinic set: whether pages are read, how fast, and how loud at most, from 0 to 1."""

    enabled: bool = True
    rate: float = 0.9
    most: float = 0.7


class Page(NamedTuple):
    """What a page has to be read.

    `rich` are its rows as they are drawn, by area and row; `paging` shows them in parts, and `offsets`
    says at which of its rows each area begins. `cuts` are the utterances' places in a recording.
    """

    language: str
    utterances: tuple[Utterance, ...]
    rich: Mapping[tuple[str, int], str]
    paging: Paging | None = None
    offsets: Mapping[str, int] = {}
    cuts: tuple[Cut, ...] = ()


class Source(NamedTuple):
    """Where pages come from. `language` is what the present page would be read in."""

    language: Callable[[Visit], str]
    page: Callable[[Visit, tuple[str, ...]], Page | None]


def _place(visit: Visit) -> object:
    """What must stay for the reading to go on."""
    return visit.page, visit.sheet, visit.cover, visit.look.language, visit.staff, visit.uncovered


@QmlElement
@QmlUncreatable("built by the shell")
class Speech(QObject):
    """The one reading that goes on. It ends with the page it reads, and forgets all with the visit."""

    changed = Signal()

    def __init__(
        self, current: Current, voice: Voice, source: Source, habits: Habits, touched: Callable[[], None]
    ) -> None:
        """`touched` hears that somebody is being read to."""
        super().__init__()
        self._current = current
        self._voice = voice
        self._source = source
        self._habits = habits
        self._touched = touched
        self._page: Page | None = None
        self._words: tuple[str, ...] = ()
        self._where: object = None
        self._at = 0
        self._lit = -1
        self._paused = False
        self._turning = False
        self._slow = False
        self._loud = USUAL
        self._fault = False
        voice.watch(self.changed.emit)
        current.listen(self._visited)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether this page can be read aloud on this machine."""
        if not self._habits.enabled or self._fault:
            return False
        return self._voice.speaks(self._source.language(self._current.visit))

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether the page is being read, or waits to be read on."""
        return self._page is not None

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        """Whether it waits."""
        return self._paused

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        """Whether it is read slower."""
        return self._slow

    @Property(int, notify=changed)
    def loudness(self) -> int:
        """0 soft, 1 as usual, 2 loud."""
        return self._loud

    @Property(str, notify=changed)
    def area(self) -> str:
        """Which part of the page is being read; empty where the page shows no such words."""
        one = self._now()
        return one.area if one else ""

    @Property(int, notify=changed)
    def row(self) -> int:
        """The row of that part."""
        one = self._now()
        return one.row if one else 0

    @Property(str, notify=changed)
    def marked(self) -> str:
        """That row as it is drawn, with the sentence that is heard as its one link."""
        one, page = self._now(), self._page
        if one is None or page is None:
            return ""
        return marked(page.rich.get((one.area, one.row), ""), one.start, one.end)

    @property
    def heard(self) -> int:
        """The sentence that is heard, counted from 0; -1 while none is."""
        return self._lit

    @Slot("QStringList")
    def toggle(self, words: list[str]) -> None:
        """Read this page, or stop. `words` are those that the screen itself put on it, in their order."""
        if self._page is not None:
            self.stop()
            return
        page = self._source.page(self._current.visit, tuple(words))
        if page is None or not page.utterances:
            return
        self._page, self._words = page, tuple(words)
        self._where = _place(self._current.visit)
        self._read(self._first(page))

    @Slot()
    def stop(self) -> None:
        """Stop reading, at once."""
        self._voice.stop()
        if self._page is not None:
            self._drop()
            self.changed.emit()

    @Slot()
    def pause(self) -> None:
        """Wait, or read on from the sentence that was being read."""
        if self._page is None:
            return
        if self._paused:
            self._read(self._at)
        else:
            self._voice.stop()
            self._paused = True
            self.changed.emit()

    @Slot()
    def pace(self) -> None:
        """Slower, or as usual again."""
        self._slow = not self._slow
        self._again()

    @Slot()
    def volume(self) -> None:
        """Louder; after the loudest, soft."""
        self._loud = (self._loud + 1) % len(LOUDNESS)
        self._again()

    def refresh(self) -> None:
        """Something on the page changed: other words, or another part of them."""
        page = self._page
        if page is None or self._turning:
            return
        now = self._source.page(self._current.visit, self._words)
        if now is None or now.utterances != page.utterances or not self._in_sight():
            self.stop()

    def forget(self) -> None:
        """Silent at once, and as quick and loud as for anybody."""
        self.stop()
        self._slow, self._loud, self._fault = False, USUAL, False
        self.changed.emit()

    def _now(self) -> Utterance | None:
        page = self._page
        return page.utterances[self._lit] if page is not None and self._lit >= 0 else None

    def _first(self, page: Page) -> int:
        """Where to begin: with the first sentence of the part in sight."""
        if page.paging is None or page.paging.part == 1:
            return 0
        rows = (_row(page, one) for one in page.utterances)
        return next((n for n, row in enumerate(rows) if row >= page.paging.first), 0)

    def _read(self, start: int) -> None:
        page = self._page
        assert page is not None
        self._at, self._paused = start, False
        cuts: tuple[Cut | None, ...] = page.cuts or (None,) * len(page.utterances)
        pieces = tuple(
            Piece(one.said, one.pause_ms, cut)
            for one, cut in zip(page.utterances[start:], cuts[start:], strict=True)
        )
        rate = self._habits.rate * (SLOW if self._slow else 1.0)
        manner = Manner(page.language, rate, self._habits.most * LOUDNESS[self._loud])
        listener = Listener(lambda number: self._began(start + number), self._done, self._failed)
        self._voice.read(pieces, manner, listener)
        self.changed.emit()

    def _again(self) -> None:
        """What is being read is read on in the new way."""
        if self._page is not None and not self._paused:
            self._read(self._at)
        else:
            self.changed.emit()

    def _began(self, number: int) -> None:
        if self._page is None:
            return
        self._at = self._lit = number
        self._touched()
        self._turn()
        self.changed.emit()

    def _turn(self) -> None:
        """Show the part that is being read."""
        page = self._page
        if page is None or page.paging is None:
            return
        self._turning = True
        while not self._in_sight() and page.paging.forward():
            pass
        self._turning = False

    def _in_sight(self) -> bool:
        page, one = self._page, self._now()
        if page is None or one is None or page.paging is None:
            return True
        row = _row(page, one)
        return row < 0 or page.paging.first <= row <= page.paging.last

    def _done(self) -> None:
        self._drop()
        self.changed.emit()

    def _failed(self) -> None:
        self._drop()
        self._fault = True
        self.changed.emit()

    def _drop(self) -> None:
        self._page, self._words, self._where = None, (), None
        self._at, self._lit, self._paused = 0, -1, False

    def _visited(self, visit: Visit) -> None:
        if self._page is not None and _place(visit) != self._where:
            self.stop()
        self.changed.emit()


def _row(page: Page, one: Utterance) -> int:
    """The row of the page's parts that a sentence stands in, -1 for those outside."""
    area = one.area.removesuffix(".head")
    return page.offsets[area] + one.row if area in page.offsets else -1
