"""The sentence is lit when it is heard: the voice's own sink says when that was. Nothing is left behind."""

from __future__ import annotations

import os
import shutil
import signal
import wave
from collections.abc import Iterator
from math import sin
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.qt_voice import QtVoice, null_sink
from kiosk.speech.recording import Cut
from kiosk.speech.voice import Listener, Manner, Piece
from tests.support.waiting import wait_for

pytestmark = pytest.mark.skipif(
    shutil.which("espeak-ng") is None, reason="espeak-ng is not installed: apt-get install espeak-ng"
)
MOST_S = 0.150
ENGLISH = ("You lie back in a bed or chair.", "The drip runs for forty minutes.", "You can ask to stop.")
SPANISH = ("Usted se recuesta en un sillón.", "El goteo dura cuarenta minutos.", "Puede pedir que paren.")


@pytest.fixture
def report(tmp_path: Path) -> Path:
    return tmp_path / "heard.txt"


@pytest.fixture
def voice(qapp: QGuiApplication, report: Path) -> Iterator[QtVoice]:
    made = QtVoice(null_sink(report))
    yield made
    made.close()


def read(voice: QtVoice, pieces: tuple[Piece, ...], manner: Manner) -> list[float]:
    """When each piece was told to begin, by the system's monotonic clock."""
    told: list[float] = []
    ends: list[str] = []
    listener = Listener(
        lambda _: told.append(monotonic()), lambda: ends.append("done"), lambda: ends.append("failed")
    )
    voice.read(pieces, manner, listener)
    assert wait_for(lambda: bool(ends), 30)
    assert ends == ["done"]
    return told


def heard(report: Path) -> list[float]:
    """When the sink heard a sound begin; nothing where it was ended before any."""
    if not report.exists():
        return []
    return [float(line.split()[0]) for line in report.read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("language", "sentences"), [("en", ENGLISH), ("es", SPANISH)])
@pytest.mark.parametrize("rate", [0.9, 0.66])
def test_each_sentence_is_told_within_150_ms_of_its_sound(
    voice: QtVoice, report: Path, language: str, sentences: tuple[str, ...], rate: float
) -> None:
    told = read(voice, tuple(Piece(one, 600) for one in sentences), Manner(language, rate))
    sounds = heard(report)
    assert len(sounds) == len(told) == len(sentences)
    lags = [abs(one - other) for one, other in zip(told, sounds, strict=True)]
    assert max(lags) <= MOST_S, lags


def test_a_recording_is_heard_in_place_of_the_machine(voice: QtVoice, report: Path, tmp_path: Path) -> None:
    file = tmp_path / "chair.wav"
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16000)
        tone = b"".join(int(9000 * sin(n / 4)).to_bytes(2, "little", signed=True) for n in range(16000))
        sound.writeframes(tone)
    pieces = (Piece("Never said.", 600, Cut(file, 0, 400)), Piece("Nor this.", 600, Cut(file, 500, 900)))
    told = read(voice, pieces, Manner("en"))
    sounds = heard(report)
    assert len(sounds) == 2
    assert sounds[1] - sounds[0] == pytest.approx(1.0, abs=0.05)
    assert max(abs(one - other) for one, other in zip(told, sounds, strict=True)) <= MOST_S


def test_a_recording_that_cannot_be_read_is_said_by_the_machine(
    voice: QtVoice, report: Path, tmp_path: Path
) -> None:
    (tmp_path / "bad.wav").write_bytes(b"no sound at all")
    read(voice, (Piece("You rest.", 300, Cut(tmp_path / "bad.wav", 0, 400)),), Manner("en"))
    assert len(heard(report)) == 1


def test_stopping_is_silence_at_once(voice: QtVoice, report: Path) -> None:
    began: list[int] = []
    listener = Listener(began.append, lambda: None, lambda: None)
    voice.read(tuple(Piece(one, 300) for one in ENGLISH), Manner("en"), listener)
    assert wait_for(lambda: bool(began))
    voice.stop()
    before = len(heard(report))
    assert wait_for(lambda: not children(), 5), children()
    assert len(heard(report)) == before <= 1


def test_no_process_knows_the_words_by_its_arguments(voice: QtVoice) -> None:
    began: list[int] = []
    voice.read(
        (Piece("Xylophone quartz.", 900),), Manner("en"), Listener(began.append, lambda: None, lambda: None)
    )
    assert wait_for(lambda: bool(children()), 5)
    assert not any("Xylophone" in one for one in children())
    voice.close()
    assert children() == []


def test_a_helper_that_hangs_is_given_up(voice: QtVoice) -> None:
    told: list[object] = []
    listener = Listener(told.append, lambda: told.append("done"), lambda: told.append("failed"))
    long = "The nurse sits beside you and looks at you now and then. " * 60
    voice.read((Piece("Rest.", 100), *(Piece(long, 100) for _ in range(40))), Manner("en"), listener)
    assert wait_for(lambda: 0 in told)
    for process in processes("espeak_helper"):
        os.kill(process, signal.SIGSTOP)
    voice_stops_by_itself = wait_for(lambda: "failed" in told, 60)
    voice.close()
    assert voice_stops_by_itself


def children() -> list[str]:
    """The command lines of this process's speech processes that still run."""
    return list(_children().values())


def processes(name: str) -> list[int]:
    """Their numbers, of those with `name` in the command."""
    return [number for number, line in _children().items() if name in line]


def _children() -> dict[int, str]:
    found = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = stat.read_text("utf-8")
            line = stat.with_name("cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        state, parent = text.rpartition(")")[2].split()[:2]
        if int(parent) == os.getpid() and state != "Z" and ("espeak_helper" in line or "null_sink" in line):
            found[int(stat.parent.name)] = line
    return found
