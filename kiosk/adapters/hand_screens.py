"""A second screen that is plugged in and out by hand: for tests and for pictures of a consultation."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.consult.screens import Second


class HandScreens:
    """Has the second screen it was given last."""

    def __init__(self, second: Second | None = None) -> None:
        self._second = second
        self._changed: Callable[[], None] | None = None

    def second(self) -> Second | None:
        """The screen for the patient's side."""
        return self._second

    def listen(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever a screen comes, goes or changes its size."""
        self._changed = changed

    def close(self) -> None:
        """Call nobody any more."""
        self._changed = None

    def plug(self, second: Second | None) -> None:
        """Plug a screen in; None takes it out."""
        self._second = second
        if self._changed is not None:
            self._changed()
