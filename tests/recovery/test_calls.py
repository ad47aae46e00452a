"""Calls: anybody may raise one, staff alone end one, and nothing else does: not time, not a restart."""

from __future__ import annotations

import pytest

from kiosk.recovery import events as e
from kiosk.recovery.events import Outcome, Who
from kiosk.recovery.refusal import Reason, Refusal
from kiosk.recovery.state import Phase
from tests.recovery.conftest import APP, ESCORT, NURSE, OTHER, PATIENT, Ward


@pytest.fixture
def seated(ward: Ward) -> Ward:
    return ward.seated(ago=1)


def end(ward: Ward, outcome: Outcome = Outcome.CARRY_ON) -> None:
    """Attend to every call and clear it."""
    for call in ward.state().calls:
        assert call.attended is not None or ward.do(e.Attended(call.seq)) is None
        assert ward.do(e.Cleared(call.seq, outcome)) is None


@pytest.mark.parametrize("actor", [PATIENT, ESCORT, NURSE])
def test_help_needs_no_reason_and_no_pin(seated: Ward, actor: e.Actor) -> None:
    assert seated.do(e.HelpAsked(), actor) is None
    call = seated.state().call
    assert call is not None
    assert (call.urgent, call.by, call.item, call.choice) == (False, actor.who, "", "")
    assert seated.state().phase is Phase.WATCHING


def test_pressed_again_it_is_the_same_call(seated: Ward) -> None:
    seated.do(e.HelpAsked(), PATIENT)
    assert seated.do(e.HelpAsked(), PATIENT) == Refusal(Reason.ALREADY)
    assert seated.do(e.HelpAsked(), ESCORT) is None, "somebody else"
    assert len(seated.state().calls) == 2


def test_who_asks_again_after_staff_came_is_heard_though_the_first_call_was_never_ended(seated: Ward) -> None:
    seated.do(e.HelpAsked(), PATIENT)
    seated.do(e.Attended(seated.state().calls[0].seq))
    assert seated.do(e.HelpAsked(), PATIENT) is None
    assert [one.attended is None for one in seated.state().calls] == [False, True]
    assert seated.do(e.HelpAsked(), PATIENT) == Refusal(Reason.ALREADY)


def test_an_answer_calls_again_after_staff_came_though_the_first_call_was_never_ended(seated: Ward) -> None:
    seated.says("p_sick", "A lot")
    seated.do(e.Attended(seated.state().calls[0].seq))
    seated.says("p_sick", "I threw up")
    waiting = [one.choice for one in seated.state().calls if one.attended is None]
    assert waiting == ["I threw up"]


def test_help_works_before_anybody_was_confirmed_after_a_restart_and_while_in_doubt(ward: Ward) -> None:
    ward.room.open(1, "iv", NURSE)
    assert ward.do(e.HelpAsked(), PATIENT) is None
    ward.restart()
    assert ward.state().phase is Phase.RESUME_CHECK
    assert ward.do(e.HelpAsked(), ESCORT) is None
    ward.do(e.Resumed(0))
    ward.do(e.Doubted())
    assert ward.do(e.HelpAsked(), NURSE) is None


def test_an_answer_the_clinic_lists_as_urgent_is_a_hold(seated: Ward) -> None:
    seated.says("p_breath", "Yes")
    hold = seated.state().hold
    assert hold is not None
    assert (hold.urgent, hold.by, hold.item, hold.choice) == (True, Who.PATIENT, "p_breath", "Yes")


def test_an_answer_the_clinic_wants_to_hear_of_is_a_call_and_no_hold(seated: Ward) -> None:
    seated.says("p_toilet", "Yes")
    call = seated.state().call
    assert call is not None
    assert (call.item, call.urgent, seated.state().hold) == ("p_toilet", False, None)


@pytest.mark.parametrize("choice", ["No", "A little"])
def test_other_answers_call_nobody(seated: Ward, choice: str) -> None:
    seated.says("p_sick", choice)
    assert seated.state().calls == ()


def test_staffs_own_answer_can_be_a_hold_too(seated: Ward) -> None:
    seated.do(e.Answered("s_wake", e.Chosen("No response")))
    assert seated.state().hold is not None


def test_an_answer_and_its_call_are_entered_together(seated: Ward) -> None:
    seated.says("p_breath", "Yes")
    record = seated.room.record(1)
    assert record is not None
    answered, raised = record.events[-2:]
    assert raised.what == e.CallRaised("p_breath", answered.seq, True)
    assert (raised.actor, raised.stamp) == (APP, answered.stamp)


def test_the_same_answer_does_not_call_twice_while_the_first_waits(seated: Ward) -> None:
    seated.says("p_toilet", "Yes")
    seated.says("p_toilet", "Yes")
    assert len(seated.state().calls) == 1
    end(seated)
    seated.says("p_toilet", "Yes")
    assert len(seated.state().calls) == 1


def test_a_correction_can_call_but_cannot_call_off(seated: Ward) -> None:
    seated.says("p_sick", "A lot")
    wrong = seated.state().newest("p_sick")
    assert wrong is not None
    seated.do(e.Corrected(wrong.seq, "p_sick", e.Chosen("No")), PATIENT)
    assert len(seated.state().calls) == 1
    end(seated)
    again = seated.state().newest("p_sick")
    assert again is not None
    seated.do(e.Corrected(again.seq, "p_sick", e.Chosen("I threw up")))
    assert [one.choice for one in seated.state().calls] == ["I threw up"]


