"""A program of its own that turns words into sound by espeak-ng's library, which only this process loads.

It is run by path and imports nothing of ours. The words come in by standard input, never as arguments,
a JSON object a line:

    {"say": "You rest.", "voice": "en-us", "wpm": 135, "volume": 0.7, "comma_ms": 110}

and, where there is a recording, also `"file"`, `"start_ms"` and `"end_ms"`. It answers on standard
output: one line when it is ready, `{"ready": true, "voices": […]}`, then for every line asked one line
`{"bytes": N, "rate": 22050}` and N bytes of sound: 16 bits, one channel. It ends with its input.
"""

from __future__ import annotations

import ctypes
import json
import sys
import wave
from array import array
from typing import Any

SYNCHRONOUS, NO_EXIT, UTF8 = 2, 0x8000, 1
RATE_PARAMETER = 1
CLAUSE_END = 5
LIBRARY = "libespeak-ng.so.1"
LAST_MS = 250
"""A clause that ends this near the end is the sentence's own end."""


class Event(ctypes.Structure):
    """`espeak_EVENT`."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("unique", ctypes.c_uint),
        ("position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("at_ms", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user", ctypes.c_void_p),
        ("id", ctypes.c_uint64),
    )


CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event))


class Engine:
    """espeak-ng's library. Raises OSError where there is none that works."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(LIBRARY)
        self.rate = int(self._library.espeak_Initialize(SYNCHRONOUS, 0, None, NO_EXIT))
        if self.rate <= 0:
            raise OSError("espeak-ng's voices are not installed")
        self._sound = bytearray()
        self._clauses: list[int] = []
        self._callback = CALLBACK(self._came)  # kept: the library holds no reference
        self._library.espeak_SetSynthCallback(self._callback)

    def has(self, voice: str) -> bool:
        """Whether that voice can be loaded."""
        return int(self._library.espeak_SetVoiceByName(voice.encode())) == 0

    def say(self, text: str, voice: str, wpm: int, comma_ms: int) -> array[int]:
        """The sound of `text`, with `comma_ms` of silence more wherever a clause ends."""
        self._sound.clear()
        self._clauses.clear()
        if not self.has(voice):
            return array("h")
        self._library.espeak_SetParameter(RATE_PARAMETER, wpm, 0)
        words = text.encode()
        self._library.espeak_Synth(words, len(words) + 1, 0, 1, 0, UTF8, None, None)
        self._library.espeak_Synchronize()
        sound = array("h", bytes(self._sound))
        last = 1000 * len(sound) // self.rate - LAST_MS
        breath = array("h", bytes(2 * (comma_ms * self.rate // 1000)))
        for at in sorted((at for at in self._clauses if 0 < at < last), reverse=True):
            place = at * self.rate // 1000
            sound[place:place] = breath
        return sound

    def _came(self, samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            self._sound += ctypes.string_at(samples, 2 * count)
        number = 0
        while events[number].type != 0:
            if events[number].type == CLAUSE_END:
                self._clauses.append(events[number].at_ms)
            number += 1
        return 0


def cut(file: str, start_ms: int, end_ms: int) -> tuple[array[int], int]:
    """A part of a sound file as one channel, and its rate. Raises OSError, EOFError or wave.Error."""
    with wave.open(file, "rb") as sound:
        channels, width, rate = sound.getnchannels(), sound.getsampwidth(), sound.getframerate()
        if width != 2 or channels not in (1, 2) or not 8000 <= rate <= 48000:
            raise wave.Error("16 bits, one or two channels, 8 to 48 kHz")
        first = min(start_ms * rate // 1000, sound.getnframes())
        sound.setpos(first)
        samples = array("h", sound.readframes(max(0, end_ms * rate // 1000 - first)))
    if channels == 2:
        samples = array("h", ((a + b) // 2 for a, b in zip(samples[::2], samples[1::2], strict=True)))
    return samples, rate


def sound_of(asked: dict[str, Any], engine: Engine) -> tuple[array[int], int]:
    """What was asked for: the recording's part, or the words said where it cannot be read."""
    if "file" in asked:
        try:
            return cut(asked["file"], asked["start_ms"], asked["end_ms"])
        except (OSError, EOFError, wave.Error) as problem:
            print(f"a recording cannot be read: {type(problem).__name__}", file=sys.stderr, flush=True)
    return engine.say(asked["say"], asked["voice"], asked["wpm"], asked["comma_ms"]), engine.rate


def softened(samples: array[int], volume: float) -> array[int]:
    """The sound at that share of its strength."""
    share = round(256 * min(max(volume, 0.0), 1.0))
    return samples if share == 256 else array("h", [one * share >> 8 for one in samples])


def main() -> int:
    """Answer until the input ends."""
    out = sys.stdout.buffer
    try:
        engine = Engine()
    except OSError as problem:
        out.write(json.dumps({"ready": False, "why": str(problem)}).encode() + b"\n")
        return 1
    voices = [name for name in sys.argv[1:] if engine.has(name)]
    out.write(json.dumps({"ready": True, "voices": voices}).encode() + b"\n")
    out.flush()
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        samples, rate = sound_of(asked, engine)
        data = softened(samples, asked["volume"]).tobytes()
        out.write(json.dumps({"bytes": len(data), "rate": rate}).encode() + b"\n" + data)
        out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
