"""The patient's own screen at a chair: one question at a time, a moment to change one's mind, and rest."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.presenters.bedside import REST_S, Bedside
from kiosk.presenters.chair_help import ChairHelp
from kiosk.recovery import events as e
from kiosk.recovery.events import Chosen, Who
from kiosk.recovery.state import Entry
from tests.support.bay import Bay


@pytest.fixture
def bay(qapp: object, tmp_path: Path) -> Bay:
    return Bay(tmp_path).taken(1)


@pytest.fixture
def bedside(bay: Bay) -> Bedside:
    made = Bedside(bay.desk, bay.clock)
    bay.desk.go("recovery/1")
    return made


def newest(bay: Bay) -> Entry:
    return bay.state(1).entries[-1]


def test_it_rests_until_it_is_touched(bedside: Bedside) -> None:
    assert (bedside.page, bedside.waiting) == ("rest", True)
    bedside.wake()
    assert bedside.page == "question"
    assert [row.choice for row in bedside.answers.rows] == ["No", "Yes"]


def test_an_answer_is_the_patients_then_thanks_then_the_next_question(bay: Bay, bedside: Bedside) -> None:
    bedside.wake()
    first = bedside.question
    bedside.answer("No")
    assert (newest(bay).actor.who, newest(bay).assisted) == (Who.PATIENT, False)
    assert (bedside.page, bedside.canChange) == ("thanks", True)
    bay.clock.advance(2.1)
    assert bedside.page == "question"
    assert bedside.question != first
    assert bedside.canChange
    bay.clock.advance(3)
    assert not bedside.canChange


def test_a_changed_answer_corrects_and_the_old_one_stays(bay: Bay, bedside: Bedside) -> None:
    bedside.wake()
    bay.clock.advance(1)
    while len(bedside.answers.rows) < 3:  # past the questions that are urgent
        bedside.answer(bedside.answers.rows[0].choice)
        bay.clock.advance(2.1)
    first, other = (row.choice for row in bedside.answers.rows[:2])
    bedside.answer(first)
    bedside.changeAnswer()
    assert [row.given for row in bedside.answers.rows][:2] == [True, False]
    before = len(bay.state(1).entries)
    bedside.answer(other)
    assert len(bay.state(1).entries) == before + 1
    assert newest(bay).of == bay.state(1).entries[-2].seq
    assert newest(bay).answer == Chosen(other)


def test_not_now_puts_it_off_and_rests(bay: Bay, bedside: Bedside) -> None:
    bedside.wake()
    bedside.notNow()
    assert bedside.page == "rest"
    assert bay.state(1).snoozes


def test_a_round_that_begins_leaves_the_question_that_shows(bay: Bay, bedside: Bedside) -> None:
    bay.minutes(1)  # minute 61; the next round begins at 65
    bedside.wake()
    first = bedside.question
    bedside.answer("No")
    bay.clock.advance(2.1)
    bay.minutes(3)
    bedside.wake()
    second = bedside.question
    bay.minutes(1)
    assert (bedside.page, bedside.question) == ("question", second)
    bedside.answer("No")
    bay.clock.advance(2.1)
    assert bedside.question == first, "it is asked when the one that showed is answered"


def test_an_urgent_answer_brings_the_page_to_stay(bay: Bay, bedside: Bedside) -> None:
    bedside.wake()
    bedside.answer("Yes")
    assert bedside.page == "stay"
    assert bay.state(1).hold is not None


def test_a_question_nobody_touches_gives_way_to_rest(bay: Bay, bedside: Bedside) -> None:
    bedside.wake()
    bay.clock.advance(REST_S + 0.1)
    assert bedside.page == "rest"


def test_a_nurse_who_opened_it_answers_for_them_until_it_is_quiet(bay: Bay, bedside: Bedside) -> None:
    assert not bedside.staffHere
    bedside.toggleAssisted()  # nobody of staff is here
    assert not bedside.assisted
    bedside.opened_by(bay.nurse)
    bedside.toggleAssisted()
    bedside.answer("No")
    assert (newest(bay).actor, newest(bay).assisted) == (bay.nurse, True)
    bay.clock.advance(REST_S + 0.1)
    assert (bedside.staffHere, bedside.assisted) == (False, False)


def test_another_page_and_another_record_leave_nothing_behind(bay: Bay, bedside: Bedside) -> None:
    bedside.opened_by(bay.nurse)
    bedside.answer("No")
    assert bedside.canChange
    bay.desk.go("recovery/1/escort")
    assert (bedside.canChange, bedside.staffHere, bedside.waiting) == (False, False, False)
    bay.desk.go("recovery/1")
    bedside.opened_by(bay.nurse)
    bay.do(1, e.ChairMoved(2))
    assert (bedside.page, bedside.staffHere, bedside.question) == ("rest", False, "")


def test_an_answer_the_disk_does_not_take_is_said_and_asked_again(bay: Bay, bedside: Bedside) -> None:
    bedside.wake()
    question = bedside.question
    bay.store.close()
    bedside.answer("No")
    assert bedside.unsaved
    assert (bedside.page, bedside.question) == ("question", question)


@pytest.mark.parametrize(
    ("channel", "told"), [("screen_only", False), ("nurse_display", True), ("relay", False)]
)
def test_help_raises_one_call_and_claims_only_what_is_so(bay: Bay, channel: str, told: bool) -> None:
    raised = ChairHelp(bay.desk, channel)
    bay.desk.go("recovery/1")
    raised.ask()
    raised.ask()
    assert [call.by for call in bay.state(1).calls] == [Who.PATIENT]
    assert raised.told is told
    call = bay.state(1).calls[0].seq
    bay.do(1, e.Attended(call))
    bay.do(1, e.Cleared(call, e.Outcome.CARRY_ON))
    assert not raised.told


def test_help_claims_nothing_where_the_disk_is_broken(bay: Bay) -> None:
    raised = ChairHelp(bay.desk, "nurse_display")
    bay.desk.go("recovery/1")
    bay.store.close()
    raised.ask()
    assert not raised.told


def test_help_on_the_escorts_screen_is_the_escorts(bay: Bay) -> None:
    raised = ChairHelp(bay.desk, "nurse_display")
    bay.desk.go("recovery/1/escort")
    raised.ask()
    assert [call.by for call in bay.state(1).calls] == [Who.ESCORT]


@pytest.mark.parametrize(
    ("channel", "bell"), [("screen_only", True), ("relay", True), ("nurse_display", False)]
)
def test_no_question_says_that_a_nurse_is_called_where_nobody_is(bay: Bay, channel: str, bell: bool) -> None:
    bedside = Bedside(bay.desk, bay.clock, channel)
    bay.desk.go("recovery/1")
    bedside.wake()
    assert bedside.question == "Is it hard to breathe?"
    assert bedside.bell is bell
    assert ("will be called" in bedside.help) is not bell