@pytest.mark.parametrize(("minute", "calls"), [(28, 0), (30, 1)])
def test_what_is_common_early_on_calls_only_from_its_minute(ward: Ward, minute: int, calls: int) -> None:
    ward.seated(ago=minute)
    ward.says("p_real", "Very strange")
    assert len(ward.state().calls) == calls


def test_an_urgent_call_goes_before_older_ones(seated: Ward) -> None:
    seated.do(e.HelpAsked(), PATIENT)
    seated.says("p_breath", "Yes")
    call = seated.state().call
    assert call is not None
    assert call.urgent


def test_a_call_nobody_came_to_goes_before_one_that_was_only_not_ended(seated: Ward) -> None:
    seated.do(e.HelpAsked(), PATIENT)
    first = seated.state().calls[0].seq
    seated.do(e.Attended(first))
    seated.do(e.HelpAsked(), PATIENT)
    waiting = seated.state().call
    assert waiting is not None
    assert waiting.attended is None
    seated.do(e.Attended(waiting.seq))
    call = seated.state().call
    assert call is not None
    assert call.seq == first, "then the oldest"


def test_a_call_is_attended_to_first_and_ended_with_an_outcome(seated: Ward) -> None:
    seated.do(e.HelpAsked(), PATIENT)
    call = seated.state().calls[0].seq
    assert seated.do(e.Cleared(call, Outcome.CARRY_ON)) == Refusal(Reason.NOT_ATTENDED)
    assert seated.do(e.Attended(call)) is None
    assert seated.state().calls[0].attended_by == NURSE.slot
    assert seated.do(e.Attended(call), OTHER) == Refusal(Reason.ATTENDED)
    assert seated.do(e.Cleared(call, Outcome.MISTAKE), OTHER) is None
    assert seated.state().calls == ()
    assert [(one.call.seq, one.outcome) for one in seated.state().past_calls] == [(call, Outcome.MISTAKE)]
    assert seated.do(e.Cleared(call, Outcome.CARRY_ON)) == Refusal(Reason.NO_CALL)
    assert seated.do(e.Attended(call)) == Refusal(Reason.NO_CALL)


@pytest.mark.parametrize("actor", [PATIENT, ESCORT, APP])
def test_nobody_but_staff_attends_or_ends(seated: Ward, actor: e.Actor) -> None:
    seated.do(e.HelpAsked(), PATIENT)
    call = seated.state().calls[0].seq
    assert seated.do(e.Attended(call), actor) is not None
    seated.do(e.Attended(call))
    assert seated.do(e.Cleared(call, Outcome.MISTAKE), actor) is not None
    assert len(seated.state().calls) == 1


def test_time_a_restart_a_doubt_and_a_move_end_no_call(seated: Ward) -> None:
    seated.says("p_breath", "Yes")
    hold = seated.state().hold
    seated.minutes(90)
    seated.do(e.Doubted())
    seated.restart(down=3600)
    seated.do(e.Resumed(30))
    seated.do(e.Settled(1))
    assert seated.state().newest("p_breath") is None, "the answer is struck"
    assert seated.do(e.ChairMoved(3)) is None
    assert seated.state(3).hold == hold


def test_during_a_hold_nobody_gets_ready_to_leave(seated: Ward) -> None:
    seated.do(e.UrgentPressed())
    assert seated.do(e.LeavingStarted()) == Refusal(Reason.HOLD)
    end(seated)
    assert seated.do(e.LeavingStarted()) is None
    seated.do(e.UrgentPressed())
    assert seated.do(e.WatchedAgain()) == Refusal(Reason.HOLD)
    assert seated.do(e.Released()) == Refusal(Reason.HOLD)


GONE = (
    e.Left(5, "unknown", ("Called the patient",)),
    e.Transferred("ambulance", "printed"),
    e.MovedAway(),
)


@pytest.mark.parametrize("what", GONE, ids=lambda what: type(what).__name__)
def test_a_call_outlasts_the_patient_and_the_record_is_not_closed_over_it(
    seated: Ward, what: e.Happening
) -> None:
    seated.says("p_breath", "Yes")
    assert seated.do(what) is None
    assert seated.state().hold is not None
    assert seated.do(e.Closed("printed")) == Refusal(Reason.NOT_ATTENDED)
    end(seated, Outcome.EMERGENCY)
    assert seated.do(e.Closed("printed")) is None
    assert seated.room.chair(1) is None


def test_somebody_who_still_sits_there_after_the_release_is_heard(seated: Ward) -> None:
    seated.released()
    assert seated.do(e.HelpAsked(), PATIENT) is None
    assert seated.state().phase is Phase.RELEASED
    assert seated.do(e.Closed("not needed")) == Refusal(Reason.NOT_ATTENDED)
    end(seated)
    assert seated.do(e.Closed("not needed")) is None


def test_a_free_chair_says_so(ward: Ward) -> None:
    assert ward.do(e.HelpAsked(), PATIENT) == Refusal(Reason.NO_RECORD)
