"""What is due and when: early rather than late, never during a hold, and silence is not wellness."""

from __future__ import annotations

from datetime import timedelta

from kiosk.recovery import events as e
from kiosk.recovery.definition import By
from kiosk.recovery.schedule import (
    Due,
    due,
    insists,
    next_due,
    next_patient_item,
    round_start,
    silent,
    unanswered,
)
from tests.recovery.conftest import APP, ESCORT, NURSE, PATIENT, Ward

QUICK = ("p_breath", "p_chest", "p_sick", "p_dizzy", "p_toilet")


def doing(ward: Ward, number: int = 1) -> dict[str, Due]:
    chair = ward.room.chair(number)
    assert chair is not None
    return {one.pass_id: one for one in due(chair.definition, chair.state, ward.room.now())}


def asked(ward: Ward, showing: str = "") -> str:
    chair = ward.room.chair(1)
    assert chair is not None
    item = next_patient_item(chair.definition, chair.state, ward.room.now(), showing)
    return item.id if item else ""


def pass_quick(ward: Ward) -> None:
    for item in QUICK:
        assert ward.says(item, "No") is None


def test_before_time_zero_is_known_nothing_is_due(ward: Ward) -> None:
    ward.room.open(1, "iv", NURSE)
    assert doing(ward) == {}
    assert asked(ward) == ""


def test_a_pass_is_due_from_its_minute_on_in_the_checklists_order(ward: Ward) -> None:
    ward.seated()
    assert set(doing(ward)) == {"arrive", "obs"}
    ward.minutes(5)
    assert doing(ward)["quick"] == Due("quick", By.PATIENT, QUICK, 5, False)
    assert asked(ward) == "p_breath"
    ward.says("p_breath", "No")
    assert asked(ward) == "p_chest"


def test_beyond_the_grace_it_is_late(ward: Ward) -> None:
    ward.seated()
    ward.minutes(7)
    assert not doing(ward)["quick"].late
    ward.minutes(1)
    assert doing(ward)["quick"].late, "two minutes of grace are over"


def test_rounds_stand_on_a_fixed_grid_from_time_zero(ward: Ward) -> None:
    ward.seated()
    quick = ward.checklist.definition.passes[0]
    assert [round_start(quick, at) for at in (4, 5, 19, 20, 34, 35)] == [None, 5, 5, 20, 20, 35]
    ward.minutes(12)
    pass_quick(ward)
    ward.minutes(7)
    assert "quick" not in doing(ward)
    ward.minutes(1)
    assert doing(ward)["quick"].minute == 20, "twenty, however late the first was answered"


def test_an_answer_shortly_before_a_round_counts_for_it(ward: Ward) -> None:
    ward.seated()
    ward.minutes(17)
    pass_quick(ward)
    ward.minutes(10)
    assert "quick" not in doing(ward)
    ward.minutes(9)
    assert doing(ward)["quick"].minute == 35


def test_the_question_that_shows_stays_as_long_as_it_is_due(ward: Ward) -> None:
    ward.seated()
    ward.minutes(6)
    ward.says("p_breath", "No")
    ward.minutes(14)
    assert asked(ward) == "p_breath", "a new round"
    assert asked(ward, "p_chest") == "p_chest"
    ward.says("p_chest", "No")
    assert asked(ward, "p_chest") == "p_breath"


def test_a_pass_that_comes_once_is_done_when_it_is_done(ward: Ward) -> None:
    ward.seated()
    assert "stand" not in doing(ward)
    assert ward.do(e.Answered("s_sit", e.Ticked())) is None
    ward.minutes(60)
    assert doing(ward)["stand"].items == ("s_walk",)


def test_not_now_puts_a_pass_off_by_ten_minutes(ward: Ward) -> None:
    ward.seated(ago=5)
    assert ward.do(e.Snoozed("quick"), PATIENT) is None
    ward.minutes(9)
    assert asked(ward) == ""
    ward.minutes(1)
    assert asked(ward) == "p_breath"


