"""Staff look at the sheet to take home and print it, by finger; then nothing of it is left."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest

from kiosk.adapters.hand_printer import HandPrinter
from kiosk.consult.curtain import Place
from kiosk.presenters.handout import Handout
from kiosk.settings import Print, Settings
from kiosk.staff.access import Access, Role
from tests.support.running import NEAR, WALL, Glass, Guide, planned

PATIENCE_S = 15.0


def printing(settings: Settings) -> Settings:
    return settings._replace(print=Print(enabled=True, place="at the desk"))


class Room:
    """A guide with a printer, and a nurse behind the door."""

    def __init__(self, glass: Glass, root: Path, folder: Path) -> None:
        self.printer = HandPrinter()
        self.guide = Guide(planned(glass, root / "content", folder, printing), self.printer)
        self.guide.go("staff")
        self.guide.assembly.staff.door.admit(Access(1, Role.NURSE))
        self.guide.let_pass(0.5)

    def talk(self, topic: str) -> None:
        """A consultation that put the first step of a topic on the sheet."""
        talking = self.guide.assembly.consult.talking
        talking.change(replace(talking.talk, handout=(Place(topic),)), stay=True)

    @property
    def handout(self) -> Handout:
        found = self.guide.assembly.staff.staff.handout
        assert found is not None
        return found

    def comes(self, holds: Callable[[], object], what: str) -> None:
        until = monotonic() + PATIENCE_S
        while not holds():
            assert monotonic() < until, f"{what!r} did not come; heard {self.guide.words()}"
            self.guide.let_pass(0.1)
            QTest.qWait(10)

    def says(self, begins: str) -> None:
        self.comes(lambda: any(one.startswith(begins) for one in self.guide.words()), begins)


@pytest.fixture(params=(WALL, NEAR), ids=lambda glass: glass.name)
def room(request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path: Path) -> Iterator[Room]:
    made = Room(request.param, root, tmp_path)
    yield made
    made.guide.close()


def test_look_choose_and_print(room: Room) -> None:
    room.talk("waking-up")
    room.guide.tap("Handout")
    room.says("Page 1 of ")
    assert {"Rest and recovery", "Today's rules", "Help and crisis numbers"} <= set(room.guide.names())
    before = room.handout.pages
    room.guide.let_pass(0.3)
    room.guide.tap("Today's rules")
    room.comes(lambda: room.handout.pages < before or not room.guide.checked("Today's rules"), "fewer blocks")
    room.guide.let_pass(0.3)
    room.guide.tap("Print")
    room.comes(lambda: room.printer.jobs, "a job")
    room.printer.let_print()
    room.says("Printed. It comes out at the desk.")
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(room.printer.printed[0])).pages)
    assert "Rest and recovery" in text
    assert "Today's rules" not in text


def test_a_locked_door_hides_it_and_nobody_else_gets_in(room: Room) -> None:
    room.guide.tap("Handout")
    room.says("Page 1 of ")
    room.guide.let_pass(0.3)
    room.guide.tap("Lock")
    assert room.guide.page == "staff"
    room.guide.app.open("handout")
    assert room.guide.page == "staff"


def test_the_end_of_the_visit_leaves_nothing(room: Room) -> None:
    room.talk("waking-up")
    room.guide.tap("Handout")
    room.says("Page 1 of ")
    room.guide.let_pass(0.3)
    room.guide.tap("Print")
    room.comes(lambda: room.printer.jobs, "a job")
    room.guide.assembly.current.end()
    room.comes(lambda: not room.printer.jobs, "an empty queue")
    assert (room.handout.pages, room.printer.printed) == (0, [])
    assert [row.id for row in room.handout.blocks.rows] == ["rules", "call", "questions"]


def test_before_a_consultation_is_forgotten_its_sheet_can_be_printed(room: Room) -> None:
    consult = room.guide.assembly.consult
    room.guide.go("consult")
    room.talk("waking-up")
    consult.talking.change(replace(consult.talking.talk, at=Place("waking-up")))
    room.guide.let_pass(0.5)
    consult.consult.askEnd()
    room.guide.let_pass(0.5)
    room.guide.tap("Handout")
    room.says("Page 1 of ")
    assert room.guide.page == "handout"
    assert "Rest and recovery" in room.guide.names()
    assert consult.talking.talk.handout == (Place("waking-up"),)
