"""What reads aloud, as a port: it is given what to say and tells when each piece begins."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from kiosk.speech.recording import Cut


class Piece(NamedTuple):
    """One sentence for the voice: its words, the breath after it, and its place in a recording if any."""

    said: str
    pause_ms: int
    cut: Cut | None = None


class Manner(NamedTuple):
    """How it is read. `rate` is a multiple of 150 words a minute, `volume` goes from 0 to 1."""

    language: str
    rate: float = 1.0
    volume: float = 1.0


class Listener(NamedTuple):
    """Who is told. `began` hears which piece, from 0, is heard from now on.

    After `done` or `failed` nothing more comes.
    """

    began: Callable[[int], None]
    done: Callable[[], None]
    failed: Callable[[], None]


class Voice(Protocol):
    """Reads one list of pieces at a time."""

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for that language and, as far as is known, a way to hear it."""

    def watch(self, told: Callable[[], None]) -> None:
        """Have `told` called whenever the answer of `speaks` may have changed."""

    def examine(self) -> None:
        """Find out whether this machine can be heard; what is found is told to those who watch."""

    def read(self, pieces: tuple[Piece, ...], manner: Manner, listener: Listener) -> None:
        """Read `pieces`, in place of whatever was being read."""

    def stop(self) -> None:
        """Be silent now. Whoever listened hears nothing more, and nothing that was to be read is kept."""

    def close(self) -> None:
        """Be silent for good, and leave no process behind."""
