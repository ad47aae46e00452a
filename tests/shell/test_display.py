"""Whether there is a screen is known before Qt would abort over it."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from kiosk.adapters import system
from kiosk.errors import StartError
from kiosk.shell import display
from kiosk.shell.display import keep_qml_code, prepare_qt, require_display, unseen

VARIABLES = (
    "QT_QPA_PLATFORM WAYLAND_DISPLAY DISPLAY QT_QUICK_BACKEND QT_ENABLE_HIGHDPI_SCALING XDG_CACHE_HOME "
    "QML_DISABLE_DISK_CACHE QML_DISK_CACHE_PATH QT_WAYLAND_DISABLE_WINDOWDECORATION"
).split()


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """As if nobody had set anything; all is put back afterwards."""
    for name in VARIABLES:
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    return monkeypatch


def test_without_any_display_there_are_two_sentences(environment: pytest.MonkeyPatch) -> None:
    with pytest.raises(StartError) as raised:
        require_display()
    assert raised.value.what == "There is no display here."
    assert "desktop session" in raised.value.hint


@pytest.mark.parametrize(
    ("name", "value"),
    [("QT_QPA_PLATFORM", "offscreen"), ("WAYLAND_DISPLAY", "wayland-0"), ("DISPLAY", "far.example:0")],
)
def test_what_says_that_there_is_one_is_believed(
    environment: pytest.MonkeyPatch, name: str, value: str
) -> None:
    environment.setenv(name, value)
    require_display()


@pytest.mark.parametrize("number", [":4242", ":4242.0"])
def test_a_display_that_does_not_answer_is_named(environment: pytest.MonkeyPatch, number: str) -> None:
    environment.setenv("DISPLAY", number)
    with pytest.raises(StartError, match=rf"The display {number} does not answer\."):
        require_display()


def test_a_display_that_answers_is_enough(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Path] = []

    def answers(path: Path) -> bool:
        asked.append(path)
        return system.answers(tmp_path / path.name)

    environment.setattr(display, "answers", answers)
    environment.setenv("DISPLAY", ":7.1")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "X7"))
        server.listen()
        require_display()
    assert asked == [Path("/tmp/.X11-unix/X7")]


@pytest.mark.parametrize(
    ("platform", "seen"),
    [("", True), ("xcb", True), ("offscreen", False), ("offscreen:configfile=a.json", False), ("vnc", False)],
)
def test_what_nobody_sees(environment: pytest.MonkeyPatch, platform: str, seen: bool) -> None:
    environment.setenv("QT_QPA_PLATFORM", platform)
    assert unseen() is not seen


def test_everything_is_drawn_in_software_and_in_real_pixels(environment: pytest.MonkeyPatch) -> None:
    prepare_qt()
    assert os.environ["QT_QUICK_BACKEND"] == "software"
    assert os.environ["QT_ENABLE_HIGHDPI_SCALING"] == "0"
    assert "QT_QPA_PLATFORM" not in os.environ
    prepare_qt(offscreen=True)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.parametrize(
    ("demo", "cache", "kept"),
    [(False, "/var/cache/kiosk", "/var/cache/kiosk/infusion-guide/qml"), (True, "/var/cache/kiosk", None)],
)
def test_compiled_screens_lie_with_the_system_s_caches_and_nowhere_in_a_demo(
    environment: pytest.MonkeyPatch, demo: bool, cache: str, kept: str | None
) -> None:
    environment.setenv("XDG_CACHE_HOME", cache)
    keep_qml_code(demo)
    assert os.environ.get("QML_DISK_CACHE_PATH") == kept
    assert ("QML_DISABLE_DISK_CACHE" in os.environ) is (kept is None)


def test_without_a_home_nothing_is_kept(environment: pytest.MonkeyPatch) -> None:
    environment.delenv("HOME", raising=False)
    keep_qml_code(False)
    assert os.environ["QML_DISABLE_DISK_CACHE"] == "1"
