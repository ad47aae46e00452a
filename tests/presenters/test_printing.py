"""Printing from a chair's pages: the card at once, sheets only for the code on the card, and nothing left."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.adapters.hand_printer import HandPrinter
from kiosk.background import Inline
from kiosk.paper.paper import Paper
from kiosk.paper.printer import Condition
from kiosk.presenters.printing import Printing
from kiosk.recovery import events as e
from kiosk.recovery.card import Card
from kiosk.recovery.sheet import Sheet
from tests.support.bay import Bay


class Press:
    """A bay with a printer; what is drawn is kept, to be looked at."""

    def __init__(self, folder: Path, on: bool = True, practice: bool = False) -> None:
        self.bay = Bay(folder)
        self.printer = HandPrinter()
        self.drawn: list[Card | Sheet] = []
        paper = Paper(self.printer, Inline(), self.bay.clock, lambda line: None)
        self.printing = Printing(
            self.bay.desk, paper, on, "at the desk", "Harbor Clinic", practice, self.draw
        )

    def draw(self, page: Card | Sheet) -> bytes:
        self.drawn.append(page)
        return repr(page).encode()

    def opening(self, number: int = 2) -> Press:
        assert self.bay.room.open(number, "iv", self.bay.nurse) is None
        self.bay.desk.go(f"board/{number}/open")
        return self

    def at(self, page: str) -> Press:
        self.bay.desk.go(page)
        return self

    def code(self, number: int) -> str:
        return self.bay.state(number).code

    def comes_out(self) -> None:
        self.printer.let_print()
        self.bay.clock.advance(1)


@pytest.fixture
def press(qapp: object, tmp_path: Path) -> Press:
    return Press(tmp_path)


def wrong(printing: Printing, code: str) -> str:
    return next(one for one in printing.three if one != code)


def test_the_card_has_chair_and_code_and_no_more(press: Press) -> None:
    press.opening().printing.printCard()
    assert (press.printing.what, press.printing.chair, press.printing.stage) == ("card", 2, "working")
    (card,) = press.drawn
    assert isinstance(card, Card)
    assert (card.chair.value, card.code.value, card.clinic, card.banner) == (
        "2",
        press.code(2),
        "Harbor Clinic",
        "",
    )
    press.comes_out()
    assert press.printing.stage == "printed"
    assert len(press.printer.printed) == 1


def test_another_code_takes_the_old_card_back(press: Press) -> None:
    press.opening().printing.printCard()
    assert press.bay.room.new_code(2, press.bay.nurse) is None
    assert (press.printing.stage, press.printer.jobs) == ("", {})


def test_practice_stands_on_cards_and_sheets(qapp: object, tmp_path: Path) -> None:
    press = Press(tmp_path, practice=True)
    press.opening().printing.printCard()
    press.printing.cancel()
    press.bay.do(2, e.Confirmed(5))
    press.at("board/2/handover").printing.ask("handover")
    press.printing.pick(press.code(2))
    assert [one.banner for one in press.drawn] == ["Practice. Not for patients."] * 2


@pytest.mark.parametrize("what", ["handover", "record"])
def test_a_sheet_comes_only_for_the_code_on_the_patients_card(press: Press, what: str) -> None:
    press.bay.taken(3)
    press.at(f"board/3/{what}").printing.ask(what)
    assert (press.printing.stage, press.drawn) == ("match", [])
    press.printing.pick(wrong(press.printing, press.code(3)))
    assert (press.printing.wrong, press.printing.stage, press.drawn) == (True, "match", [])
    record = press.bay.room.record(3)
    assert record is not None
    assert record.events[-1].what == e.Mispicked("print")
    press.printing.pick(press.code(3))
    (sheet,) = press.drawn
    assert sheet.code.value == press.code(3)
    press.comes_out()
    assert press.printing.stage == "printed"


def test_what_came_out_is_told_so_that_the_record_can_be_closed(press: Press) -> None:
    told: list[str] = []
    press.printing.listen_printed(told.append)
    press.bay.taken(3)
    press.at("board/3/record").printing.ask("record")
    press.printing.pick(press.code(3))
    assert told == []
    press.comes_out()
    assert told == ["record"]


def test_a_screen_that_does_not_print_offers_nothing(qapp: object, tmp_path: Path) -> None:
    press = Press(tmp_path, on=False)
    press.opening().printing.printCard()
    press.printing.ask("handover")
    assert (press.printing.on, press.printing.stage, press.drawn) == (False, "", [])


def test_a_printer_out_of_paper_says_so_and_the_same_sheet_can_be_tried_again(press: Press) -> None:
    press.printer.stands = Condition.OUT_OF_PAPER
    press.opening().printing.printCard()
    press.bay.clock.advance(3)
    assert (press.printing.stage, press.printing.condition) == ("working", "out of paper")
    press.bay.clock.advance(20)
    assert (press.printing.stage, press.printer.jobs) == ("not printed", {})
    press.printer.stands = Condition.READY
    press.printing.again()
    press.comes_out()
    assert (press.printing.stage, len(press.printer.printed)) == ("printed", 1)


def test_cancel_takes_it_back_and_a_second_one_clears_the_line(press: Press) -> None:
    press.opening().printing.printCard()
    press.printing.cancel()
    assert (press.printing.stage, press.printer.jobs) == ("cancelled", {})
    press.printing.cancel()
    assert press.printing.stage == ""


def test_leaving_the_page_before_the_match_asks_nothing_any_more(press: Press) -> None:
    press.bay.taken(3)
    press.at("board/3/handover").printing.ask("handover")
    press.at("board")
    assert (press.printing.what, press.printing.three) == ("", [])


def test_a_sheet_on_its_way_goes_on_while_staff_look_elsewhere(press: Press) -> None:
    press.opening().printing.printCard()
    press.at("board")
    assert press.printing.stage == "working"
    press.comes_out()
    assert len(press.printer.printed) == 1
    press.bay.room.tick()
    assert press.printing.stage == ""


def test_the_end_of_the_visit_leaves_nothing_in_the_queue(press: Press) -> None:
    press.printer.stands = Condition.OUT_OF_PAPER
    press.opening().printing.printCard()
    press.printing.forget()
    press.printer.stands = Condition.READY
    press.comes_out()
    assert (press.printing.stage, press.printer.jobs, press.printer.printed) == ("", {}, [])


def test_another_record_in_the_chair_gets_nothing_of_the_last(press: Press) -> None:
    press.opening().printing.printCard()
    press.bay.do(2, e.Voided("Wrong chair"))
    press.bay.do(2, e.Closed("not needed"))
    assert (press.printing.what, press.printer.jobs) == ("", {})
