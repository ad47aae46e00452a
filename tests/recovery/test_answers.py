"""Which answers are taken: from the right person, one of the choices, a number that can be."""

from __future__ import annotations

import math

import pytest

from kiosk.recovery import events as e
from kiosk.recovery.events import Answer, Measured
from kiosk.recovery.refusal import Reason, Refusal
from kiosk.recovery.state import Entry
from tests.recovery.conftest import APP, ESCORT, NURSE, PATIENT, Ward

BASE = (120, 80, 70, 98)


@pytest.fixture
def seated(ward: Ward) -> Ward:
    return ward.seated(ago=1)


def reason(refusal: Refusal | None) -> Reason | None:
    return refusal.reason if refusal else None


def seq(ward: Ward, item: str) -> int:
    newest = ward.state().newest(item)
    assert newest is not None
    return newest.seq


def newest(ward: Ward, item: str) -> Entry:
    found = ward.state().newest(item)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("item", "answer", "actor", "assisted", "wanted"),
    [
        ("p_sick", e.Chosen("No"), PATIENT, False, None),
        ("p_sick", e.Chosen("No"), NURSE, True, None),
        ("p_sick", e.Chosen("No"), NURSE, False, Reason.NOT_YOURS),
        ("p_sick", e.Chosen("No"), ESCORT, False, Reason.NOT_YOURS),
        ("p_sick", e.Chosen("No"), ESCORT, True, Reason.NOT_YOURS),
        ("p_sick", e.Chosen("No"), APP, False, Reason.NOT_YOURS),
        ("e_role", e.Chosen("Yes"), ESCORT, False, None),
        ("e_role", e.Chosen("Yes"), PATIENT, False, Reason.NOT_YOURS),
        ("s_line", e.Ticked(), NURSE, False, None),
        ("s_line", e.Ticked(), PATIENT, False, Reason.NOT_YOURS),
        ("s_line", e.NotDone("No equipment"), NURSE, False, None),
        ("s_line", e.NotDone("Felt like it"), NURSE, False, Reason.NOT_A_REASON),
        ("s_code", e.NotDone("No equipment"), NURSE, False, Reason.MUST_BE_DONE),
        ("p_sick", e.NotDone("Patient asleep"), PATIENT, False, Reason.NOT_YOURS),
        ("s_line", e.Chosen("Yes"), NURSE, False, Reason.NOT_A_CHOICE),
        ("s_wake", e.Ticked(), NURSE, False, Reason.NOT_A_CHOICE),
        ("s_wake", e.Chosen("awake"), NURSE, False, Reason.NOT_A_CHOICE),
        ("s_nothing", e.Ticked(), NURSE, False, Reason.NO_ITEM),
        ("s_base", Measured(BASE), NURSE, False, None),
        ("s_base", Measured((120, 80, 70)), NURSE, False, Reason.NOT_A_CHOICE),
        ("s_base", Measured((261, 80, 70, 98)), NURSE, False, Reason.OUT_OF_RANGE),
        ("s_base", Measured((49, 80, 70, 98)), NURSE, False, Reason.OUT_OF_RANGE),
        ("s_base", Measured((math.nan, 80, 70, 98)), NURSE, False, Reason.OUT_OF_RANGE),
        ("s_base", Measured((math.inf, 80, 70, 98)), NURSE, False, Reason.OUT_OF_RANGE),
        ("s_base", Measured(("120", 80, 70, 98)), NURSE, False, Reason.OUT_OF_RANGE),
        ("s_base", Measured((50, 20, 25, 50)), NURSE, False, None),
        ("s_spo2", Measured((97, "Air")), NURSE, False, None),
        ("s_spo2", Measured((97, "Helium")), NURSE, False, Reason.NOT_A_CHOICE),
    ],
)
def test_who_answers_what(
    seated: Ward, item: str, answer: Answer, actor: e.Actor, assisted: bool, wanted: Reason | None
) -> None:
    before = seated.state()
    assert reason(seated.do(e.Answered(item, answer, assisted), actor)) == wanted
    assert (seated.state() == before) is (wanted is not None)


def test_out_of_range_says_what_can_be(seated: Ward) -> None:
    refusal = seated.do(e.Answered("s_base", Measured((300, 80, 70, 98))))
    assert refusal == Refusal(Reason.OUT_OF_RANGE, ("Upper BP", "50", "260", "mmHg"))


def test_one_touch_gives_one_answer(seated: Ward) -> None:
    seated.says("p_sick", "No")
    seated.clock.advance(0.2)
    assert reason(seated.room.do(1, e.Answered("p_sick", e.Chosen("A lot")), PATIENT)) == Reason.DOUBLE
    seated.clock.advance(0.06)
    assert seated.room.do(1, e.Answered("p_sick", e.Chosen("A little")), PATIENT) is None


def test_a_value_far_from_the_last_is_asked_about_once(seated: Ward) -> None:
    seated.do(e.Answered("s_bp", Measured((120, 80))))
    refusal = seated.do(e.Answered("s_bp", Measured((210, 82))))
    assert refusal == Refusal(Reason.ASK_ONCE, ("Upper",))
    assert seated.do(e.Answered("s_bp", Measured((210, 82), kept=True))) is None
    assert seated.do(e.Answered("s_bp", Measured((212, 82)))) is None, "near the last one now"


def test_a_quarter_more_is_not_far_yet(seated: Ward) -> None:
    seated.do(e.Answered("s_bp", Measured((120, 80))))
    assert seated.do(e.Answered("s_bp", Measured((150, 60)))) is None