def test_the_escort_too_may_put_the_questions_off_but_only_their_own(ward: Ward) -> None:
    ward.seated(ago=25)
    assert "escort" in doing(ward)
    assert ward.do(e.Snoozed("quick"), ESCORT) is not None
    assert ward.do(e.Snoozed("escort"), ESCORT) is None
    assert "escort" not in doing(ward)
    assert "quick" in doing(ward)
    assert ward.do(e.Snoozed("obs")) is not None, "staff's own items are not put off"


def test_during_a_hold_no_patient_is_asked_and_staff_still_are(ward: Ward) -> None:
    ward.seated(ago=20)
    ward.says("p_breath", "Yes")
    assert ward.state().hold is not None
    assert asked(ward) == ""
    assert {one.by for one in doing(ward).values()} == {By.STAFF, By.ESCORT}


def test_a_reading_the_profile_wants_once_more_is_due_at_its_minute(ward: Ward) -> None:
    ward.seated(profile="spravato")
    ward.minutes(36)
    for item, values in (("s_bp", (120, 80)), ("s_pulse", (70,)), ("s_resp", (14,)), ("s_spo2", (97, "Air"))):
        assert ward.do(e.Answered(item, e.Measured(values))) is None
    assert "s_bp" not in doing(ward)["obs"].items
    ward.minutes(4)
    chair = ward.room.chair(1)
    assert chair is not None
    found = [one for one in due(chair.definition, chair.state, ward.room.now()) if "s_bp" in one.items]
    assert [(one.minute, one.items, one.late) for one in found] == [(40, ("s_bp",), False)]
    ward.minutes(3)
    assert next(one for one in due(chair.definition, chair.state, ward.room.now()) if one.minute == 40).late


def test_a_reading_that_is_due_twice_is_asked_once(ward: Ward) -> None:
    ward.seated(profile="spravato", ago=50)
    chair = ward.room.chair(1)
    assert chair is not None
    items = [item for one in due(chair.definition, chair.state, ward.room.now()) for item in one.items]
    assert items.count("s_bp") == 1


def test_what_comes_next_is_known_in_minutes_after_time_zero(ward: Ward) -> None:
    ward.seated()
    chair = ward.room.chair(1)
    assert chair is not None
    assert next_due(chair.definition, chair.state, ward.room.now()) == 5
    ward.minutes(6)
    assert next_due(chair.definition, chair.state, ward.room.now()) == 15


def test_after_two_passes_with_no_answer_staff_are_told_since_when(ward: Ward) -> None:
    ward.seated()
    ward.minutes(20)
    first = ward.state().silent_since
    assert ward.state().unseen == 1
    assert not silent(ward.checklist.definition, ward.state())
    ward.minutes(15)
    assert ward.state().unseen == 2
    assert silent(ward.checklist.definition, ward.state())
    assert ward.state().silent_since == first
    assert first is not None


def test_not_now_is_no_answer_either(ward: Ward) -> None:
    ward.seated()
    ward.minutes(6)
    ward.do(e.Snoozed("quick"), PATIENT)
    ward.minutes(14)
    assert ward.state().unseen == 1


def test_an_answer_or_a_look_begins_the_count_anew_and_each_round_counts_once(ward: Ward) -> None:
    ward.seated()
    ward.minutes(36)
    assert ward.state().unseen == 2
    old = ward.state().silent_since
    assert ward.do(e.Seen()) is None
    assert (ward.state().unseen, ward.state().silent_since) == (0, None)
    ward.minutes(4)
    assert ward.state().unseen == 0, "the rounds that are noted are not noted again"
    ward.minutes(6)
    assert ward.state().unseen == 1, "the longer pass ran out too"
    ward.minutes(5)
    assert ward.state().unseen == 2
    since = ward.state().silent_since
    assert since is not None
    assert old is not None
    assert (since.wall - old.wall) > timedelta(minutes=20), "this silence, not the one before"
    assert ward.do(e.Answered("p_sick", e.Chosen("No"), assisted=True)) is None
    assert ward.state().unseen == 0


