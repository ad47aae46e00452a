"""The board: chairs in their places, what each waits for, and calls that come forward again."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.board import Board, ChairRow
from kiosk.recovery import events as e
from kiosk.recovery.care import SOUND
from kiosk.recovery.events import Chosen, Outcome
from tests.support.bay import PATIENT, Bay
from tests.support.bays import STORES
from tests.support.failing_store import FailingStore


@pytest.fixture(params=STORES)
def bay(request: pytest.FixtureRequest, qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path, store=STORES[request.param](tmp_path))


@pytest.fixture
def board(bay: Bay) -> Board:
    return Board(bay.desk)


def row(board: Board, number: int) -> ChairRow:
    found = board.chairs.rows[number - 1]
    assert isinstance(found, ChairRow)
    return found


def test_free_chairs_keep_their_places(bay: Bay, board: Board) -> None:
    bay.taken(3)
    assert [one.number for one in board.chairs.rows] == [1, 2, 3, 4]
    assert [one.kind == "free" for one in board.chairs.rows] == [True, True, False, True]
    assert board.inUse == 1


def test_minutes_since_time_zero_and_the_code_of_the_card(bay: Bay, board: Board) -> None:
    bay.taken(2, ago=18)
    bay.minutes(4)
    assert (row(board, 2).minutes, row(board, 2).atLeast) == (22, False)
    assert row(board, 2).code == bay.state(2).code


def test_how_many_of_the_items_that_have_begun_have_an_answer(bay: Bay, board: Board) -> None:
    bay.taken(1, ago=0)
    asked = row(board, 1).asked
    assert row(board, 1).answered == 0
    bay.do(1, e.Answered("s_line", e.Ticked()))
    assert (row(board, 1).answered, row(board, 1).asked) == (1, asked)


def test_what_is_due_is_late_after_the_grace(bay: Bay, board: Board) -> None:
    bay.taken(1, ago=0)
    assert (row(board, 1).kind, row(board, 1).line) == ("watching", "due")
    bay.minutes(5)
    assert (row(board, 1).kind, row(board, 1).line) == ("overdue", "late")


def test_when_all_is_answered_the_next_check_has_its_time(bay: Bay, board: Board) -> None:
    bay.taken(1, ago=0)
    bay.answered(1)
    assert (row(board, 1).kind, row(board, 1).line) == ("watching", "next")
    assert row(board, 1).at


def test_no_answer_is_told_until_somebody_looked(bay: Bay, board: Board) -> None:
    bay.taken(1, ago=0)
    bay.answered(1)
    bay.minutes(40)
    assert (row(board, 1).kind, row(board, 1).line) == ("silent", "silent")
    assert row(board, 1).at == bay.desk.clock(bay.state(1).silent_since)
    board.seen(1)
    assert row(board, 1).kind != "silent"
    record = bay.room.record(1)
    assert record is not None
    assert record.events[-1].what == e.Seen()


def test_seen_asks_for_the_pin_where_the_door_is_locked(bay: Bay, board: Board) -> None:
    bay.taken(1, ago=0)
    bay.answered(1)
    bay.minutes(40)
    bay.entrance.door.lock()
    board.seen(1)
    assert row(board, 1).kind == "silent"
    bay.entrance.type("4719")
    assert row(board, 1).kind != "silent"


def test_help_stands_on_its_card_and_adds_no_band(bay: Bay, board: Board) -> None:
    bay.taken(1).taken(2)
    bay.do(2, e.HelpAsked(), PATIENT)
    assert (row(board, 2).kind, row(board, 2).line) == ("help", "call")
    assert row(board, 2).at == bay.desk.clock()
    assert board.bandChair == 0


def test_the_band_is_the_oldest_urgent_call_and_stays_until_it_is_ended(bay: Bay, board: Board) -> None:
    bay.taken(1).taken(2)
    bay.do(2, e.Answered("p_chest", Chosen("Yes")), PATIENT)
    bay.minutes(1)
    bay.do(1, e.UrgentPressed())
    assert (board.bandChair, board.bandAttended) == (2, False)
    call = bay.state(2).hold
    assert call is not None
    bay.do(2, e.Attended(call.seq))
    bay.minutes(20)
    assert (board.bandChair, board.bandAttended) == (2, True)
    bay.do(2, e.Cleared(call.seq, Outcome.CARRY_ON))
    assert board.bandChair == 1


def test_an_urgent_call_comes_forward_every_half_minute_until_somebody_attends(
    bay: Bay, board: Board
) -> None:
    bay.taken(1)
    bay.do(1, e.UrgentPressed())
    assert board.bandAgain == 0
    bay.minutes(2)
    assert board.bandAgain == 4
    call = bay.state(1).hold
    assert call is not None
    bay.do(1, e.Attended(call.seq))
    assert board.bandAgain == 0


def test_help_comes_forward_every_two_minutes(bay: Bay, board: Board) -> None:
    bay.taken(1)
    bay.do(1, e.HelpAsked(), PATIENT)
    bay.minutes(1)
    assert row(board, 1).again == 0
    bay.minutes(4)
    assert row(board, 1).again == 2


@pytest.mark.parametrize(
    ("what", "page"),
    [
        (None, "board/1"),
        (e.UrgentPressed(), "board/1/hold"),
        (e.Doubted(), "board/1/open"),
        (e.Left(5, "yes", ()), "board/1/record"),
    ],
)
def test_a_chair_opens_where_it_needs_somebody(
    bay: Bay, board: Board, what: e.Happening | None, page: str
) -> None:
    bay.taken(1)
    if what is not None:
        bay.do(1, what)
    board.open(1)
    assert bay.current.visit.page == page


def test_a_free_chair_opens_its_first_page(bay: Bay, board: Board) -> None:
    board.open(4)
    assert bay.current.visit.page == "board/4/open"


def test_the_wall_stays_on_the_wall_when_a_visit_is_forgotten(bay: Bay, board: Board) -> None:
    board.showWall(True)
    board.forget()
    assert board.wall
    board.showWall(False)
    assert not board.wall


def test_the_disk_s_trouble_with_seen_is_told_until_something_is_kept(qapp: object, tmp_path: Path) -> None:
    store = FailingStore()
    bay = Bay(tmp_path, store=store)
    board = Board(bay.desk, lambda: SOUND)
    bay.taken(1, ago=0)
    bay.answered(1)
    bay.minutes(40)
    store.full = True
    board.seen(1)
    assert (board.problem, row(board, 1).kind) == ("The disk is full. Free some space.", "silent")
    store.full = False
    board.seen(1)
    assert (board.problem, row(board, 1).kind == "silent") == ("", False)
