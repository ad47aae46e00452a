"""`kiosk run` from the outside: its exit codes and what it says, each in its own process."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import ContentError, KioskError, SettingsError, StartError, StoreError
from kiosk.shell import boot
from kiosk.shell.boot import Request
from kiosk.shell.trouble import code_of
from tests.support.content import DRAWING, Content

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def content(tmp_path: Path) -> Content:
    content = Content(tmp_path / "content").topic().path("during", "in-the-chair#chair")
    for name in ("calm-landscape", "calm-landscape-dim"):
        content.write(f"figures/{name}.svg", DRAWING)
    return content


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "kiosk", "run", *arguments]


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    """As a kiosk's user has it, without a display."""
    kept = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT" not in name}
    return {**kept, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"), **more}


def run(tmp_path: Path, *arguments: str, platform: str = "offscreen") -> subprocess.CompletedProcess[str]:
    known = environment(tmp_path, QT_QPA_PLATFORM=platform) if platform else environment(tmp_path)
    return subprocess.run(
        command(*arguments), cwd=ROOT, env=known, capture_output=True, text=True, timeout=60, check=False
    )


def test_a_good_start_shows_its_first_frame_and_ends_with_0(tmp_path: Path, content: Content) -> None:
    data = str(tmp_path / "data")
    done = run(tmp_path, "--content", str(content.root), "--data", data, "--first-frame-only")
    assert (done.returncode, done.stderr) == (0, "")
    shown = json.loads(done.stdout)
    assert shown["first_frame_ms"] > 0


def test_without_a_display_it_says_so_and_ends_with_2(tmp_path: Path) -> None:
    done = run(tmp_path, platform="")
    assert done.returncode == 2
    assert done.stderr.startswith("There is no display here. ")
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--content", "{}/none"], "is not there."),
        (["--data", "{}/content/library.toml/data"], "cannot be written to"),
        (["--settings", "{}/none.toml"], "is not there."),
        (["--language", "xx"], "There is no language 'xx'."),
        (["--open", "nowhere"], "There is no screen at 'nowhere'."),
        (["--windowed", "big"], "'big' is not a size."),
    ],
    ids=["content", "data", "settings", "language", "screen", "size"],
)
def test_what_cannot_go_on_is_one_line_and_2(
    tmp_path: Path, content: Content, arguments: list[str], says: str
) -> None:
    places = ["--content", str(content.root), "--data", str(tmp_path / "data")]
    done = run(tmp_path, *places, *(one.format(tmp_path) for one in arguments))
    assert (done.returncode, done.stdout) == (2, "")
    [line] = done.stderr.splitlines()
    assert says in line


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_with_0_when_it_is_told_to_stop(
    tmp_path: Path, content: Content, number: signal.Signals
) -> None:
    places = ["--content", str(content.root), "--data", str(tmp_path / "data")]
    socket = tmp_path / "notify"
    with ready(socket) as heard:
        known = environment(tmp_path, QT_QPA_PLATFORM="offscreen", NOTIFY_SOCKET=str(socket))
        started = subprocess.Popen(command(*places), cwd=ROOT, env=known, stderr=subprocess.PIPE, text=True)
        try:
            assert heard.recv(100) == b"READY=1"
            started.send_signal(number)
            _, complaint = started.communicate(timeout=20)
        finally:
            started.kill()
    # The content has no crisis file: staff are told, and nothing else is said.
    assert started.returncode == 0
    assert [line.split(".")[0] for line in complaint.splitlines()] == ["There are no crisis numbers to show"]


def ready(place: Path):
    """Where the service manager listens."""
    import socket

    listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    listener.settimeout(30)
    listener.bind(str(place))
    return listener


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (SettingsError("A.", "B."), "T-01"),
        (StoreError("A.", "B."), "T-02"),
        (ContentError("A.", "B."), "T-03"),
        (KioskError("A.", "B."), "T-01"),
    ],
)
def test_staff_read_out_a_short_code(problem: KioskError, code: str) -> None:
    assert code_of(problem) == code


@pytest.fixture
def resting(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The codes of the trouble screens that were shown, instead of showing them."""
    codes: list[str] = []

    def show(problem: KioskError, *_: object) -> int:
        codes.append(code_of(problem))
        return 2

    monkeypatch.setattr("kiosk.shell.trouble.show_trouble", show)
    return codes


def test_on_the_wall_trouble_is_a_screen(monkeypatch: pytest.MonkeyPatch, resting: list[str]) -> None:
    monkeypatch.setattr(boot, "unseen", lambda: False)
    assert boot.run(Request(content=Path("/none"), data=Path("/none"))) == 2
    assert resting == ["T-03"]


def test_in_a_window_trouble_is_a_sentence(monkeypatch: pytest.MonkeyPatch, resting: list[str]) -> None:
    monkeypatch.setattr(boot, "unseen", lambda: False)
    with pytest.raises(ContentError):
        boot.run(Request(content=Path("/none"), size=(800, 600)))
    assert resting == []


def test_a_machine_that_cannot_show_anything_is_told_on_the_terminal(
    monkeypatch: pytest.MonkeyPatch, resting: list[str]
) -> None:
    def fail(_: Request) -> int:
        raise StartError("A.", "B.")

    monkeypatch.setattr(boot, "unseen", lambda: False)
    monkeypatch.setattr(boot, "_run", fail)
    with pytest.raises(StartError):
        boot.run(Request())
    assert resting == []
