"""The speech helper's line: what is to be said goes in, sound comes back in the same order."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from kiosk.adapters.qt_child import Child
from kiosk.speech.script import COMMA_MS
from kiosk.speech.voice import Manner, Piece

PROGRAM = Path(__file__).with_name("espeak_helper.py")
BASE_WPM, LEAST_WPM, MOST_WPM = 150, 80, 300
OWN_COMMA_MS = 190
"""The breath that espeak-ng itself takes at a comma."""


class Chunk(NamedTuple):
    """Sound: 16 bits, one channel."""

    data: bytes
    rate: int


class Helper:
    """One run of the helper, for one list of pieces."""

    def __init__(
        self,
        home: QObject,
        pieces: tuple[Piece, ...],
        manner: Manner,
        voices: Mapping[str, str],
        sound: Callable[[Chunk], None],
        over: Callable[[bool], None],
    ) -> None:
        """`over` hears False where it cannot go on."""
        self.voices: tuple[str, ...] = ()
        self._asked = tuple(_asked(piece, manner, voices) for piece in pieces)
        self._sound = sound
        self._over = over
        self._left = len(pieces)
        self._ready = False
        self._text = bytearray()
        self._header: dict[str, Any] | None = None
        command = (sys.executable, "-I", "-S", str(PROGRAM), *voices.values())
        self._child = Child(home, command, self._gone, said=self._came)

    def start(self) -> None:
        """Start it and ask for everything."""
        self._child.start()
        for one in self._asked:
            self._child.write(json.dumps(one).encode() + b"\n")
        self._child.finish()

    def kill(self) -> None:
        """End it, and drop what it was asked."""
        self._asked = ()
        self._text.clear()
        self._left = 0
        self._child.kill()

    def _came(self, data: bytes) -> None:
        self._text += data
        while self._one():
            pass

    def _one(self) -> bool:
        """Take one line or one sound from what has come; False where it has not come whole."""
        if self._header is not None:
            size = int(self._header["bytes"])
            if len(self._text) < size:
                return False
            data, rate = bytes(self._text[:size]), int(self._header["rate"])
            del self._text[:size]
            self._header = None
            self._left -= 1
            self._sound(Chunk(data, rate))
            return True
        line, found, rest = self._text.partition(b"\n")
        if not found:
            return False
        self._text = rest
        told = json.loads(line)
        if self._ready:
            self._header = told
        else:
            self._ready, self.voices = bool(told["ready"]), tuple(told.get("voices", ()))
        return True

    def _gone(self, code: int) -> None:
        if self._left > 0:
            self._over(False)


def _asked(piece: Piece, manner: Manner, voices: Mapping[str, str]) -> dict[str, object]:
    wpm = min(max(round(BASE_WPM * manner.rate), LEAST_WPM), MOST_WPM)
    asked: dict[str, object] = {
        "say": piece.said,
        "voice": voices.get(manner.language, ""),
        "wpm": wpm,
        "volume": manner.volume,
        "comma_ms": COMMA_MS - OWN_COMMA_MS,
    }
    if piece.cut is not None:
        asked |= {
            "file": str(piece.cut.file),
            "start_ms": piece.cut.start_ms,
            "end_ms": piece.cut.end_ms,
        }
    return asked
