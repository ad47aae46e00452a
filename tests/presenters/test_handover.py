"""Handing over: two people, two PINs, five things looked at; until then nothing has moved."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.board import Board
from kiosk.presenters.handover import LOOKED, Handover, SheetRow, paged
from kiosk.recovery import events as e
from tests.support.bay import PATIENT, Bay
from tests.support.staff import CLINICIAN, NURSE


@pytest.fixture
def bay(qapp: object, tmp_path: Path) -> Bay:
    bay = Bay(tmp_path).taken(1)
    bay.answered(1)
    return bay


@pytest.fixture
def page(bay: Bay) -> Handover:
    page = Handover(bay.desk)
    bay.desk.go("board/1/handover")
    return page


def all_ticked(page: Handover) -> None:
    for one in LOOKED:
        page.tick(one)


def test_until_somebody_takes_the_giver_stays_responsible(bay: Bay, page: Handover) -> None:
    page.give()
    assert (page.responsible, page.giving) == (1, 1)
    board = Board(bay.desk)
    assert board.chairs.rows[0].line == "giving"


def test_another_pin_takes_and_is_behind_the_door_then(bay: Bay, page: Handover) -> None:
    page.give()
    all_ticked(page)
    page.take()
    assert bay.state(1).responsible == 1
    bay.entrance.type(CLINICIAN)
    assert (bay.state(1).responsible, bay.state(1).giving) == (2, 0)
    assert bay.entrance.staff.slot == 2
    assert bay.current.visit.page == "board/1"


def test_the_givers_own_pin_does_not_take(bay: Bay, page: Handover) -> None:
    page.give()
    all_ticked(page)
    page.take()
    bay.entrance.type(NURSE)
    assert bay.state(1).giving == 1
    assert bay.entrance.staff.refusal == "same"


def test_all_five_are_looked_at_first(bay: Bay, page: Handover) -> None:
    page.give()
    for one in LOOKED[:4]:
        page.tick(one)
    page.take()
    assert bay.current.visit.sheet == ""
    page.tick("plan")
    page.tick("chair")
    assert not page.all


def test_nobody_takes_what_nobody_gives(bay: Bay, page: Handover) -> None:
    all_ticked(page)
    page.take()
    assert bay.current.visit.sheet == ""


def test_the_sheet_stands_in_its_order_with_the_open_call(bay: Bay, page: Handover) -> None:
    bay.do(1, e.HelpAsked(), PATIENT)
    page.fit(60)
    headings = [row.name for row in page.rows.rows if row.kind == "heading"]
    assert headings[:2] == ["Who is responsible", "Time"]
    assert headings.index("Readings") < headings.index("Calls") < headings.index("Due, late or not done")
    assert page.calls == 1
    assert any(row.value == "open" for row in page.rows.rows)


def test_a_heading_stays_with_what_it_heads() -> None:
    row, heading = SheetRow("row", "a", "b", ""), SheetRow("heading", "H", "", "")
    assert paged((row, row, heading, row), 3) == ((row, row), (heading, row))
    assert paged((heading,), 1) == ((heading,),)
