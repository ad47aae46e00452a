"""What every voice promises, over each of them; the real one is heard by a sink that makes no sound."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.adapters.hand_clock import HandClock
from kiosk.adapters.qt_voice import QtVoice, aplay, null_sink
from kiosk.adapters.silent_voice import NoVoice, SilentVoice
from kiosk.speech.voice import Listener, Manner, Piece, Voice
from tests.support.waiting import wait_for

PIECES = (Piece("You rest.", 250), Piece("A nurse is near.", 250), Piece("Ask.", 250))


@dataclass
class Told:
    """What a listener heard, in order."""

    events: list[object] = field(default_factory=list)

    @property
    def listener(self) -> Listener:
        return Listener(
            self.events.append, lambda: self.events.append("done"), lambda: self.events.append("failed")
        )


@dataclass
class Read:
    """A voice, and a way to let time pass until something holds."""

    voice: Voice
    until: Callable[[Callable[[], bool]], bool]
    quiet: Callable[[float], None]


def by_qt(voice: QtVoice) -> Read:
    def until(holds: Callable[[], bool]) -> bool:
        return wait_for(holds)

    voice.examine()
    assert until(lambda: voice.speaks("en")), "the voice never said that it speaks"
    return Read(voice, until, lambda seconds: QTest.qWait(round(seconds * 1000)))


def by_hand() -> Read:
    clock = HandClock()

    def until(holds: Callable[[], bool]) -> bool:
        for _ in range(400):
            if holds():
                return True
            clock.advance(0.1)
        return False

    return Read(SilentVoice(clock), until, clock.advance)


needs_espeak = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed: apt-get install espeak-ng"
)
needs_aplay = pytest.mark.skipif(
    shutil.which("aplay") is None, reason="aplay is not installed: apt-get install alsa-utils"
)


@pytest.fixture(
    params=[
        "silent",
        pytest.param("null sink", marks=needs_espeak),
        pytest.param("aplay's null device", marks=[needs_espeak, needs_aplay]),
    ]
)
def read(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Read]:
    if request.param == "silent":
        yield by_hand()
        return
    voice = QtVoice(null_sink() if request.param == "null sink" else aplay("null"))
    yield by_qt(voice)
    voice.close()


def test_it_speaks_what_it_has_rules_for_and_nothing_else(read: Read) -> None:
    assert read.voice.speaks("en")
    assert read.voice.speaks("es")
    assert not read.voice.speaks("ar")


def test_every_piece_begins_in_order_and_then_it_is_done(read: Read) -> None:
    told = Told()
    read.voice.read(PIECES, Manner("en"), told.listener)
    assert read.until(lambda: "done" in told.events)
    assert told.events == [0, 1, 2, "done"]


def test_stopped_it_tells_nothing_more(read: Read) -> None:
    told = Told()
    read.voice.read(PIECES, Manner("en"), told.listener)
    assert read.until(lambda: 1 in told.events)
    read.voice.stop()
    heard = list(told.events)
    read.quiet(1.5)
    assert told.events == heard


def test_another_reading_takes_the_place_of_the_first(read: Read) -> None:
    first, second = Told(), Told()
    read.voice.read(PIECES, Manner("en"), first.listener)
    assert read.until(lambda: 0 in first.events)
    read.voice.read(PIECES[2:], Manner("es", 0.7, 0.5), second.listener)
    assert read.until(lambda: "done" in second.events)
    assert second.events == [0, "done"]
    assert "done" not in first.events


def test_stopping_what_does_not_read_is_harmless(read: Read) -> None:
    read.voice.stop()
    read.voice.stop()


def test_a_machine_without_sound_says_so_and_fails_quietly() -> None:
    told = Told()
    voice = NoVoice()
    assert not voice.speaks("en")
    voice.read(PIECES, Manner("en"), told.listener)
    assert told.events == ["failed"]


@needs_espeak
@needs_aplay
def test_a_device_that_is_not_there_is_no_sound(qapp: QGuiApplication) -> None:
    voice, told, asked = QtVoice(aplay("plughw:77,7")), Told(), Told()
    voice.watch(lambda: asked.events.append("changed"))
    voice.examine()
    voice.read(PIECES, Manner("en"), told.listener)
    assert wait_for(lambda: "failed" in told.events)
    assert told.events == ["failed"]
    assert not voice.speaks("en")
    voice.close()


def test_a_player_that_is_not_installed_is_no_sound(qapp: QGuiApplication, tmp_path: Path) -> None:
    voice, told = QtVoice(lambda rate: (str(tmp_path / "nothing"),)), Told()
    voice.read(PIECES, Manner("en"), told.listener)
    assert wait_for(lambda: "failed" in told.events)
    assert told.events == ["failed"]
    assert not voice.speaks("en")
    voice.close()


@needs_espeak
def test_a_player_that_never_opens_its_device_is_given_up(qapp: QGuiApplication) -> None:
    voice, told = QtVoice(lambda rate: ("sleep", "60")), Told()
    voice.read(PIECES, Manner("en"), told.listener)
    assert wait_for(lambda: "failed" in told.events)
    voice.close()
