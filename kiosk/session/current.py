"""The one place that holds a visit, tells who shows it, and forgets it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from kiosk.session.visit import Visit


class Forgets(Protocol):
    """Something that holds a part of what a person did."""

    def forget(self) -> None:
        """Drop all of it, now."""


class Current:
    """The visit that is going on, or the empty one nobody has touched."""

    def __init__(self, fresh: Callable[[], Visit]) -> None:
        self._fresh = fresh
        self._visit = fresh()
        self._listeners: list[Callable[[Visit], None]] = []
        self._last: list[Callable[[Visit], None]] = []
        self._telling = False
        self._forgets: list[Forgets] = []

    @property
    def visit(self) -> Visit:
        """The visit as it is now."""
        return self._visit

    @property
    def begun(self) -> bool:
        """Whether the screen no longer meets people as it meets everybody at first."""
        return self._visit.look != self._fresh().look

    def listen(self, listener: Callable[[Visit], None], last: bool = False) -> None:
        """Call `listener` with every new visit; `last` after all that prepare what it shows.

        One that comes late hears at once of a visit that is under way.
        """
        (self._last if last else self._listeners).append(listener)
        if self._visit != self._fresh():
            listener(self._visit)

    def remembers(self, holder: Forgets) -> None:
        """Have `holder` forget when a visit ends."""
        self._forgets.append(holder)

    def change(self, visit: Visit) -> None:
        """Put `visit` in place of the present one and tell everyone, if it differs."""
        if visit == self._visit:
            return
        self._visit = visit
        if self._telling:  # a listener changed it: the round below starts again with the newest
            return
        self._telling = True
        try:
            while not self._told(self._visit):
                pass
        finally:
            self._telling = False

    def end(self, page: str = "attract") -> None:
        """Forget everything and stand at `page` as if nobody had been here."""
        fresh = self._fresh()
        self._visit = Visit(trail=("",), look=fresh.look)  # gone before anyone who forgets could look again
        for holder in self._forgets:
            holder.forget()
        self.change(Visit(trail=(page,), look=fresh.look))

    def _told(self, visit: Visit) -> bool:
        """Tell everyone of `visit`; false as soon as it is no longer the newest."""
        for listener in (*self._listeners, *self._last):
            listener(visit)
            if self._visit != visit:
                return False
        return True
