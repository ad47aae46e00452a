"""The chairs of this device. What is entered is on disk before anything here shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk.errors import StoreError
from kiosk.recovery import events as e
from kiosk.recovery.codes import KEEP_APART_DAYS, Below, new_code, three
from kiosk.recovery.definition import Definition, Status
from kiosk.recovery.elapsed import jump
from kiosk.recovery.events import Actor, Answer, Event, Happening, Who
from kiosk.recovery.machine import act, apply, replay
from kiosk.recovery.record import Record, made
from kiosk.recovery.refusal import Reason, Refusal
from kiosk.recovery.schedule import unanswered
from kiosk.recovery.stamp import Stamp, Stamps
from kiosk.recovery.state import Phase, State
from kiosk.recovery.store import Header, Store

APP = Actor(Who.APP)


@dataclass(frozen=True, slots=True)
class Checklist:
    """The definition that new records are made with, and the text it was read from."""

    definition: Definition
    text: str


@dataclass(frozen=True, slots=True)
class Chair:
    """One chair with the record that is open in it: what it was made with, and how it stands.

    `owed` is the mark of a restart that the disk did not take; it goes there before the next entry.
    """

    number: int
    header: Header
    definition: Definition
    state: State
    owed: tuple[Event, ...] = ()


class RecoveryRoom:
    """Every open chair. All methods may raise StoreError, and then nothing changed, here or on disk."""

    def __init__(
        self,
        checklist: Checklist,
        store: Store,
        stamps: Stamps,
        chairs: int,
        below: Below,
        read: Callable[[str], Definition],
    ) -> None:
        """`read` makes a definition of the text a record was made with; `below` gives random numbers."""
        self.checklist = checklist
        self.count = chairs
        self._store = store
        self._stamps = stamps
        self._below = below
        self._read = read
        self._open: dict[int, Chair] = {}
        self._listeners: list[Callable[[], None]] = []
        self._last = stamps.stamp()
        self.broken: tuple[Header, ...] = ()
        self._minded: set[int] = set()

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change and every tick."""
        self._listeners.append(listener)

    def look(self) -> None:
        """Something that pages show changed beside the chairs."""
        self._tell()

    def now(self) -> Stamp:
        """This moment."""
        return self._stamps.stamp()

    def take_up(self) -> None:
        """Find what was open when the program ended. Records that cannot be read are named in `broken`.

        So is the older of two in one chair. A disk that takes nothing keeps no record from being seen.
        """
        broken = []
        for header in self._store.open_records():
            try:
                definition = self._read(self._store.definition(header.definition))
                state = replay(definition, self._store.events(header.id))
            except StoreError:
                broken.append(header)
                continue
            if state.chair in self._open:
                broken.append(self._open[state.chair].header)
            self._open[state.chair] = self._restarted(header, definition, state)
        self.broken = tuple(broken)
        self._tell()

    def _restarted(self, header: Header, definition: Definition, state: State) -> Chair:
        event = Event(state.seq + 1, self.now(), APP, e.Restarted())
        after = apply(definition, state, event)
        if isinstance(after, Refusal):  # decided before: only the closing is missing
            return Chair(state.chair, header, definition, state)
        try:
            self._store.append(header.id, (event,))
        except StoreError:
            return Chair(state.chair, header, definition, after, (event,))
        return Chair(state.chair, header, definition, after)

    def chair(self, number: int) -> Chair | None:
        """The record open in a chair; None where it is free."""
        return self._open.get(number)

    def chairs(self) -> tuple[Chair | None, ...]:
        """Every chair in its place, from 1; beyond the clinic's number those that are still in use."""
        last = max(self.count, *self._open, 0)
        return tuple(self._open.get(number) for number in range(1, last + 1))

    def unread(self, number: int) -> bool:
        """Whether this free chair's last record was open and cannot be read, and staff were not told yet."""
        known = any(one.chair == number for one in self.broken)
        return known and number not in self._open and number not in self._minded

    def mind(self, number: int) -> None:
        """Staff know of the record that cannot be read, and have its paper list."""
        self._minded.add(number)
        self._tell()

    def record(self, number: int) -> Record | None:
        """All that was entered in a chair, as it is on disk; None where it is free."""
        chair = self._open.get(number)
        if chair is None:
            return None
        events, mark = self._store.events(chair.header.id), self._store.fingerprint(chair.header.id)
        return made(chair.header, chair.definition, events, mark)

    def open(self, number: int, profile: str, actor: Actor) -> Refusal | None:
        """Begin a record in a free chair, with a code that nobody had for a month."""
        if not 1 <= number <= self.count or number in self._open:
            return Refusal(Reason.CHAIR_TAKEN)
        if self.unread(number):
            return Refusal(Reason.UNREAD)
        definition = self.checklist.definition
        if definition.profile(profile) is None:
            return Refusal(Reason.NO_ITEM, (profile,))
        now = self.now()
        if definition.status is Status.REVIEWED and not definition.may_run_with_patients(now.wall.date()):
            return Refusal(Reason.EXPIRED)
        code = self._new_code(now)
        first = Event(1, now, actor, e.Opened(number, code, profile))
        state = apply(definition, None, first)
        if isinstance(state, Refusal):
            return state
        header = Header(self._id(), number, code, now.wall, definition.hash)
        self._store.begin(header, self.checklist.text, first)
        self._open[number] = Chair(number, header, definition, state)
        self._tell()
        return None

    def new_code(self, number: int, actor: Actor) -> Refusal | None:
        """Another code, before anybody was confirmed."""
        return self.do(number, e.Recoded(self._new_code(self.now())), actor)

    def three(self, number: int) -> tuple[str, str, str]:
        """The chair's code among two others, for the forced choice."""
        chair = self._open[number]
        others = [one.state.code for one in self._open.values()]
        return three(chair.state.code, others, self._below)

    def pick(self, number: int, code: str, act_name: str, actor: Actor) -> bool:
        """Whether staff picked the right code; a wrong pick is written down."""
        chair = self._open.get(number)
        if chair is None or code == chair.state.code:
            return chair is not None
        self.do(number, e.Mispicked(act_name), actor)
        return False

    def answer(
        self, number: int, item: str, answer: Answer, actor: Actor, assisted: bool = False, fast: bool = False
    ) -> Refusal | None:
        """Enter an answer, and the call it raises."""
        return self.do(number, e.Answered(item, answer, assisted, fast), actor)

    def do(self, number: int, what: Happening, actor: Actor) -> Refusal | None:
        """Enter anything else that can happen in a chair."""
        chair = self._open.get(number)
        if chair is None:
            return Refusal(Reason.NO_RECORD)
        if isinstance(what, e.ChairMoved) and (what.chair in self._open or not 1 <= what.chair <= self.count):
            return Refusal(Reason.CHAIR_TAKEN)
        made = act(chair.definition, chair.state, what, actor, self.now())
        if isinstance(made, Refusal):
            return made
        self._enter(chair, made)
        self._tell()
        return None

    def tick(self) -> None:
        """What time alone brings: passes that ran out, and jumps of the wall clock.

        A chair whose record takes nothing keeps no other from its own; the first such StoreError is raised.
        """
        now = self.now()
        off, self._last = jump(self._last, now), now
        problems = []
        for number in tuple(self._open):
            try:
                self._passed(number, off, now)
            except StoreError as problem:
                problems.append(problem)
        self._tell()
        if problems:
            raise problems[0]

    def _passed(self, number: int, off: float, now: Stamp) -> None:
        if off:
            self._app(self._open[number], e.ClockJumped(round(off, 1)), now)
        chair = self._open[number]
        for what in unanswered(chair.definition, chair.state, now):
            self._app(chair, what, now)

    def _app(self, chair: Chair, what: Happening, now: Stamp) -> None:
        made = act(chair.definition, chair.state, what, APP, now)
        if not isinstance(made, Refusal):
            self._enter(chair, made)

    def _enter(self, chair: Chair, made: tuple[Event, ...]) -> None:
        state = chair.state
        for event in made:
            after = apply(chair.definition, state, event)
            assert isinstance(after, State)  # `act` tried each of them
            state = after
        self._store.append(chair.header.id, (*chair.owed, *made))
        del self._open[chair.number]
        if state.phase is not Phase.CLOSED:
            self._open[state.chair] = replace(chair, number=state.chair, state=state, owed=())

    def _new_code(self, now: Stamp) -> str:
        since = now.wall - timedelta(days=KEEP_APART_DAYS)
        in_use = {one.state.code for one in self._open.values()}
        return new_code(self._below, lambda code: code in in_use or self._store.code_used(code, since))

    def _id(self) -> str:
        return "".join(f"{self._below(256):02x}" for _ in range(16))

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()
