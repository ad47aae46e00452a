"""What the consultation's presenters share: the talk as one value, and the topics it can go to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.consult import talk as talks
from kiosk.consult.talk import Talk
from kiosk.presenters.reading import Reading
from kiosk.session.current import Current
from kiosk.session.visit import leave, visit_page
from kiosk.staff.access import Access, Role
from kiosk.walkthrough.address import Address, parse

if TYPE_CHECKING:
    from kiosk.library.shelves import Entry
    from kiosk.library.topics import Topic

PAGE = "consult"

Guard = Callable[[Role, Callable[[Access], None]], None]
"""Do something once somebody of that role is behind the staff's door."""


class Talking:
    """Holds the talk of this visit, shows where it is as the visit's page, and forgets it with the visit."""

    def __init__(self, current: Current, reading: Reading, guard: Guard) -> None:
        self._current = current
        self._reading = reading
        self._guard = guard
        self._talk = Talk()
        self._library: object = None
        self._entries: dict[str, Entry] = {}
        self._listeners: list[Callable[[], None]] = []

    @property
    def talk(self) -> Talk:
        """The talk as it is now."""
        return self._talk

    @property
    def entries(self) -> dict[str, Entry]:
        """Every topic that all topics lists, by its id."""
        library = self._reading.library
        if library is not self._library:
            self._library = library
            self._entries = {one.id: one for one in library.entries()}
        return self._entries

    def topic(self, id: str) -> Topic | None:
        """A topic, where it can be shown today."""
        return self._reading.library.topic(id)

    def steps(self, id: str) -> int:
        """How many steps a topic has; 0 where it cannot be shown."""
        topic = self.topic(id)
        return len(topic.steps) if topic else 0

    def title(self, id: str) -> str:
        """A topic's title; its id where the topic is gone, which is all there is left to tell it by."""
        entry = self.entries.get(id)
        return self._reading.say(entry.title) if entry else id

    def say(self, words: str) -> str:
        """Content words as they are shown now."""
        return self._reading.say(words)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` with every change."""
        self._listeners.append(listener)

    def staff(self, act: Callable[[], None]) -> None:
        """Do something that only staff may; where the door is shut the PIN comes first."""
        self._guard(Role.NURSE, lambda _: act())

    def change(self, talk: Talk, stay: bool = False) -> None:
        """Put `talk` in place; the page goes where it is. `stay` leaves the page: the agenda is open."""
        if talk == self._talk and stay:
            return
        self._talk = talk
        for listener in self._listeners:
            listener()
        if not stay:
            self.show()

    def show(self) -> None:
        """The page of the step that is talked about, or the agenda where there is none."""
        at = self._talk.at
        self.go(str(Address(PAGE, at.topic, at.step)) if at else PAGE)

    def go(self, page: str) -> None:
        """One page of the consultation in place of another: `Back` leaves all of it."""
        visit = self._current.visit
        if visit.page.split("/")[0] == PAGE:
            self._current.change(replace(visit, trail=(*visit.trail[:-1], page)))

    def leave(self) -> None:
        """To the staff's page. The talk stays until it is ended."""
        self._current.change(leave(self._current.visit, PAGE, "staff"))

    def to_handout(self) -> None:
        """To the sheet to take home. The talk stays until it is ended."""
        self._current.change(visit_page(leave(self._current.visit, PAGE, "staff"), "handout"))

    def end(self) -> None:
        """End the visit: everything of it is forgotten."""
        self._current.end("goodbye")

    def settle(self) -> None:
        """The library was opened afresh: a step that is gone gives way to one that is there."""
        settled = talks.settled(self._talk, self.steps)
        on_step = parse(self._current.visit.page)
        self.change(settled, stay=on_step is None or not on_step.key)

    def forget(self) -> None:
        """Drop the talk: agenda, places, marks and the list for the sheet. Its presenters drop their rows."""
        self._talk = Talk()
        self._library, self._entries = None, {}
