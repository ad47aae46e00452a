"""Which language each patient's screen speaks, and what is asked there. Staff's pages keep the clinic's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from kiosk.languages.registry import find_language
from kiosk.recovery.definition import Item
from kiosk.recovery.room import Chair, RecoveryRoom
from kiosk.recovery.tongue import Asked, Tongue, asked
from kiosk.session.current import Current
from kiosk.session.visit import Visit
from kiosk.walkthrough.address import CHAIRS, parse

THEIRS = "recovery"
"""Pages of a chair that a patient or an escort reads; those of the board are staff's."""


class Spoken(NamedTuple):
    """The language of staff's pages, and of every chair until somebody chooses; the checklist's words."""

    language: str
    tongues: Mapping[str, Tongue]


class ChairLanguages:
    """Kept in memory for as long as the record in the chair is open."""

    def __init__(self, room: RecoveryRoom, current: Current, spoken: Spoken) -> None:
        self._room = room
        self._current = current
        self._spoken = spoken
        self._chosen: dict[str, str] = {}
        room.listen(self.forget)
        current.listen(self._turned)
        current.remembers(self)

    def speak(self, code: str) -> None:
        """The language that the patient of the present page's chair reads, from now on."""
        if (chair := self._chair(self._current.visit)) is not None:
            self._chosen[chair.header.id] = code
            self._turned(self._current.visit)

    def asked(self, item: Item) -> Asked:
        """A question in the language of the screen, as far as there are words for it."""
        return asked(item, self._spoken.tongues.get(self._current.visit.look.language))

    def foreign(self, item: Item, own: str) -> bool:
        """Whether a checklist in the language `own` asks this in another language than the screen's."""
        screen = find_language(self._current.visit.look.language)
        return screen is not None and screen.content != own.lower().split("-")[0] and self.asked(item).own

    def forget(self) -> None:
        """Nothing of somebody whose record is no longer open. Whoever sits in a chair outlasts a visit."""
        open = {chair.header.id for chair in self._room.chairs() if chair is not None}
        self._chosen = {id: code for id, code in self._chosen.items() if id in open}

    def _turned(self, visit: Visit) -> None:
        place = parse(visit.page)
        if place is None or place.page not in CHAIRS:
            return
        chair = self._chair(visit)
        code = self._chosen.get(chair.header.id, "") if chair else ""
        language = code or self._spoken.language
        if visit.look.language != language:
            self._current.change(replace(visit, look=replace(visit.look, language=language)))

    def _chair(self, visit: Visit) -> Chair | None:
        place = parse(visit.page)
        return self._room.chair(int(place.key)) if place and place.page == THEIRS and place.key else None
