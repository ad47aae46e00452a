"""A decided record: all that was entered, and closing it with a word on what became of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.record_page import EventRow, RecordPage
from kiosk.recovery import events as e
from kiosk.recovery.events import Chosen, Outcome
from tests.support.bay import PATIENT, Bay


@pytest.fixture
def bay(qapp: object, tmp_path: Path) -> Bay:
    bay = Bay(tmp_path).taken(1)
    bay.do(1, e.Answered("p_breath", Chosen("Yes")), PATIENT)
    call = bay.state(1).hold
    assert call is not None
    bay.do(1, e.Attended(call.seq))
    bay.do(1, e.Cleared(call.seq, Outcome.PRESCRIBER))
    return bay


@pytest.fixture
def page(bay: Bay) -> RecordPage:
    page = RecordPage(bay.desk)
    bay.do(1, e.Left(5, "yes", ("Called the adult",)))
    bay.desk.go("board/1/record")
    return page


def test_everything_is_there_in_order(page: RecordPage) -> None:
    rows: tuple[EventRow, ...] = page.rows.rows
    assert [row.act for row in rows] == [
        *("Opened", "Confirmed", "Answered", "CallRaised", "Attended", "Cleared", "Left")
    ]
    assert [row.who for row in rows] == ["staff", "staff", "patient", "app", "staff", "staff", "staff"]
    assert rows[2].what == "Is it hard to breathe? Yes"
    assert rows[5].what == "prescriber told"
    assert (rows[6].what, rows[6].number) == ("Called the adult", 5)


def test_the_patient_has_no_number(page: RecordPage) -> None:
    assert page.rows.rows[2].slot == 0
    assert page.decidedBy == 1


def test_it_closes_with_a_word_on_what_became_of_it(bay: Bay, page: RecordPage) -> None:
    page.close()
    assert bay.room.chair(1) is not None
    page.keep("not needed")
    page.close()
    assert bay.room.chair(1) is None
    assert bay.current.visit.page == "board"


def test_another_word_is_not_taken(bay: Bay, page: RecordPage) -> None:
    page.keep("thrown away")
    page.close()
    assert page.kept == ""
    assert bay.room.chair(1) is not None


def test_a_record_that_goes_on_is_not_closed(bay: Bay) -> None:
    page = RecordPage(bay.desk)
    bay.desk.go("board/1/record")
    page.keep("printed")
    page.close()
    assert (page.over, page.refused) == (False, "not in this phase")


def test_entries_come_a_page_at_a_time(page: RecordPage) -> None:
    page.fit(3)
    assert (page.pages, page.entries, len(page.rows.rows)) == (3, 7, 3)
    page.turn(3)
    assert [row.act for row in page.rows.rows] == ["Left"]
