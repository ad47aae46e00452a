"""What is missing before staff record a release; and that nothing but staff's signature makes one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.recovery import events as e
from kiosk.recovery.events import Measured
from kiosk.recovery.refusal import Reason
from kiosk.recovery.release import Lack, Missing, age, minutes_since, missing
from kiosk.recovery.state import Phase
from tests.recovery.conftest import APP, ESCORT, NURSE, PATIENT, Ward


def lacks(ward: Ward) -> tuple[Lack, ...]:
    chair = ward.room.chair(1)
    assert chair is not None
    return missing(chair.definition, chair.state, ward.room.now())


def test_with_every_item_answered_staff_can_sign(ward: Ward) -> None:
    ward.seated()
    ward.released()
    state = ward.state()
    assert (state.phase, state.decided_by, state.override) == (Phase.RELEASED, NURSE, "")
    assert state.decided is not None


@pytest.mark.parametrize("actor", [PATIENT, ESCORT, APP])
def test_nobody_else_can(ward: Ward, actor: e.Actor) -> None:
    ward.seated()
    ward.answered()
    ward.do(e.LeavingStarted())
    refusal = ward.do(e.Released(), actor)
    assert refusal is not None
    assert refusal.reason is Reason.NOT_YOURS


@pytest.mark.parametrize(
    "actor", [e.Actor(e.Who.STAFF, 3, "manager"), e.Actor(e.Who.STAFF, 3), e.Actor(e.Who.STAFF, 0, "nurse")]
)
def test_the_signature_is_a_nurses_or_a_clinicians_with_a_pin_of_their_own(
    ward: Ward, actor: e.Actor
) -> None:
    ward.seated()
    ward.answered()
    ward.do(e.LeavingStarted())
    refusal = ward.do(e.Released(), actor)
    assert refusal is not None
    assert refusal.reason is Reason.NOT_YOURS
    assert ward.do(e.Released(), e.Actor(e.Who.STAFF, 3, "clinician")) is None


@pytest.mark.parametrize("left_out", ["s_code", "s_bp", "s_mood", "s_sheet"])
def test_an_item_that_must_have_an_answer_stands_in_the_way(ward: Ward, left_out: str) -> None:
    ward.seated()
    ward.answered(left_out)
    assert lacks(ward) == (Lack(Missing.ITEM, left_out),)
    ward.do(e.LeavingStarted())
    refusal = ward.do(e.Released())
    assert refusal is not None
    assert (refusal.reason, refusal.names) == (Reason.MISSING, (left_out,))


def test_not_done_and_why_is_an_answer(ward: Ward) -> None:
    ward.seated()
    ward.answered("s_ivout", "s_bp")
    assert ward.do(e.Answered("s_bp", e.NotDone("Patient said no"))) is None
    assert lacks(ward) == (), "the other item has no must"


def test_what_is_missing_comes_in_the_checklists_order_calls_first(ward: Ward) -> None:
    ward.seated()
    ward.answered("s_base", "s_mood", "s_wake")
    ward.says("p_toilet", "Yes")
    assert [one.item for one in lacks(ward)] == ["p_toilet", "s_base", "s_wake", "s_mood"]


def test_an_open_call_stands_in_the_way_of_a_release(ward: Ward) -> None:
    ward.seated()
    ward.answered()
    ward.do(e.LeavingStarted())
    ward.do(e.HelpAsked(), PATIENT)
    refusal = ward.do(e.Released())
    assert refusal is not None
    assert refusal.reason is Reason.MISSING
    assert ward.do(e.Released("Prescriber agreed")) is not None, "no reason overrules a call"


def test_an_answer_that_must_be_fresh_grows_old(ward: Ward) -> None:
    ward.seated()
    ward.answered()
    ward.minutes(14)
    assert lacks(ward) == ()
    ward.minutes(1)
    assert lacks(ward) == (Lack(Missing.STALE, "s_wake", 15, 15),)
    ward.do(e.Answered("s_wake", e.Chosen("Awake")))
    ward.minutes(15)
    assert [one.item for one in lacks(ward)] == ["s_wake", "s_spo2", "s_bp"]


def test_correcting_an_old_reading_does_not_make_it_fresh(ward: Ward) -> None:
    ward.seated()
    ward.answered()
    ward.minutes(40)
    old = ward.state().newest("s_bp")
    assert old is not None
    assert ward.do(e.Corrected(old.seq, "s_bp", Measured((122, 80)))) is None
    assert Lack(Missing.STALE, "s_bp", 40, 30) in lacks(ward)


def test_after_a_restart_nobody_knows_how_old_an_answer_is(ward: Ward) -> None:
    ward.seated()
    ward.answered()
    entry = ward.state().newest("s_wake")
    assert entry is not None
    assert age(entry, ward.room.now()) == 0
    ward.restart()
    ward.do(e.Resumed(10))
    assert age(entry, ward.room.now()) is None
    assert minutes_since(entry.stamp, ward.room.now()) is None
    assert Lack(Missing.STALE, "s_wake", -1, 15) in lacks(ward)


def watched(ward: Ward, minutes: int) -> None:
    """Somebody of whom the clinic wants 120 minutes, every answer fresh."""
    ward.seated(profile="spravato")
    ward.clock.advance(minutes * 60)
    ward.answered()
    ward.do(e.LeavingStarted())


def test_too_short_a_watch_is_overruled_by_a_reason_and_by_nothing_else(ward: Ward) -> None:
    watched(ward, 90)
    assert lacks(ward) == (Lack(Missing.OBSERVATION, minutes=90, wanted=120),)
    for override in ("", "In a hurry"):
        refusal = ward.do(e.Released(override))
        assert refusal is not None
        assert refusal.reason is Reason.MISSING
    assert ward.do(e.Released("Prescriber agreed")) is None
    assert ward.state().override == "Prescriber agreed"


def test_where_nothing_is_overruled_no_reason_is_kept(ward: Ward) -> None:
    watched(ward, 121)
    assert lacks(ward) == ()
    refusal = ward.do(e.Released("Prescriber agreed"))
    assert refusal is not None
    assert refusal.reason is Reason.NOT_A_REASON
    assert ward.do(e.Released()) is None


def test_only_time_that_is_certain_counts_towards_the_clinics_minimum(ward: Ward) -> None:
    ward.seated(profile="spravato")
    ward.minutes(70)
    ward.restart(down=3 * 3600)
    ward.do(e.Resumed(-1))
    sure = Lack(Missing.OBSERVATION, minutes=65, wanted=120)
    assert lacks(ward)[-1] == sure, "up to the newest entry: a pass that ran out at minute 65"
    ward.do(e.ZeroRestated(121))
    assert all(one.kind is not Missing.OBSERVATION for one in lacks(ward))


def test_a_set_wall_clock_makes_nobodys_watch_longer(ward: Ward) -> None:
    watched(ward, 60)
    ward.stamps.set_wall(timedelta(hours=3))
    ward.room.tick()
    assert lacks(ward)[-1].kind is Missing.OBSERVATION


def test_a_clinic_says_which_roles_sign(ward: Ward) -> None:
    chair_definition = ward.room.checklist.definition
    ward.room.checklist = replace(
        ward.room.checklist, definition=replace(chair_definition, signers=("clinician",))
    )
    ward.seated()
    ward.answered()
    ward.do(e.LeavingStarted())
    refusal = ward.do(e.Released(), NURSE)
    assert refusal is not None
    assert refusal.reason is Reason.NOT_YOURS
    assert ward.do(e.Released(), e.Actor(e.Who.STAFF, 3, "clinician")) is None
