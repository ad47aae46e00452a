"""The recovery room in a real window, by pointer events: opened, ticked, killed, and found again."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.argon2_pins import Argon2
from kiosk.adapters.pin_file import JsonPins
from kiosk.staff.access import Role
from kiosk.staff.pins import Pins, with_pin
from tests.support.clinic import content_of, settings_of
from tests.support.desk import Desk, missing
from tests.support.floor import FIRST

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "nothing is missing")


@pytest.fixture
def desk(root: Path, tmp_path: Path) -> Iterator[Desk]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            patch.delenv(name, raising=False)
        here = Desk(root, tmp_path)
    yield here
    here.clear()
    here.close()


def kinds(data: Path) -> list[str]:
    """What is on the disk, entry by entry, as another program reads it."""
    reader = sqlite3.connect(f"{(data / 'recovery.db').as_uri()}?mode=ro", uri=True)
    found = [kind for (kind,) in reader.execute("SELECT kind FROM event ORDER BY seq")]
    reader.close()
    return found


def code(data: Path) -> str:
    reader = sqlite3.connect(f"{(data / 'recovery.db').as_uri()}?mode=ro", uri=True)
    (found,) = reader.execute("SELECT code FROM session").fetchone()
    reader.close()
    return str(found)


def test_what_was_ticked_outlives_a_kill_and_the_code_comes_first_again(
    desk: Desk, root: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    pins, _ = with_pin(Pins(), FIRST, Role.NURSE, 0, b"a salt of 16 by.", Argon2())
    JsonPins(data).write(pins)
    content, settings = content_of(tmp_path / "content"), settings_of(tmp_path, "station")
    options = ("--content", str(content), "--data", str(data), "--settings", str(settings))
    program = desk.start("--windowed", "1280x800", *options)
    desk.click("Open chair")
    for digit in FIRST:
        desk.click(digit)
    for name in ("Infusion", "Continue"):
        desk.click(name)
    desk.click(code(data))
    desk.click("Continue")
    desk.click("Done")
    desk.wait(lambda: kinds(data)[-1] == "answered", lambda: f"the tick; there is {kinds(data)}")
    before = kinds(data)
    program.kill()
    program.communicate(timeout=20)
    program = desk.start("--windowed", "1280x800", *options)
    desk.find("Check the code")
    assert kinds(data)[: len(before)] == before
    assert kinds(data)[-1] == "restarted"
    desk.click("Open chair")
    for digit in FIRST:
        desk.click(digit)
    desk.click(code(data))
    desk.click("Continue")
    desk.find("Into recovery")
    assert kinds(data)[-1] == "resumed"
    program.terminate()
    program.communicate(timeout=20)
    verify = [sys.executable, "-m", "kiosk", "recovery", "verify", *options]
    done = subprocess.run(verify, cwd=root, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
