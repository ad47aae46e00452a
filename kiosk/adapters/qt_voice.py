"""The voice of this machine: espeak-ng or a recording in one process of its own, a player in another.

One reading is one pair of processes. Stopping kills both, so nothing that was to be read outlives it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

from kiosk.adapters.qt_child import Child, wait_for_all
from kiosk.adapters.qt_helper import Chunk, Helper
from kiosk.speech.voice import Listener, Manner, Piece

VOICES = {"en": "en-us", "es": "es-419"}
"""espeak-ng's voice for each language that has rules for speech."""

PATIENCE_MS = 3000
"""A helper or player that has not answered after this is not waited for."""

LATE_S = 0.05
OPEN = "Its setup is"
"""What a player says when it has its device."""

PLAY = ("aplay", "-v", "-q", "-t", "raw", "-f", "S16_LE", "-c", "1", "--buffer-time=300000")
"""`-v` makes it say when the device is open. A short buffer, so that the first sound is soon heard."""

Player = Callable[[int], tuple[str, ...]]
"""The command that plays so many samples a second from its standard input."""


def aplay(device: str) -> Player:
    """ALSA's player; an empty `device` is the system's own."""
    chosen = ("-D", device) if device else ()
    return lambda rate: (*PLAY, *chosen, "-r", str(rate), "-")


def null_sink(report: Path | None = None) -> Player:
    """A player that takes the time and makes no sound; in `report` it notes when it would be heard."""
    program = Path(__file__).with_name("null_sink.py")
    noted = (str(report),) if report else ()
    return lambda rate: (sys.executable, "-I", "-S", str(program), str(rate), *noted)


class QtVoice(QObject):
    """Reads by processes. What it knows of this machine it learns by `examine`."""

    def __init__(self, player: Player) -> None:
        """`player` gives the command that makes the sound."""
        super().__init__()
        self._player = player
        self._languages: frozenset[str] = frozenset()
        self._told: list[Callable[[], None]] = []
        self._run: Run | None = None
        self._probe: Run | None = None

    def speaks(self, language: str) -> bool:
        """Whether it can be heard in that language, as far as was found out."""
        return language in self._languages

    def watch(self, told: Callable[[], None]) -> None:
        """Have `told` called when `speaks` may answer otherwise."""
        self._told.append(told)

    def examine(self) -> None:
        """Play a moment of silence. What came of it is told later."""
        if self._run is not None or self._probe is not None:
            return
        self._probe = Run(self._player, self, (Piece("", 50),), Manner("en"))
        self._probe.ended = lambda sound: self._learned(self._probe, sound)
        self._probe.start()

    def read(self, pieces: tuple[Piece, ...], manner: Manner, listener: Listener) -> None:
        """Read `pieces`."""
        self.stop()
        run = Run(self._player, self, pieces, manner)
        self._run = run

        def ended(sound: bool) -> None:
            self._run = None
            self._heard(run if sound else None)
            (listener.done if sound else listener.failed)()

        run.began, run.ended = listener.began, ended
        run.start()

    def stop(self) -> None:
        """Silent now."""
        run, self._run = self._run, None
        if run is not None:
            run.stop()

    def close(self) -> None:
        """Silent, and no process left behind."""
        self.stop()
        probe, self._probe = self._probe, None
        if probe is not None:
            probe.stop()
        wait_for_all(self)

    def _learned(self, probe: Run | None, sound: bool) -> None:
        self._probe = None
        self._heard(probe if sound else None)

    def _heard(self, run: Run | None) -> None:
        found = run.voices if run is not None else ()
        languages = frozenset(one for one, voice in VOICES.items() if voice in found)
        if languages != self._languages:
            self._languages = languages
            for told in tuple(self._told):
                told()


class Run(QObject):
    """One reading: asks the helper for every piece, feeds the player, and tells by a clock what is heard."""

    def __init__(self, player: Player, home: QObject, pieces: tuple[Piece, ...], manner: Manner) -> None:
        super().__init__(home)
        self.began: Callable[[int], None] = lambda _: None
        self.ended: Callable[[bool], None] = lambda _: None
        self._home = home
        self._command = player
        self._pieces = pieces
        self._helper = Helper(home, pieces, manner, VOICES, self._sound, self._over)
        self._player: Child | None = None
        self._complaint = ""
        self._waiting: list[bytes] = []
        self._clock = QElapsedTimer()
        self._starts: list[float] = []
        self._end = 0.0
        self._told = 0
        self._alive = True
        self._finished = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._due)
        self._watchdog = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._watchdog.timeout.connect(lambda: self._over(False))

    @property
    def voices(self) -> tuple[str, ...]:
        """The voices the helper found."""
        return self._helper.voices

    def start(self) -> None:
        """Begin."""
        self._watchdog.start()
        self._helper.start()

    def stop(self) -> None:
        """End it without a word to anybody."""
        if self._alive:
            self._alive = False
            self._waiting.clear()
            self._timer.stop()
            self._watchdog.stop()
            self._helper.kill()
            if self._player is not None:
                self._player.kill()
            self.deleteLater()

    def _sound(self, chunk: Chunk) -> None:
        if not self._alive:
            return
        number = len(self._starts)
        if self._player is None:
            self._player = Child(self._home, self._command(chunk.rate), self._gone, complained=self._said)
            self._player.start()
        if self._clock.isValid():
            self._end = max(self._end, self._now() if self._now() > self._end + LATE_S else 0.0)
        self._starts.append(self._end)
        data = chunk.data + bytes(2 * (self._pieces[number].pause_ms * chunk.rate // 1000))
        self._end += len(data) / 2 / chunk.rate
        if self._clock.isValid():
            self._watchdog.stop()
            self._player.write(data)
            self._wait()
        else:
            self._waiting.append(data)
        self._finish()

    def _said(self, text: str) -> None:
        """The player spoke: it has its device, or says why not, and then it ends."""
        self._complaint += text
        if not self._alive or self._clock.isValid() or OPEN not in self._complaint:
            return
        assert self._player is not None
        self._watchdog.stop()
        self._clock.start()
        for data in self._waiting:
            self._player.write(data)
        self._waiting.clear()
        self._finish()
        self._due()

    def _finish(self) -> None:
        """All of it has been handed over."""
        if self._clock.isValid() and len(self._starts) == len(self._pieces) and self._player is not None:
            self._finished = True
            self._player.finish()

    def _gone(self, code: int) -> None:
        """The player ended. One that takes sound faster than it is heard is waited for by the clock."""
        if self._alive and (code != 0 or not self._finished):
            self._over(False)

    def _now(self) -> float:
        return self._clock.nsecsElapsed() / 1e9

    def _due(self) -> None:
        """What is heard by now is told, the newest alone."""
        now, newest = self._now(), self._told
        while newest < len(self._starts) and self._starts[newest] <= now + 0.002:
            newest += 1
        if newest > self._told:
            self._told = newest
            self.began(newest - 1)
        if self._alive and self._told == len(self._pieces) and now >= self._end:
            self._over(True)
        elif self._alive:
            self._wait()
            if now >= self._end:  # all that came has been heard: the helper is late
                self._watchdog.start()

    def _wait(self) -> None:
        known = self._told < len(self._starts)
        due = self._starts[self._told] if known else self._end
        if known or self._finished or due > self._now():
            self._timer.start(max(0, round((due - self._now()) * 1000)))

    def _over(self, sound: bool) -> None:
        if self._alive:
            self.stop()
            self.ended(sound)