def test_during_a_hold_the_patient_is_left_in_peace_and_staff_go_on(seated: Ward) -> None:
    seated.says("p_sick", "A little")
    seated.says("p_breath", "Yes")
    assert reason(seated.says("p_dizzy", "No")) == Reason.HOLD
    undo = e.Corrected(seq(seated, "p_breath"), "p_breath", e.Chosen("No"))
    assert reason(seated.do(undo, PATIENT)) == Reason.HOLD
    assert seated.do(e.Answered("p_dizzy", e.Chosen("No"), assisted=True)) is None
    assert seated.do(e.Answered("s_wake", e.Chosen("Awake"))) is None
    assert seated.says("e_role", "Yes", ESCORT) is None


def test_a_correction_is_another_entry_and_the_old_one_stays(seated: Ward) -> None:
    seated.says("p_sick", "A little")
    wrong = seq(seated, "p_sick")
    assert seated.do(e.Corrected(wrong, "p_sick", e.Chosen("No")), PATIENT) is None
    assert [one.answer for one in seated.state().entries] == [e.Chosen("A little"), e.Chosen("No")]
    assert newest(seated, "p_sick").of == wrong
    assert reason(seated.do(e.Corrected(wrong, "p_sick", e.Chosen("A lot")))) == Reason.ALREADY


def test_a_correction_is_about_the_moment_of_the_answer_it_corrects(seated: Ward) -> None:
    seated.do(e.Answered("s_bp", Measured((180, 80))))
    first = newest(seated, "s_bp")
    seated.minutes(20)
    seated.do(e.Answered("s_bp", Measured((150, 82))))
    assert seated.do(e.Corrected(first.seq, "s_bp", Measured((148, 80)))) is None
    assert newest(seated, "s_bp").answer == Measured((150, 82)), "the newer reading still counts"
    mended = next(one for one in seated.state().entries if one.of == first.seq)
    assert (mended.minute, mended.stamp) == (first.minute, first.stamp)


def test_what_was_wrong_is_no_measure_for_what_is_right(seated: Ward) -> None:
    seated.do(e.Answered("s_bp", Measured((210, 80))))
    assert seated.do(e.Corrected(seq(seated, "s_bp"), "s_bp", Measured((120, 80)))) is None


def test_a_correction_of_a_correction_counts_in_turn(seated: Ward) -> None:
    seated.do(e.Answered("s_wake", e.Chosen("To voice")))
    seated.do(e.Corrected(seq(seated, "s_wake"), "s_wake", e.Chosen("To touch")))
    seated.do(e.Corrected(seq(seated, "s_wake"), "s_wake", e.Chosen("Awake")))
    assert newest(seated, "s_wake").answer == e.Chosen("Awake")


@pytest.mark.parametrize(("seconds", "wanted"), [(28, None), (31, Reason.NOT_YOURS)])
def test_patients_may_change_their_mind_for_half_a_minute(
    seated: Ward, seconds: float, wanted: Reason | None
) -> None:
    seated.says("p_sick", "A little")
    seated.clock.advance(seconds)
    what = e.Corrected(seq(seated, "p_sick"), "p_sick", e.Chosen("No"))
    assert reason(seated.do(what, PATIENT)) == wanted


def test_nobody_but_staff_changes_anothers_answer(seated: Ward) -> None:
    seated.says("p_sick", "A little")
    what = e.Corrected(seq(seated, "p_sick"), "p_sick", e.Chosen("No"))
    assert reason(seated.do(what, ESCORT)) == Reason.NOT_YOURS
    assert seated.do(what) is None
    assert newest(seated, "p_sick").assisted, "staff touched for the patient"


def test_a_correction_names_an_answer_of_that_item(seated: Ward) -> None:
    seated.says("p_sick", "A little")
    of = seq(seated, "p_sick")
    assert reason(seated.do(e.Corrected(of, "p_dizzy", e.Chosen("No")))) == Reason.NO_ITEM
    assert reason(seated.do(e.Corrected(of + 40, "p_sick", e.Chosen("No")))) == Reason.NO_ITEM
    assert reason(seated.do(e.Corrected(of, "p_sick", e.Chosen("Well")))) == Reason.NOT_A_CHOICE


@pytest.mark.parametrize(("pause", "fast"), [(0.9, True), (1.1, False)])
def test_a_pass_gone_through_in_a_hurry_is_marked_and_not_refused(
    seated: Ward, pause: float, fast: bool
) -> None:
    for item in ("p_breath", "p_chest", "p_sick", "p_dizzy", "p_toilet"):
        seated.clock.advance(pause)
        assert seated.room.do(1, e.Answered(item, e.Chosen("No")), PATIENT) is None
    record = seated.room.record(1)
    assert record is not None
    marks = [one.what.fast for one in record.events if isinstance(one.what, e.Answered)]
    assert marks == [False, False, False, False, fast]


def test_only_a_far_value_is_marked_as_asked_about_and_kept(seated: Ward) -> None:
    assert seated.do(e.Answered("s_pulse", Measured((70,), True))) is None
    assert newest(seated, "s_pulse").answer == Measured((70,))
    seated.clock.advance(60)
    assert seated.do(e.Answered("s_pulse", Measured((110,), True))) is None
    assert newest(seated, "s_pulse").answer == Measured((110,), True)
    assert seated.do(e.Corrected(seq(seated, "s_pulse"), "s_pulse", Measured((72,), True))) is None
    assert newest(seated, "s_pulse").answer == Measured((72,))
