"""Any acts in any order, over wall clocks that are set and machines that stop: what always holds."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

from hypothesis import HealthCheck, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.errors import StoreFull
from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Event, Happening, Outcome
from kiosk.recovery.guards import OVERRIDES
from kiosk.recovery.machine import replay
from kiosk.recovery.schedule import due
from kiosk.recovery.state import IN_CARE, Phase, State
from tests.recovery.conftest import ESCORT, NURSE, OTHER, PATIENT, READINGS, Ward
from tests.support.failing_store import FailingStore

CHAIRS = 3
NUMBERS = st.integers(1, CHAIRS)
STAFF = st.sampled_from((NURSE, OTHER))
PEOPLE = st.sampled_from((PATIENT, ESCORT, NURSE, OTHER))
GONE = frozenset((Phase.LEFT, Phase.TRANSFERRED, Phase.MOVED, Phase.VOID))

PATIENT_ACTS: st.SearchStrategy[Happening] = st.one_of(
    st.just(e.HelpAsked()),
    st.builds(e.Snoozed, st.sampled_from(("quick", "full", "escort", "obs"))),
    st.builds(
        lambda item, choice: e.Answered(item, e.Chosen(choice)),
        st.sampled_from(("p_breath", "p_toilet", "p_talk", "e_role", "e_stay")),
        st.sampled_from(("Yes", "No")),
    ),
    st.builds(
        lambda of, choice: e.Corrected(of, "p_toilet", e.Chosen(choice)),
        st.integers(2, 20),
        st.sampled_from(("Yes", "No")),
    ),
)
STAFF_ACTS: st.SearchStrategy[Happening] = st.one_of(
    st.builds(e.Confirmed, st.integers(-1, 241)),
    st.builds(e.ZeroRestated, st.integers(0, 240)),
    st.builds(e.Resumed, st.integers(-1, 240)),
    st.builds(e.Settled, st.integers(0, 20)),
    st.builds(e.ChairMoved, st.integers(0, CHAIRS + 1)),
    st.builds(e.Released, st.sampled_from(("", *OVERRIDES))),
    st.builds(e.TaughtBack, st.just("t_drive"), st.just("Said it in own words")),
    st.builds(
        lambda item: e.Answered(item, e.Measured(READINGS[item], True)), st.sampled_from(list(READINGS))
    ),
    st.builds(
        lambda choice: e.Answered("s_wake", e.Chosen(choice)), st.sampled_from(("Awake", "No response"))
    ),
    st.sampled_from(
        (
            e.UrgentPressed(),
            e.Seen(),
            e.LeavingStarted(),
            e.WatchedAgain(),
            e.Left(5, "unknown", ()),
            e.Transferred("ambulance", "printed"),
            e.MovedAway(),
            e.Given(),
            e.Taken(),
            e.Doubted(),
            e.Voided("Opened twice"),
            e.PutOut("csv"),
            e.Closed("not needed"),
        )
    ),
)


class AnyOrder(RuleBasedStateMachine):
    """A room of three chairs, and everything that people, time and power cuts can do to it."""

    def __init__(self) -> None:
        super().__init__()
        self.store = FailingStore()
        self.ward = Ward(CHAIRS, self.store)
        self.least: dict[str, tuple[str, int, int]] = {}

    # What happens

    @rule(number=NUMBERS, actor=PEOPLE)
    def opens(self, number: int, actor: Actor) -> None:
        before = self._all()
        if self.ward.room.open(number, "spravato" if number == 3 else "iv", actor) is not None:
            assert self._all() == before

    @rule(number=NUMBERS, ago=st.integers(0, 240))
    def seats(self, number: int, ago: int) -> None:
        if self.ward.room.chair(number) is None:
            self.ward.seated(number, ago)

    @rule(number=NUMBERS, what=PATIENT_ACTS, actor=PEOPLE)
    def people_act(self, number: int, what: Happening, actor: Actor) -> None:
        self._act(number, what, actor)

    @rule(number=NUMBERS, what=STAFF_ACTS, actor=PEOPLE)
    def staffs_acts(self, number: int, what: Happening, actor: Actor) -> None:
        self._act(number, what, actor)

    @rule(number=NUMBERS, outcome=st.sampled_from(Outcome), actor=STAFF, clears=st.booleans())
    def comes(self, number: int, outcome: Outcome, actor: Actor, clears: bool) -> None:
        chair = self.ward.room.chair(number)
        call = chair.state.call if chair else None
        if call is not None:
            self._act(number, e.Attended(call.seq), actor)
            if clears:
                self._act(number, e.Cleared(call.seq, outcome), actor)

    @rule(number=NUMBERS, calls=st.booleans())
    def fills_in_and_signs(self, number: int, calls: bool) -> None:
        """All the way to a release, so that releases are really tried, with a call open or with none."""
        chair = self.ward.room.chair(number)
        if chair is not None and chair.state.phase in IN_CARE:
            for one in chair.definition.passes:
                for item in one.items:
                    if item.must:
                        answer = e.Measured(READINGS[item.id], True) if item.parts else e.Ticked()
                        what = e.Chosen(item.choices[0]) if item.choices else answer
                        self._act(number, e.Answered(item.id, what), NURSE)
            self._act(number, e.LeavingStarted(), NURSE)
            if calls:
                self._act(number, e.HelpAsked(), PATIENT)
            self._act(number, e.Released("Prescriber agreed" if number == 3 else ""), NURSE)

    @rule(number=NUMBERS, what=st.sampled_from((e.HelpAsked(), e.UrgentPressed())), closes=st.booleans())
    def leaves_while_calling(self, number: int, what: Happening, closes: bool) -> None:
        self._act(number, what, NURSE)
        self._act(number, e.Left(5, "no", ()), NURSE)
        if closes:
            self._act(number, e.Closed("not needed"), NURSE)

    @rule(seconds=st.one_of(st.floats(0, 0.3), st.floats(1, 4_000)))
    def time_passes(self, seconds: float) -> None:
        self.ward.clock.advance(seconds)
        self.ward.room.tick()

    @rule(minutes=st.integers(-2_000, 2_000))
    def somebody_sets_the_wall_clock(self, minutes: int) -> None:
        self.ward.stamps.set_wall(timedelta(minutes=minutes))

    @rule(down=st.floats(1, 60_000))
    def the_machine_stops(self, down: float) -> None:
        calls = {one.header.id: one.state.calls for one in self.ward.room.chairs() if one}
        self.ward.restart(down)
        assert self.ward.room.broken == ()
        assert {one.header.id: one.state.calls for one in self.ward.room.chairs() if one} == calls

    @rule()
    def the_program_stops(self) -> None:
        self.ward.room = self.ward.begin()
        self.ward.room.take_up()

    @precondition(lambda self: any(self.ward.room.chairs()))
    @rule(number=NUMBERS, what=st.one_of(PATIENT_ACTS, STAFF_ACTS), actor=PEOPLE)
    def the_disk_is_full(self, number: int, what: Happening, actor: Actor) -> None:
        before = self._all()
        self.store.full = True
        with suppress(StoreFull):
            refusal = self.ward.room.do(number, what, actor)
            assert refusal is not None, "kept, though the disk took nothing"
        self.store.full = False
        assert self._all() == before

    # What always holds

    @invariant()
    def the_log_is_the_truth(self) -> None:
        for chair in filter(None, self.ward.room.chairs()):
            events = self.store.events(chair.header.id)
            assert replay(chair.definition, events) == chair.state
            assert [one.seq for one in events] == list(range(1, len(events) + 1))

    @invariant()
    def no_two_chairs_share_a_code_or_a_record(self) -> None:
        chairs = [one for one in self.ward.room.chairs() if one]
        assert len({one.state.code for one in chairs}) == len(chairs)
        assert {one.header.id for one in chairs} == {one.id for one in self.store.open_records()}
        assert all(one is None or one.number == place for place, one in enumerate(self.ward.room.chairs(), 1))

    @invariant()
    def elapsed_time_never_shrinks_within_a_start(self) -> None:
        now = self.ward.room.now()
        for chair in filter(None, self.ward.room.chairs()):
            said = sum(
                isinstance(one.what, e.Confirmed | e.ZeroRestated | e.Resumed)
                for one in self.store.events(chair.header.id)
            )
            timing = chair.state.timing
            boot, before, count = self.least.get(chair.header.id, ("", 0, 0))
            least = timing.least_ns if timing else 0
            assert least >= before or boot != now.boot_id or count != said
            assert timing is None or timing.least_ns <= timing.most_ns
            self.least[chair.header.id] = (now.boot_id, least, said)

    @invariant()
    def a_patient_on_hold_is_asked_nothing(self) -> None:
        for chair in filter(None, self.ward.room.chairs()):
            if chair.state.hold is not None:
                asked = due(chair.definition, chair.state, self.ward.room.now())
                assert all(one.by.value != "patient" for one in asked)

    def teardown(self) -> None:
        """Whatever was done, the chains hold, and no call was closed over."""
        assert self.store.verify() == ()
        for header in self.store.closed_records():
            events = self.store.events(header.id)
            definition = self.ward.checklist.definition
            assert replay(definition, events).calls == ()

    # How

    def _act(self, number: int, what: Happening, actor: Actor) -> None:
        self.ward.clock.advance(1)
        chair, before, stored = self.ward.room.chair(number), self._all(), self._stored()
        refusal = self.ward.room.do(number, what, actor)
        if refusal is not None:
            assert (self._all(), self._stored()) == (before, stored), "refused, and yet something changed"
            return
        assert chair is not None
        state = self._after(chair.header.id)
        if actor in (PATIENT, ESCORT):
            assert state.phase is chair.state.phase
        if chair.state.phase is not Phase.RELEASED and state.phase is Phase.RELEASED:
            assert state.calls == ()
            assert isinstance(what, e.Released)
        if chair.state.phase in GONE:
            assert state.phase in (chair.state.phase, Phase.CLOSED)
        ended = {one.seq for one in chair.state.calls} - {one.seq for one in state.calls}
        assert ended == ({what.call} if isinstance(what, e.Cleared) else set())

    def _after(self, record: str) -> State:
        return replay(self.ward.checklist.definition, self.store.events(record))

    def _all(self) -> tuple[object, ...]:
        return self.ward.room.chairs()

    def _stored(self) -> tuple[tuple[Event, ...], ...]:
        headers = self.store.open_records() + self.store.closed_records()
        return tuple(self.store.events(one.id) for one in headers)


AnyOrder.TestCase.settings = settings(
    max_examples=40,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
test_any_order = AnyOrder.TestCase
