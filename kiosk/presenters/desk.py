"""What the recovery room's presenters share: the chairs, the staff's door, the time in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.errors import StoreError
from kiosk.presenters.chair_languages import ChairLanguages, Spoken
from kiosk.recovery.definition import Definition, Item
from kiosk.recovery.elapsed import Elapsed, elapsed
from kiosk.recovery.events import Actor, Answer, Answered, Closed, Happening, Released, Who
from kiosk.recovery.refusal import Reason, Refusal
from kiosk.recovery.room import Chair, RecoveryRoom
from kiosk.recovery.schedule import due, minute
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import State
from kiosk.recovery.tongue import Asked
from kiosk.session.current import Current
from kiosk.session.visit import Visit, back, visit_page
from kiosk.staff.access import Access, Role
from kiosk.staff.audit import Act
from kiosk.staff.door import Door
from kiosk.walkthrough.address import CHAIRS, parse

Guard = Callable[[Role, Callable[[Access], None]], None]
"""Do something as whoever is behind the door, once somebody of that role is."""

Ask = Callable[[Callable[[Access], None], Role, int], None]
"""Want a PIN for a signature: what to do then, the role, and the slot it may not be; 0 for any."""

TWELVE_HOURS = frozenset(("en", "es"))
"""Languages of this program whose clocks run to twelve."""


@dataclass(frozen=True, slots=True)
class Said:
    """What an act came to. `reason` and `names` are a refusal, `problem` is the disk's sentence."""

    reason: str = ""
    names: tuple[str, ...] = ()
    problem: str = ""

    @property
    def done(self) -> bool:
        """Whether it was entered, and is on disk."""
        return not self.reason and not self.problem


class Desk:
    """Acts on the chair of the present address."""

    def __init__(
        self,
        room: RecoveryRoom,
        current: Current,
        door: Door,
        guard: Guard,
        ask: Ask,
        local: Callable[[datetime], datetime],
        spoken: Spoken,
    ) -> None:
        """`local` gives a time as the clock on the wall shows it."""
        self.room = room
        self.current = current
        self.door = door
        self.drafts = door.drafts
        self._guard = guard
        self._ask = ask
        self.local = local
        self.languages = ChairLanguages(room, current, spoken)
        self.unsaved = ""
        """What the disk said when the last entry, in whichever chair, did not get there; else nothing."""

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` after whatever may change what a page shows: an entry, a tick, another page."""
        self.room.listen(listener)

        def turned(visit: Visit) -> None:
            if visit.page.split("/")[0] in CHAIRS:
                listener()

        self.current.listen(turned)

    @property
    def number(self) -> int:
        """The chair of the present page; 0 where it is none's."""
        place = parse(self.current.visit.page)
        return int(place.key) if place is not None and place.page in CHAIRS and place.key else 0

    @property
    def chair(self) -> Chair | None:
        """The record open in that chair."""
        return self.room.chair(self.number)

    @property
    def unlocked(self) -> bool:
        """Whether somebody is behind the staff's door."""
        return self.door.access is not None

    def as_staff(self, then: Callable[[Actor], None], role: Role = Role.NURSE) -> None:
        """Do something as staff; where the door is locked the PIN comes first."""
        self._guard(role, lambda access: then(Actor(Who.STAFF, access.slot, access.role.value)))

    def sign(self, then: Callable[[Access], None], not_slot: int = 0) -> None:
        """Do something with a PIN typed for it, whoever is behind the door. `not_slot`: somebody else's."""
        self._ask(then, Role.NURSE, not_slot)

    def open(self, number: int, profile: str, actor: Actor) -> Said:
        """Begin a record in a free chair."""
        said = self.tried(lambda: self.room.open(number, profile, actor))
        if said.done:
            self._note(Act.CHAIR_OPENED, actor, number)
        return said

    def enter(self, what: Happening, actor: Actor, number: int = 0) -> Said:
        """Enter what happened in a chair, by default the present page's."""
        number = number or self.number
        said = self.tried(lambda: self.room.do(number, what, actor))
        if said.done and isinstance(what, Released):
            self._note(Act.STAFF_RELEASE, actor, number)
        if said.done and isinstance(what, Closed):
            self.drafts.forget(f"chair {number}/")
            self._note(Act.CHAIR_CLOSED, actor, number)
        return said

    def answer(self, item: str, answer: Answer, actor: Actor, assisted: bool = False) -> Said:
        """Enter an answer in the present page's chair."""
        return self.enter(Answered(item, answer, assisted), actor)

    def pick(self, code: str, act: str, actor: Actor) -> Said:
        """The forced choice: refused for another chair's code, which is written down."""

        def picked() -> Refusal | None:
            return None if self.room.pick(self.number, code, act, actor) else Refusal(Reason.CODE)

        return self.tried(picked)

    def tried(self, act: Callable[[], Refusal | None]) -> Said:
        """What an act on the room came to. A disk that does not take it is a sentence, never an exception."""
        try:
            refusal = act()
        except StoreError as problem:
            self.disk(str(problem))
            return Said(problem=str(problem))
        if refusal is None:
            self.disk("")
        return Said() if refusal is None else Said(refusal.reason.value, refusal.names)

    def disk(self, problem: str) -> None:
        """The disk did not take an entry, in these words; or, with none, it took one."""
        if problem != self.unsaved:
            self.unsaved = problem
            self.room.look()

    def _note(self, act: Act, actor: Actor, number: int) -> None:
        """Into the staff's log, under the slot that acted: a release has a PIN of its own."""
        self.door.note_of(Access(actor.slot, Role(actor.role)), act, number)

    def go(self, address: str) -> None:
        """Open another page of the recovery room."""
        self.current.change(visit_page(self.current.visit, address))

    def back(self) -> None:
        """The page before this one."""
        self.current.change(back(self.current.visit, "board"))

    def elapsed(self, state: State) -> Elapsed | None:
        """The minutes since time zero; None before there is one."""
        return elapsed(state.timing, self.room.now()) if state.timing else None

    def waiting(self, chair: Chair) -> int:
        """How many items of a chair are due or late."""
        return sum(len(one.items) for one in due(chair.definition, chair.state, self.room.now()))

    def clock(self, stamp: Stamp | None = None) -> str:
        """A time of day as this clinic writes it, by default now."""
        return self.time_of((stamp or self.room.now()).wall)

    def time_of(self, moment: datetime) -> str:
        """The time of day of a moment."""
        here = self.local(moment)
        if self.current.visit.look.language.split("-")[0] not in TWELVE_HOURS:
            return f"{here:%H:%M}"
        return f"{here.hour % 12 or 12}:{here:%M} {'am' if here.hour < 12 else 'pm'}"

    def asked(self, item: Item) -> Asked:
        """A question in the language of the screen, as far as there are words for it."""
        return self.languages.asked(item)

    def foreign(self, item: Item) -> bool:
        """Whether the checklist speaks another language than the screen, and this question only that."""
        return self.languages.foreign(item, self.definition.language)

    def at_minute(self, state: State, at: int) -> str:
        """The time of day of a minute after time zero."""
        now = self.room.now()
        return self.time_of(now.wall + timedelta(minutes=at - minute(state, now)))

    @property
    def definition(self) -> Definition:
        """The checklist of the present chair's record, else the one that new records get."""
        chair = self.chair
        return chair.definition if chair else self.room.checklist.definition
