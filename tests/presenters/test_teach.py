"""Teach-back: the clinic's questions, what to listen for, and one of three marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.teach import Teach
from kiosk.recovery import events as e
from tests.support.bay import Bay


@pytest.fixture
def bay(qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path).taken(1)


@pytest.fixture
def teach(bay: Bay) -> Teach:
    made = Teach(bay.desk)
    bay.desk.go("board/1/teach")
    return made


def test_questions_come_a_page_at_a_time(teach: Teach) -> None:
    teach.fit(3)
    assert (teach.asked, teach.pages, len(teach.rows.rows)) == (10, 4, 3)
    teach.turn(4)
    assert len(teach.rows.rows) == 1
    teach.turn(9)
    assert teach.page == 4


def test_a_mark_is_entered_once_and_can_be_another(bay: Bay, teach: Teach) -> None:
    first, second, _ = teach.marks
    prompt = teach.rows.rows[0].prompt
    teach.mark(prompt, second)
    seq = bay.state(1).seq
    teach.mark(prompt, second)
    assert bay.state(1).seq == seq
    teach.mark(prompt, first)
    assert [(one.prompt, one.mark) for one in bay.state(1).marks] == [(prompt, first)]
    assert (teach.marked, teach.rows.rows[0].mark) == (1, first)


def test_it_opens_at_the_first_question_without_a_mark(bay: Bay, teach: Teach) -> None:
    teach.fit(3)
    for row in teach.rows.rows:
        bay.do(1, e.TaughtBack(row.prompt, teach.marks[0]))
    bay.desk.go("board/1")
    bay.desk.go("board/1/teach")
    assert teach.page == 2


def test_what_the_disk_does_not_take_is_said(bay: Bay, teach: Teach) -> None:
    bay.store.close()
    teach.mark(teach.rows.rows[0].prompt, teach.marks[0])
    assert teach.problem
    assert teach.marked == 0


def test_a_free_chair_has_nothing_to_ask(bay: Bay, teach: Teach) -> None:
    bay.desk.go("board/2/teach")
    assert not teach.there
    assert teach.rows.rows == ()
