"""Voices without sound: one that takes its time, for pictures, measurements and tests, and none at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from kiosk.clock import Clock, Pending
from kiosk.speech.voice import Listener, Manner, Piece

LETTER_S = 0.06
"""How long a letter takes at the usual rate."""


class SilentVoice:
    """Reads by the clock and makes no sound."""

    def __init__(self, clock: Clock, languages: tuple[str, ...] = ("en", "es")) -> None:
        self._clock = clock
        self._languages = languages
        self._pending: Pending | None = None
        self._listener: Listener | None = None

    def speaks(self, language: str) -> bool:
        """Whether it is one of its languages."""
        return language in self._languages

    def watch(self, told: Callable[[], None]) -> None:
        """Nothing ever changes here."""

    def examine(self) -> None:
        """Everything is known."""

    def read(self, pieces: tuple[Piece, ...], manner: Manner, listener: Listener) -> None:
        """Take the time it takes to read `pieces`."""
        self.stop()
        self._listener = listener
        self._go_on(pieces, manner, 0)

    def stop(self) -> None:
        """Silent, as ever."""
        if self._pending is not None:
            self._pending.cancel()
        self._pending = self._listener = None

    def close(self) -> None:
        """Silent for good."""
        self.stop()

    def _go_on(self, pieces: tuple[Piece, ...], manner: Manner, number: int) -> None:
        listener = self._listener
        if listener is None:
            return
        if number == len(pieces):
            self.stop()
            listener.done()
            return
        piece = pieces[number]
        spoken = LETTER_S * len(piece.said) / manner.rate
        if piece.cut is not None:
            spoken = (piece.cut.end_ms - piece.cut.start_ms) / 1000
        wait = timedelta(seconds=spoken + piece.pause_ms / 1000)
        self._pending = self._clock.later(wait, lambda: self._go_on(pieces, manner, number + 1))
        listener.began(number)


class NoVoice:
    """A machine that cannot be heard."""

    def speaks(self, language: str) -> bool:
        """Never."""
        return False

    def watch(self, told: Callable[[], None]) -> None:
        """Nothing ever changes here."""

    def examine(self) -> None:
        """It is known."""

    def read(self, pieces: tuple[Piece, ...], manner: Manner, listener: Listener) -> None:
        """It cannot."""
        listener.failed()

    def stop(self) -> None:
        """Silent, as ever."""

    def close(self) -> None:
        """Silent for good."""
