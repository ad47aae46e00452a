"""The adult who takes somebody home: five questions of their own, and nothing of the patient's."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.escort import Escort
from kiosk.recovery import events as e
from kiosk.recovery.events import Who
from tests.support.bay import Bay


@pytest.fixture
def bay(qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path).taken(1)


@pytest.fixture
def escort(bay: Bay) -> Escort:
    made = Escort(bay.desk)
    bay.desk.go("recovery/1/escort")
    return made


def test_every_question_is_one_of_theirs(bay: Bay, escort: Escort) -> None:
    assert escort.count == 5
    asked = []
    while escort.page == "question":
        asked.append(escort.question)
        escort.answer(escort.answers.rows[0].choice)
        bay.clock.advance(1)
    assert asked[2] == "How are you going home?"
    assert [entry.actor.who for entry in bay.state(1).entries] == [Who.ESCORT] * 5
    assert all(entry.item.startswith("e_") for entry in bay.state(1).entries)
    assert (escort.page, escort.wanted, bay.state(1).calls) == ("done", False, ())


def test_a_worry_asks_staff_to_come_and_blocks_nothing(bay: Bay, escort: Escort) -> None:
    escort.answer("Yes")
    bay.clock.advance(1)
    escort.answer("No")
    assert escort.wanted
    assert bay.state(1).call is not None
    assert bay.state(1).hold is None
    assert escort.number == 3


def test_back_shows_what_was_given_and_the_same_answer_is_no_new_entry(bay: Bay, escort: Escort) -> None:
    escort.answer("Yes")
    bay.clock.advance(1)
    escort.back()
    assert [row.choice for row in escort.answers.rows if row.given] == ["Yes"]
    escort.answer("Yes")
    assert (escort.number, len(bay.state(1).entries)) == (2, 1)


def test_a_question_can_be_left_out(bay: Bay, escort: Escort) -> None:
    escort.notNow()
    assert (escort.number, bay.state(1).entries) == (2, ())


def test_what_the_disk_does_not_take_is_said_and_asked_again(bay: Bay, escort: Escort) -> None:
    bay.store.close()
    escort.answer("Yes")
    assert escort.unsaved
    assert escort.number == 1


def test_another_page_forgets_it(bay: Bay, escort: Escort) -> None:
    escort.answer("Yes")
    escort.finish()
    assert bay.current.visit.page == "recovery/1"
    assert (escort.page, escort.question, escort.answers.rows) == ("away", "", ())
    bay.desk.go("recovery/1/escort")
    assert not any(row.given for row in escort.answers.rows)


def test_a_decided_record_asks_nobody(bay: Bay, escort: Escort) -> None:
    bay.do(1, e.Left(5, "unknown", ()))
    assert escort.page == "away"