def test_rounds_before_anybody_was_asked_are_not_missed(ward: Ward) -> None:
    ward.seated(ago=120)
    ward.minutes(2)
    assert ward.state().unseen == 0


def test_rounds_that_a_hold_covered_are_not_missed(ward: Ward) -> None:
    ward.seated()
    ward.minutes(6)
    pass_quick(ward)
    ward.do(e.UrgentPressed())
    ward.minutes(29)
    call = ward.state().calls[0].seq
    ward.do(e.Attended(call))
    ward.do(e.Cleared(call, e.Outcome.CARRY_ON))
    ward.minutes(2)
    assert ward.state().unseen == 0
    ward.minutes(20)
    assert ward.state().unseen == 1


def test_rounds_that_a_restart_covered_are_not_missed(ward: Ward) -> None:
    ward.seated()
    ward.minutes(6)
    pass_quick(ward)
    ward.restart(down=40 * 60)
    assert ward.do(e.Resumed(-1)) is None
    ward.minutes(2)
    assert ward.state().unseen == 0


def test_a_restart_keeps_the_count_and_reminders_come_early(ward: Ward) -> None:
    ward.seated()
    ward.minutes(21)
    assert ward.state().unseen == 1
    ward.restart(down=60 * 60)
    assert ward.do(e.Resumed(-1)) is None
    assert ward.state().unseen == 1
    assert "leave" in doing(ward), "by the wall it is past the fortieth minute, though 21 are certain"


def test_when_time_zero_is_said_anew_earlier_answers_keep_their_distance(ward: Ward) -> None:
    ward.seated(ago=60)
    ward.minutes(6)
    pass_quick(ward)
    assert ward.do(e.ZeroRestated(20)) is None
    ward.minutes(14)
    assert "quick" not in doing(ward), "answered at what is the twentieth minute now"
    ward.minutes(1)
    assert doing(ward)["quick"].minute == 35, "an answer of minute 66 does not count for minute 35"
    assert "s_base" in doing(ward)["arrive"].items


def test_an_item_done_once_stays_done_when_time_zero_moves(ward: Ward) -> None:
    ward.seated(ago=60)
    assert ward.do(e.Answered("s_bell", e.Ticked())) is None
    ward.minutes(30)
    ward.do(e.ZeroRestated(5))
    assert "s_bell" not in doing(ward)["arrive"].items


def test_a_patient_getting_ready_to_leave_is_asked_and_not_counted_as_silent(ward: Ward) -> None:
    ward.seated()
    ward.minutes(6)
    assert ward.do(e.LeavingStarted()) is None
    assert asked(ward) == "p_breath"
    ward.minutes(40)
    assert ward.state().unseen == 0


def test_only_a_patients_pass_can_run_out(ward: Ward) -> None:
    ward.seated(ago=240)
    assert ward.do(e.Unanswered("escort", 1), APP) is not None
    assert ward.do(e.Unanswered("obs", 1), APP) is not None
    assert ward.do(e.Unanswered("quick", 1), NURSE) is not None
    chair = ward.room.chair(1)
    assert chair is not None
    assert unanswered(chair.definition, chair.state, ward.room.now()) == ()


def test_calls_nobody_attends_to_come_forward_again(ward: Ward) -> None:
    ward.seated()
    ward.do(e.HelpAsked(), PATIENT)
    ward.do(e.UrgentPressed())
    asked_for, urgent = ward.state().calls
    ward.clock.advance(118)
    assert (insists(asked_for, ward.room.now()), insists(urgent, ward.room.now())) == (0, 3)
    ward.clock.advance(2)
    assert (insists(asked_for, ward.room.now()), insists(urgent, ward.room.now())) == (1, 4)
    ward.do(e.Attended(urgent.seq))
    assert insists(ward.state().calls[1], ward.room.now()) == 0


def test_after_a_restart_a_call_comes_forward_at_once(ward: Ward) -> None:
    ward.seated()
    ward.do(e.UrgentPressed())
    ward.restart()
    assert insists(ward.state().calls[0], ward.room.now()) == 1
