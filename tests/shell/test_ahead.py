"""The next step's picture is drawn while somebody reads, at the size of this one's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.qt_pictures import Figures
from kiosk.shell.ahead import Ahead
from tests.support.content import DRAWING, Content
from tests.support.guide import Guide, full

STEPS = "".join(
    f'## S{n} {{#s{n}}}\n\n![A.](figures/{file}.svg "A.")\n\nWords.\n\n'
    for n, file in ((1, "chair"), (2, "second"), (3, "third"))
)
SIZE = QSize(200, 150)


class Later:
    """A background that does its work when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], object]] = []

    def run(self, work: Callable[[], object], done: object, failed: object) -> None:
        self.waiting.append(work)

    def work(self) -> int:
        """Do all that waits; how much it was."""
        doing, self.waiting = self.waiting, []
        for work in doing:
            work()
        return len(doing)


class Reader:
    """A guide whose screen asks for pictures as the step screen does."""

    def __init__(self, tmp_path: Path) -> None:
        content = full(Content(tmp_path)).topic("s", STEPS + "## S4 {#s4}\n\nNo picture.\n")
        for name in ("second", "third"):
            content.write(f"s/figures/{name}.svg", DRAWING)
        self.guide = Guide(content)
        self.asked: list[str] = []
        self.figures = Figures(self._find, None)
        self.later = Later()
        self.ahead = Ahead(self.guide.app, self.guide.reading, self.figures, self.later, self.guide.clock)

    def _find(self, name: str) -> Path | None:
        self.asked.append(name)
        return self.guide.reading.library.file(name)

    def open(self, address: str) -> None:
        """Another page; its own picture is asked for first, as QML does while the page changes."""
        file = self.guide.open(address).walk.figure.file
        if file:
            self.figures.requestImage(f"8-all-plain/{file}", QSize(), SIZE)
        self.rest()

    def rest(self) -> None:
        """Read for a while."""
        self.guide.clock.advance(1)


@pytest.fixture
def reader(qapp: QGuiApplication, tmp_path: Path) -> Reader:
    reader = Reader(tmp_path)
    reader.open("topic/s/1")
    return reader


def test_the_next_picture_is_there_before_its_page(reader: Reader) -> None:
    reader.open("topic/s/2")
    reader.later.work()
    assert reader.asked == ["s/figures/chair.svg", "s/figures/second.svg", "s/figures/third.svg"]
    reader.open("topic/s/3")
    assert len(reader.asked) == 3, "it was drawn already, in the same shape and size"


@pytest.mark.parametrize("address", ["topic/s/3", "topic/s/4", "home", "topics", "worries/sick"])
def test_where_no_picture_follows_nothing_is_drawn(reader: Reader, address: str) -> None:
    reader.later.waiting.clear()
    reader.guide.open(address)
    reader.rest()
    assert reader.later.work() == 0


def test_coming_back_to_a_page_from_what_lay_over_it_draws_nothing_twice(reader: Reader) -> None:
    reader.open("topic/s/2")
    reader.later.work()
    reader.guide.app.covers.getHelp()
    reader.guide.app.covers.uncover()
    reader.rest()
    assert reader.later.work() == 0


def test_a_visit_that_is_over_is_not_read_ahead_of(reader: Reader) -> None:
    reader.open("topic/s/2")
    before = len(reader.asked)
    reader.ahead.forget()
    reader.figures.forget()
    reader.later.work()
    assert len(reader.asked) == before


def test_the_next_person_is_read_ahead_for_as_well(reader: Reader) -> None:
    reader.open("topic/s/2")
    reader.later.work()
    reader.guide.current.end()
    reader.ahead.forget()
    reader.figures.forget()
    reader.open("topic/s/1")
    reader.open("topic/s/2")
    assert reader.later.work() == 2, "after each of the two steps"


def test_a_new_page_is_drawn_before_anything_is_read_ahead(reader: Reader) -> None:
    reader.later.work()
    reader.guide.open("topic/s/2")
    assert reader.later.work() == 0
    reader.rest()
    assert reader.later.work() == 1


def test_who_leaves_at_once_is_not_read_ahead_for(reader: Reader) -> None:
    reader.later.work()
    reader.guide.open("topic/s/2", "home")
    reader.rest()
    assert reader.later.work() == 0
