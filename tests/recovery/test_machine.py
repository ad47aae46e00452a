"""Who may do what in which phase, row by row; and that a refusal, or a replay, changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.errors import StoreBroken
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Event, Happening, Outcome, Who
from kiosk.recovery.guards import RULES
from kiosk.recovery.machine import act, apply, replay
from kiosk.recovery.refusal import Reason, Refusal
from kiosk.recovery.state import Phase, State
from tests.recovery.conftest import APP, ESCORT, NURSE, OTHER, PATIENT, Ward

LETTERS = {
    "O": Phase.OPENING,
    "W": Phase.WATCHING,
    "L": Phase.LEAVING,
    "R": Phase.RELEASED,
    "G": Phase.LEFT,
    "T": Phase.TRANSFERRED,
    "M": Phase.MOVED,
    "V": Phase.VOID,
    "F": Phase.FROZEN,
    "S": Phase.RESUME_CHECK,
    "C": Phase.CLOSED,
}
ACTORS = {"p": PATIENT, "e": ESCORT, "s": NURSE, "a": APP}

LEFT = e.Left(5, "yes", ("Called the patient",))
TRANSFERRED = e.Transferred("hospital", "printed")


@dataclass(frozen=True)
class Row:
    """An act, the phases it is possible in, and who may do it."""

    what: Happening | Callable[[Actor], Happening]
    phases: str
    who: str

    def by(self, actor: Actor) -> Happening:
        return self.what(actor) if callable(self.what) else self.what


def answer(actor: Actor) -> Happening:
    if actor.who is Who.STAFF:
        return e.Answered("s_line", e.Ticked())
    return e.Answered("e_role" if actor.who is Who.ESCORT else "p_sick", e.Chosen("No"))


def snooze(actor: Actor) -> Happening:
    return e.Snoozed("escort" if actor.who is Who.ESCORT else "quick")


ROWS = (
    Row(e.Recoded("CDFHJ"), "O", "s"),
    Row(e.Confirmed(5), "O", "s"),
    Row(e.Mispicked("open"), "OWLRGTMVFS", "s"),
    Row(answer, "WL", "pes"),
    Row(e.Corrected(1, "p_sick", e.Chosen("No")), "WL", "pes"),
    Row(snooze, "WL", "pes"),
    Row(e.HelpAsked(), "OWLFSR", "pes"),
    Row(e.CallRaised("p_sick", 1, False), "WL", "a"),
    Row(e.UrgentPressed(), "WLFS", "s"),
    Row(e.Unanswered("quick", 1), "W", "a"),
    Row(e.Seen(), "WLFS", "s"),
    Row(e.Attended(1), "OWLRGTMVFS", "s"),
    Row(e.Cleared(1, Outcome.MISTAKE), "OWLRGTMVFS", "s"),
    Row(e.LeavingStarted(), "W", "s"),
    Row(e.WatchedAgain(), "L", "s"),
    Row(e.Released(), "L", "s"),
    Row(LEFT, "OWLFS", "s"),
    Row(TRANSFERRED, "OWLFS", "s"),
    Row(e.ChairMoved(3), "WL", "s"),
    Row(e.MovedAway(), "WL", "s"),
    Row(e.Given(), "WL", "s"),
    Row(e.Taken(), "WL", "s"),
    Row(e.Doubted(), "OWLS", "s"),
    Row(e.Settled(), "F", "s"),
    Row(e.Restarted(), "OWLFS", "a"),
    Row(e.Resumed(5), "S", "s"),
    Row(e.ZeroRestated(5), "WL", "s"),
    Row(e.ClockJumped(5.0), "OWLRGTMVFS", "a"),
    Row(e.TaughtBack("t_drive", "Said it in own words"), "WL", "s"),
    Row(e.Voided("Wrong chair"), "OW", "s"),
    Row(e.PutOut("csv"), "OWLRGTMVFS", "s"),
    Row(e.Closed("not needed"), "RGTMV", "s"),
)


def in_phase(letter: str) -> tuple[Ward, State]:
    """A ward and a record of it in that phase."""
    ward = Ward()
    if letter in "OV":
        assert ward.room.open(1, "iv", NURSE) is None
    else:
        ward.seated()
    if letter == "R":
        ward.released()
    if letter == "S":
        ward.restart()
    steps: dict[str, tuple[Happening, ...]] = {
        "L": (e.LeavingStarted(),),
        "G": (LEFT,),
        "T": (TRANSFERRED,),
        "M": (e.MovedAway(),),
        "V": (e.Voided("Wrong chair"),),
        "F": (e.Doubted(),),
        "C": (LEFT,),
    }
    for what in steps.get(letter, ()):
        assert ward.do(what) is None
    state = ward.state()
    if letter == "C":
        closed = apply(
            ward.checklist.definition,
            state,
            Event(state.seq + 1, ward.room.now(), NURSE, e.Closed("printed")),
        )
        assert isinstance(closed, State)
        state = closed
    assert state.phase is LETTERS[letter]
    return ward, state


def test_the_table_has_every_act_but_the_opening() -> None:
    named = [type(row.by(PATIENT)) for row in ROWS]
    assert len(named) == len(set(named))
    assert set(named) == set(RULES)


@pytest.mark.parametrize("letter", LETTERS)
def test_in_each_phase_everybody_may_do_what_the_table_says_and_nothing_else(letter: str) -> None:
    ward, state = in_phase(letter)
    wrong = []
    for row in ROWS:
        for name, actor in ACTORS.items():
            what = row.by(actor)
            made = act(ward.checklist.definition, state, what, actor, ward.room.now())
            barred = isinstance(made, Refusal) and made.reason in (Reason.NOT_NOW, Reason.NOT_YOURS)
            if barred is (letter in row.phases and name in row.who):
                wrong.append((type(what).__name__, name, made))
    assert wrong == []


@pytest.mark.parametrize("letter", LETTERS)
def test_nobody_but_staff_changes_a_phase(letter: str) -> None:
    ward, state = in_phase(letter)
    for row in ROWS:
        for actor in (PATIENT, ESCORT, APP):
            what = row.by(actor)
            after = apply(
                ward.checklist.definition, state, Event(state.seq + 1, ward.room.now(), actor, what)
            )
            if isinstance(after, State) and not isinstance(what, e.Restarted):
                assert after.phase is state.phase


@pytest.mark.parametrize("letter", "GTMV")
def test_what_ended_otherwise_is_never_released(letter: str) -> None:
    ward, state = in_phase(letter)
    for what in (row.by(NURSE) for row in ROWS):
        after = apply(ward.checklist.definition, state, Event(state.seq + 1, ward.room.now(), NURSE, what))
        if isinstance(after, State):
            assert after.phase in (state.phase, Phase.CLOSED)


def test_a_closed_record_takes_nothing_any_more() -> None:
    ward, state = in_phase("C")
    for row in ROWS:
        for actor in ACTORS.values():
            made = act(ward.checklist.definition, state, row.by(actor), actor, ward.room.now())
            assert isinstance(made, Refusal)


def test_only_staff_open_a_chair(ward: Ward) -> None:
    definition, now = ward.checklist.definition, ward.room.now()
    for actor in (PATIENT, ESCORT, APP):
        assert isinstance(act(definition, None, e.Opened(1, "CDFHJ", "iv"), actor, now), Refusal)
    made = act(definition, None, e.Opened(1, "CDFHJ", "iv"), NURSE, now)
    assert not isinstance(made, Refusal)
    state = apply(definition, None, made[0])
    assert isinstance(state, State)
    assert isinstance(act(definition, state, e.Opened(1, "CDFHJ", "iv"), NURSE, now), Refusal)
    assert isinstance(act(definition, None, e.HelpAsked(), PATIENT, now), Refusal)


@pytest.mark.parametrize("ago", [-1, 241, 10_000])
def test_time_zero_is_nought_to_240_minutes_ago(ward: Ward, ago: int) -> None:
    ward.room.open(1, "iv", NURSE)
    refusal = ward.do(e.Confirmed(ago))
    assert refusal == Refusal(Reason.MINUTES)
    assert ward.do(e.Confirmed(240)) is None
    assert ward.do(e.ZeroRestated(ago)) == Refusal(Reason.MINUTES)


@pytest.mark.parametrize("letter", "OWLF")
def test_after_a_restart_a_record_goes_back_to_where_it_was(letter: str) -> None:
    ward, state = in_phase(letter)
    ward.restart()
    ward.restart()
    assert ward.state().phase is Phase.RESUME_CHECK
    assert ward.state().under[0] is (state.under or (state.phase,))[0]
    assert ward.do(e.Resumed(7)) is None
    assert (ward.state().phase, ward.state().under) == (state.phase, state.under)


def test_an_opening_has_no_estimate_to_accept() -> None:
    ward, _ = in_phase("O")
    ward.restart()
    assert ward.do(e.Resumed(-1)) == Refusal(Reason.MINUTES)
    assert ward.do(e.Resumed(0)) is None
    assert (ward.state().phase, ward.state().timing) == (Phase.OPENING, None)


@pytest.mark.parametrize("letter", "RGTMV")
def test_what_is_decided_stays_decided_over_a_restart(letter: str) -> None:
    ward, state = in_phase(letter)
    ward.restart()
    assert ward.state() == state


def test_a_doubt_during_the_check_after_a_restart_lies_over_it() -> None:
    ward, _ = in_phase("L")
    ward.restart()
    assert ward.do(e.Doubted()) is None
    assert ward.state().under == (Phase.LEAVING, Phase.RESUME_CHECK)
    assert ward.do(e.Settled()) is None
    assert ward.do(e.Resumed(-1)) is None
    assert ward.state().phase is Phase.LEAVING


def test_a_doubt_names_the_last_match_and_strikes_what_came_after_the_chosen_entry(ward: Ward) -> None:
    ward.seated(ago=10)
    matched = ward.state().seq
    ward.says("p_sick", "No")
    kept = ward.state().seq
    ward.says("p_sick", "A lot")
    ward.do(e.TaughtBack("t_drive", "Said it in own words"))
    assert ward.do(e.Doubted()) is None
    assert ward.state().doubted == matched
    assert ward.says("p_dizzy", "No") is not None, "nothing is answered until it is settled"
    assert ward.do(e.Settled(ward.state().seq + 5)) == Refusal(Reason.NO_ITEM)
    assert ward.do(e.Settled(kept)) is None
    state = ward.state()
    assert (state.phase, state.doubted, state.marks) == (Phase.WATCHING, 0, ())
    assert [one.seq for one in state.entries] == [kept]
    assert len(state.struck) == 1
    assert [one.choice for one in state.calls] == ["A lot"], "what was struck called somebody all the same"


def test_a_doubt_that_comes_to_nothing_keeps_every_answer(ward: Ward) -> None:
    ward.seated(ago=10)
    ward.says("p_sick", "No")
    entries = ward.state().entries
    ward.do(e.Doubted())
    assert ward.do(e.Settled()) is None
    assert (ward.state().entries, ward.state().struck) == (entries, ())


def test_responsibility_moves_when_it_is_taken_and_not_before(ward: Ward) -> None:
    ward.seated()
    assert ward.do(e.Taken(), OTHER) == Refusal(Reason.NOT_GIVEN)
    assert ward.do(e.Given()) is None
    assert (ward.state().responsible, ward.state().giving) == (1, 1)
    assert ward.do(e.Given()) == Refusal(Reason.ALREADY)
    assert ward.do(e.Taken()) == Refusal(Reason.SAME_STAFF)
    assert ward.state().responsible == 1
    assert ward.do(e.Taken(), OTHER) is None
    assert (ward.state().responsible, ward.state().giving) == (2, 0)


def test_a_record_is_void_only_before_anything_was_said_in_it(ward: Ward) -> None:
    ward.seated(ago=10)
    ward.says("p_sick", "No")
    assert ward.do(e.Voided("Opened twice")) is not None
    ward.do(e.Doubted())
    ward.do(e.Settled(1))
    assert ward.do(e.Voided("Opened twice")) is not None, "struck, but it was said"
    ward.seated(2)
    ward.do(e.HelpAsked(), PATIENT, 2)
    assert ward.do(e.Voided("Opened twice"), number=2) is not None, "somebody calls"
    ward.seated(3)
    assert ward.do(e.Voided("Because"), number=3) is not None
    assert ward.do(e.Voided("Opened twice"), number=3) is None


@pytest.mark.parametrize(
    "what",
    [
        e.Left(-1, "yes", ()),
        e.Left(241, "yes", ()),
        e.Left(5, "perhaps", ()),
        e.Left(5, "yes", ("Called the patient", "Prayed")),
        e.Transferred("home", "printed"),
        e.Transferred("hospital", ""),
        e.TaughtBack("t_nothing", "Said it in own words"),
        e.TaughtBack("t_drive", "Fine"),
        e.Seen(),
        e.Closed("not needed"),
    ],
    ids=str,
)
def test_what_is_on_no_list_is_refused_and_changes_nothing(ward: Ward, what: Happening) -> None:
    ward.seated()
    before = ward.state()
    assert ward.do(what) is not None
    assert ward.state() == before


@pytest.mark.parametrize("kept", ["", "thrown away"])
def test_a_record_is_closed_with_a_word_on_where_it_is_kept(ward: Ward, kept: str) -> None:
    ward.seated()
    ward.do(LEFT)
    assert ward.do(e.Closed(kept)) is not None
    assert ward.do(e.PutOut("csv")) is None
    assert ward.state().put_out == ("csv",)
    assert ward.do(e.Closed("exported")) is None


def test_jumps_of_the_wall_clock_add_up_and_stay_known_when_time_zero_is_said_anew(ward: Ward) -> None:
    ward.seated()
    for seconds in (40.0, -30.0):
        ward.do(e.ClockJumped(seconds), APP)
    ward.do(e.ZeroRestated(3))
    timing = ward.state().timing
    assert timing is not None
    assert timing.jumped_s == 70.0


def test_a_log_that_could_not_have_happened_is_named_and_not_believed(ward: Ward) -> None:
    ward.seated()
    record = ward.room.record(1)
    assert record is not None
    late = Event(3, ward.room.now(), NURSE, e.Confirmed(5))
    with pytest.raises(StoreBroken, match="Entry 3"):
        replay(record.definition, (*record.events, late))
    with pytest.raises(StoreBroken, match="no entries"):
        replay(record.definition, ())
