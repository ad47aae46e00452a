"""An outside driver walks the real program by the accessibility bus alone: no pixels, only names."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.bus import CHECKABLE, CHECKED, ENABLED, FOCUSABLE, SENSITIVE, Bus
from tests.support.desk import Desk, missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "nothing is missing")

WALK = (
    ("Touch to start", "What to expect, step by step"),
    ("Before", ""),
    ("Next", ""),
    ("Back", ""),
    ("Get help now", "You are not alone"),
    ("Show one big word", "HELP"),
    ("Close", "You are not alone"),
    ("Close", ""),
    ("Hide", ""),
    ("Show again", ""),
    ("Home", "What to expect, step by step"),
    ("I'm worried about…", ""),
    ("Home", "What to expect, step by step"),
    ("I need an interpreter", ""),
    ("Sign language", ""),
    ("Home", "What to expect, step by step"),
    ("More", ""),
    ("Words explained", ""),
    ("Home", "What to expect, step by step"),
    ("More", ""),
    ("All topics", ""),
    ("Home", "What to expect, step by step"),
    ("More", ""),
    ("About", ""),
    ("Home", "What to expect, step by step"),
    ("Language", "Welcome"),
    ("Continue", "What to expect, step by step"),
    ("Text and color", ""),
    ("Done", "What to expect, step by step"),
    ("Finish", ""),
)
"""What is pressed, and a heading or text that must then be heard."""


@pytest.fixture(scope="module")
def bus(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bus]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            patch.delenv(name, raising=False)
        desk = Desk(root, tmp_path_factory.mktemp("names"))
    program = desk.start("--demo", "--windowed", "1280x800")
    yield Bus(desk)
    program.send_signal(signal.SIGTERM)
    program.communicate(timeout=10)
    desk.close()


def test_a_visit_by_names_alone(bus: Bus) -> None:
    for name, heard in WALK:
        bus.press(name)
        bus._desk.wait(
            lambda heard=heard: not heard or any(one.name == heard for one in bus.known()),
            lambda name=name, heard=heard: f"{heard!r} after {name!r}",
        )
        known = bus.known()
        controls = [one for one in known if one.pressed]
        assert controls, f"nothing can be pressed after {name!r}"
        for one in controls:
            assert one.name.strip(), f"a {one.role} without a name after {name!r}"
            assert one.has(ENABLED), one
            assert one.has(SENSITIVE), one
            assert one.has(FOCUSABLE), one
        twice = [one for one, times in Counter(one.name for one in controls).items() if times > 1]
        assert twice == [], f"after {name!r}"


def test_a_choice_tells_its_state(bus: Bus) -> None:
    bus.press("Touch to start", "Text and color")
    before = bus.find("Contrast")
    assert before.role == "check box"
    assert before.states[1] & CHECKABLE
    assert not before.has(CHECKED)
    bus.press("Contrast")
    bus._desk.wait(lambda: bus.find("Contrast").has(CHECKED), lambda: "a checked Contrast")
    assert not bus.find("Day").has(CHECKED)
    bus.press("Day", "Done", "Finish")
