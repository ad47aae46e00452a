"""What happens when nobody touches the screen: the notice, the landscape, the end of the visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.session.current import Current
from kiosk.session.idle import Idle, Waits, waiting_for
from kiosk.session.visit import Visit


class Quiet:
    """Keeps the one wait that holds for the visit, and does what comes when it runs out."""

    def __init__(self, current: Current, idle: Idle, waits: Waits, ended: Callable[[], None]) -> None:
        """`ended` is told when a visit ended by itself. An untouched screen is waited for too: it sleeps."""
        self._current = current
        self._idle = idle
        self._waits = waits
        self._ended = ended
        self.wait(current.visit)

    @property
    def notice(self) -> int:
        """How long the notice stays, in seconds."""
        return self._waits.notice

    def touched(self) -> None:
        """Somebody is here."""
        self._idle.touched()

    def wait(self, visit: Visit) -> None:
        """Wait for what `visit` waits for, if anything."""
        name, seconds = waiting_for(visit, self._waits, self._current.begun)
        if name:
            self._idle.wait(name, seconds)
        else:
            self._idle.stop()

    def ran_out(self, name: str) -> None:
        """A wait ran out: notice, hide or end, whichever comes next."""
        visit = self._current.visit
        if name == "page":
            self._current.change(replace(visit, cover="idle"))
        elif name in ("crisis", "bigword"):
            self._current.change(replace(visit, cover="hidden"))
        elif name in ("chair help", "chair hidden"):
            self._current.change(replace(visit, cover=""))
        elif name == "sleep":
            self._current.change(replace(visit, cover="asleep"))
        elif name in ("notice", "hidden", "goodbye", "start"):
            self._current.end()
            self._ended()
