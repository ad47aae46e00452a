"""Nobody is there: a notice after a while, then the visit ends. Nothing is ever hurried."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

from kiosk.clock import Clock, Pending
from kiosk.session.visit import Visit


class Waits(NamedTuple):
    """How long each kind of quiet may last, in seconds."""

    page: int = 90
    notice: int = 30
    crisis: int = 180
    hidden: int = 90
    goodbye: int = 4
    sleep: int = 1800
    """Before the attract screen goes dark; 0 never."""
    talk: int = 900
    """In a consultation, once the staff's door has shut by itself."""


def waiting_for(visit: Visit, waits: Waits, begun: bool = False) -> tuple[str, int]:
    """The name and seconds of the wait that holds for `visit`; no name where nobody is waited for.

    `begun`: somebody chose something on the attract screen already.
    """
    if in_recovery(visit):
        if visit.cover == "hidden":
            return "chair hidden", waits.hidden
        return ("chair help", waits.crisis) if visit.cover in ("help", "bigword") else ("", 0)
    if visit.cover in ("help", "bigword"):
        return "crisis", waits.crisis
    if visit.cover == "hidden":
        return "hidden", waits.hidden
    if visit.cover == "idle":
        return "notice", waits.notice
    if visit.page == "goodbye":
        return "goodbye", waits.goodbye
    if visit.page == "attract":
        return _at_attract(visit, waits, begun)
    if visit.staff:  # the door has a wait of its own, and shuts first
        return "", 0
    if visit.page.startswith("consult/"):  # people talk for minutes over one picture
        return "page", waits.talk
    return ("page", waits.page) if visit.going_on else ("", 0)


def _at_attract(visit: Visit, waits: Waits, begun: bool) -> tuple[str, int]:
    if begun:
        return "start", waits.page
    return ("sleep", waits.sleep) if waits.sleep and not visit.cover else ("", 0)


def in_recovery(visit: Visit) -> bool:
    """Whether a chair or the board shows. Those pages stay: somebody rests there, or is at work."""
    return visit.page.split("/")[0] in ("board", "recovery")


class Idle:
    """Watches for quiet. One wait runs at a time; a touch only notes the time, so touches cost nothing."""

    def __init__(self, clock: Clock, over: Callable[[str], None]) -> None:
        """`over` is told the name of the wait that ran out."""
        self._clock = clock
        self._over = over
        self._name = ""
        self._seconds = 0.0
        self._last = 0.0
        self._pending: Pending | None = None

    @property
    def waiting_for(self) -> str:
        """The name of the wait that runs, or nothing."""
        return self._name

    def wait(self, name: str, seconds: float) -> None:
        """Wait for `seconds` of quiet from now. The same wait asked for again goes on."""
        if name == self._name:
            return
        self.stop()
        self._name, self._seconds, self._last = name, seconds, self._clock.elapsed()
        self._ask(seconds)

    def touched(self) -> None:
        """Somebody touched the screen, or it is still speaking to them."""
        self._last = self._clock.elapsed()

    def stop(self) -> None:
        """Wait for nothing."""
        if self._pending is not None:
            self._pending.cancel()
        self._pending, self._name = None, ""

    def _ask(self, seconds: float) -> None:
        self._pending = self._clock.later(timedelta(seconds=seconds), self._due)

    def _due(self) -> None:
        left = self._last + self._seconds - self._clock.elapsed()
        if left > 0.05:
            self._ask(left)
            return
        name = self._name
        self._pending, self._name = None, ""
        self._over(name)
