"""The page of the sheet to take home: what is on it, its pages, the printer, and that nothing of it stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.hand_printer import HandPrinter
from kiosk.background import Inline
from kiosk.errors import StartError
from kiosk.handout.made import Talked, bare
from kiosk.handout.sheet import TakeHome
from kiosk.paper.paper import Paper
from kiosk.paper.printer import Condition
from kiosk.presenters.handout import BlockRow, Drawing, Handout, Talk
from kiosk.presenters.reading import Reading
from kiosk.session.current import Current
from kiosk.session.visit import Visit, visit_page
from tests.support.handout import CLINIC, library

CHAIR = (Talked("in-the-chair"),)


class Desk:
    """The page with a printer; each sheet that was drawn is kept, to be looked at."""

    def __init__(self, on: bool = True) -> None:
        self.current = Current(lambda: Visit(trail=("attract",)))
        self.clock, self.printer = HandClock(), HandPrinter()
        self.drawn: list[tuple[TakeHome, TakeHome | None, int]] = []
        self.printed: list[TakeHome] = []
        self.shown: tuple[bytes, ...] = ()
        self.broken = False
        reading = Reading(self.current, library, lambda text, code: text)
        self.paper = Paper(self.printer, Inline(), self.clock, lambda line: None)
        self.page = Handout(
            self.current,
            reading,
            library,
            "en",
            CLINIC,
            self.paper,
            on,
            "at the desk",
            Inline(),
            Drawing(self.pictures, self.pdf, self.show),
            Talk(lambda: self.talked, bare),
        )
        self.talked: tuple[Talked, ...] = ()
        self.open()
        self.page.fit(600)

    def open(self, *talked: Talked) -> None:
        """Come to the page, from elsewhere, with these topics talked about."""
        self.talked = talked
        self.current.change(visit_page(replace(self.current.visit, staff=True), "staff"))
        self.current.change(visit_page(self.current.visit, "handout"))

    def pictures(self, sheet: TakeHome, beside: TakeHome | None, tall: int) -> tuple[bytes, ...]:
        if self.broken:
            raise StartError("Sheets cannot be drawn.", "Install typst.")
        self.drawn.append((sheet, beside, tall))
        return tuple(b"page" for _ in sheet.sections)

    def pdf(self, sheet: TakeHome, beside: TakeHome | None) -> bytes:
        self.printed.append(sheet)
        return b"pdf"

    def show(self, pages: tuple[bytes, ...]) -> None:
        self.shown = pages

    @property
    def rows(self) -> list[tuple[str, bool]]:
        rows: tuple[BlockRow, ...] = self.page.blocks.rows
        return [(row.id, row.on) for row in rows]


@pytest.fixture
def desk(qapp: object) -> Desk:
    return Desk()


def kinds(desk: Desk) -> list[str]:
    return [section.kind for section in desk.drawn[-1][0].sections]


def test_it_is_drawn_at_the_height_it_is_shown(desk: Desk) -> None:
    assert [tall for _, _, tall in desk.drawn] == [600]
    assert (desk.page.pages, desk.page.picture) == (3, "image://sheet/1/1")
    assert len(desk.shown) == 3


def test_what_was_talked_about_can_be_taken_off_and_whom_to_call_cannot(desk: Desk) -> None:
    desk.open(*CHAIR)
    assert desk.rows == [("in-the-chair", True), ("rules", True), ("call", True), ("questions", True)]
    for id in ("in-the-chair", "rules", "call", "questions"):
        desk.page.toggle(id)
    assert kinds(desk) == ["call"]
    desk.page.toggle("in-the-chair")
    assert kinds(desk) == ["topic", "call"]


def test_pages_turn_and_stay_within_the_sheet(desk: Desk) -> None:
    desk.page.turn(9)
    assert desk.page.page == 3
    desk.page.turn(0)
    assert desk.page.page == 1


def test_another_language_has_the_staffs_beside_it_unless_they_take_it_off(desk: Desk) -> None:
    assert not desk.page.foreign
    visit = desk.current.visit
    desk.current.change(replace(visit, look=replace(visit.look, language="es")))
    desk.open(*CHAIR)
    sheet, beside, _ = desk.drawn[-1]
    assert beside is not None
    assert (sheet.language, beside.language) == ("es", "en")
    desk.page.toggleBeside()
    assert desk.drawn[-1][1] is None


def test_what_shows_is_what_is_printed(desk: Desk) -> None:
    desk.open(*CHAIR)
    desk.page.toggle("questions")
    desk.page.print()
    assert desk.page.stage == "working"
    desk.printer.let_print()
    desk.clock.advance(1)
    assert desk.page.stage == "printed"
    assert [section.kind for section in desk.printed[0].sections] == ["topic", "rules", "call"]
    desk.page.cancel()
    assert desk.page.stage == ""


def test_a_printer_without_paper_is_said_and_tried_again(desk: Desk) -> None:
    desk.printer.stands = Condition.OUT_OF_PAPER
    desk.page.print()
    desk.clock.advance(25)
    assert (desk.page.stage, desk.page.condition, desk.printer.jobs) == ("not printed", "out of paper", {})
    desk.printer.stands = Condition.READY
    desk.page.again()
    desk.printer.let_print()
    desk.clock.advance(1)
    assert desk.page.stage == "printed"


def test_somebody_elses_sheet_is_not_told_here_nor_taken_back(desk: Desk) -> None:
    desk.paper.send(lambda: b"a card", owner="chair")
    desk.page.print()
    assert (desk.page.stage, desk.printed) == ("", [])
    desk.page.forget()
    assert len(desk.printer.jobs) == 1


def test_a_screen_without_a_printer_still_shows_the_pages(qapp: object) -> None:
    desk = Desk(on=False)
    desk.page.print()
    assert (desk.page.on, desk.page.pages, desk.printer.jobs) == (False, 3, {})


def test_a_sheet_that_cannot_be_drawn_says_why(desk: Desk) -> None:
    desk.broken = True
    desk.page.toggle("rules")
    assert desk.page.problem == "Sheets cannot be drawn. Install typst."
    assert (desk.page.pages, desk.page.picture) == (0, "")


def test_a_door_that_shuts_leaves_the_page(desk: Desk) -> None:
    desk.current.change(replace(desk.current.visit, staff=False))
    assert desk.current.visit.page == "staff"
    assert desk.shown == ()


def test_nothing_of_it_stays(desk: Desk) -> None:
    desk.printer.stands = Condition.OUT_OF_PAPER
    desk.open(*CHAIR)
    desk.page.print()
    desk.page.forget()
    assert (desk.shown, desk.page.pages, desk.page.stage, desk.printer.jobs) == ((), 0, "", {})
    desk.open()
    assert kinds(desk) == ["rules", "call", "questions"]
