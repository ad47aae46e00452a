"""A headset plugged in and pulled by hand, for tests; and a place where none can be."""

from __future__ import annotations

from collections.abc import Callable


class HandHeadset:
    """Nothing is plugged in until `plug` is called."""

    def __init__(self) -> None:
        self._told: list[Callable[[bool], None]] = []
        self._in = False

    def watch(self, told: Callable[[bool], None]) -> None:
        """Tell `told` of every change."""
        self._told.append(told)

    def close(self) -> None:
        """Tell nobody any more."""
        self._told.clear()

    def plug(self, into: bool = True) -> None:
        """Plug it in, or pull it."""
        if into == self._in:
            return
        self._in = into
        for told in tuple(self._told):
            told(into)
