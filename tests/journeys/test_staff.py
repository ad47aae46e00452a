"""Staff get in by finger and by keyboard, and what they typed is nowhere afterwards."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.adapters.argon2_pins import Argon2
from kiosk.adapters.pin_file import JsonPins
from kiosk.staff.access import Role
from kiosk.staff.pins import Pins, with_pin
from tests.support.running import PANELS, WALL, Glass, Guide, planned
from tests.support.traces import SKIPPED, in_memory, on_screen

PIN = "".join(("749", "205", "83"))
"""Put together while running, so that no constant of this file is found in its place."""
SALT = b"a salt of 16 by."


def built(glass: Glass, root: Path, data: Path) -> Guide:
    return Guide(replace(planned(glass, root / "content", data), data=data))


@pytest.fixture
def guide(qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    with_one, _ = with_pin(Pins(), PIN, Role.NURSE, 0, SALT, Argon2())
    JsonPins(tmp_path).write(with_one)
    running = built(WALL, root, tmp_path)
    yield running
    running.close()


def opened(guide: Guide) -> bool:
    """Whether the door opens, once the worker has looked at the PIN."""
    return comes(guide, lambda: guide.app.staff.unlocked)


def comes(guide: Guide, holds: Callable[[], bool]) -> bool:
    """Let Qt work until something holds, at most five seconds."""
    until = monotonic() + 5
    while not holds() and monotonic() < until:
        QTest.qWait(5)
    guide.settle()
    return holds()


def held(word: bytes) -> list[bytes]:
    """Every run of bytes with `word` in it that some object still holds."""
    gc.collect()
    objects = [one for one in gc.get_objects() if not isinstance(one, SKIPPED)]
    parts = (part for one in objects for part in gc.get_referents(one))
    runs = (part for part in parts if isinstance(part, bytes | bytearray) and part is not word)
    return [bytes(run) for run in runs if word in run]


def test_by_finger(guide: Guide) -> None:
    guide.go("home")
    guide.tap("Staff")
    guide.let_pass(0.3)
    assert {"Home", "Hide", "Get help now", "Cancel", "Delete"} <= set(guide.names())
    assert not {"Language", "Text and color"} & set(guide.names())
    for n, digit in enumerate(PIN):
        assert guide.app.staff.dots == n
        guide.tap(digit)
        guide.let_pass(0.3)
    assert opened(guide)
    assert "Lock" in guide.names()
    guide.tap("Lock")
    guide.let_pass(0.3)
    assert "Delete" in guide.names()
    guide.tap("Cancel")
    assert guide.address == "home"


def test_by_keyboard(guide: Guide) -> None:
    guide.go("home")
    guide.go("staff")
    for key in (Qt.Key.Key_9, Qt.Key.Key_Backspace):
        guide.key(key)
    for digit in PIN:
        guide.key(Qt.Key(int(digit) + Qt.Key.Key_0), Qt.KeyboardModifier.KeypadModifier)
    assert opened(guide)
    guide.app.staff.lock()
    guide.settle()
    guide.key(Qt.Key.Key_Escape)
    guide.settle()
    assert guide.address == "home"


def test_a_touch_keeps_the_door_open_and_quiet_shuts_it_and_ends_the_visit(guide: Guide) -> None:
    guide.go("staff")
    for digit in PIN:
        guide.app.staff.press(int(digit))
    assert opened(guide)
    guide.let_pass(170)
    guide.tap_at(guide.middle("Lock") + (guide.middle("Home") - guide.middle("Lock")) / 2)
    guide.let_pass(170)
    assert guide.app.staff.unlocked
    guide.let_pass(11)
    assert not guide.app.staff.unlocked
    guide.let_pass(91)
    guide.let_pass(31)
    assert guide.address == "attract"


def test_nothing_of_a_pin_is_left_in_objects_files_or_logs(
    guide: Guide, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    guide.go("staff")
    for digit in PIN[:7]:
        guide.app.staff.press(int(digit))
    assert held(PIN[:7].encode()), "the search sees what is being typed"
    assert on_screen(guide.assembly.engine, guide.window, PIN[:7]) == set()
    guide.app.staff.press(int(PIN[7]))
    assert opened(guide)
    # Seven digits: four stand by chance in some number of a process that has run for long.
    assert held(PIN[:7].encode()) == []
    assert in_memory(PIN[:7]) - in_memory(PIN) == set()
    guide.app.staff.lock()
    for digit in PIN[:7] + "1":
        guide.app.staff.press(int(digit))
    assert comes(guide, lambda: guide.app.staff.refusal == "wrong")
    assert held(PIN[:7].encode()) == []
    assert on_screen(guide.assembly.engine, guide.window, PIN[:7]) == set()
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or PIN[:7].encode() not in file.read_bytes(), file
    assert PIN[:7] not in caplog.text


@pytest.mark.parametrize("glass", PANELS, ids=lambda glass: glass.name)
def test_every_key_is_large_enough_on_every_panel(
    glass: Glass, qapp: object, root: Path, tmp_path: Path
) -> None:
    with_one, _ = with_pin(Pins(), PIN, Role.NURSE, 0, SALT, Argon2())
    JsonPins(tmp_path).write(with_one)
    guide = built(glass, root, tmp_path)
    guide.go("staff")
    for name in (*"1234567890", "Cancel", "Delete"):
        box = guide.find(name).rect()
        assert min(box.width(), box.height()) >= 20 * glass.unit - 1, (name, box)
    guide.close()


def test_where_no_pin_is_set_the_page_says_how(qapp: object, root: Path, tmp_path: Path) -> None:
    guide = built(WALL, root, tmp_path)
    guide.go("staff")
    assert f"kiosk pin set --role nurse --data {tmp_path}" in guide.words()
    assert "Delete" not in guide.names()
    guide.close()
