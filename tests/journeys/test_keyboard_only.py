"""A whole visit, and a chair's questions, with Tab, Enter and Escape alone, or with two switches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.shell.staff import PRACTICE
from tests.support.running import NEAR, WALL, Guide, planned

NURSE = Actor(Who.STAFF, 1, "nurse")

ON, ACT = Qt.Key.Key_Tab, Qt.Key.Key_Return


def do(guide: Guide, *names: str) -> None:
    """Tab to a control, and act on it."""
    for name in names:
        for _ in range(80):
            if guide.focused() == name:
                break
            guide.key(ON)
        assert guide.focused() == name, f"{guide.address}: Tab never reaches {name!r}; heard {guide.names()}"
        guide.let_pass(0.3)
        guide.key(ACT)
        guide.let_pass(0.3)


def test_a_whole_visit_without_a_touch(guide: Guide) -> None:
    first = guide.grab()
    do(guide, "Touch to start", "Text and color", "Larger text", "Done", "Before")
    assert guide.address == "path/before/1"
    for _ in range(60):
        if guide.page.startswith("end/"):
            break
        do(guide, "Skip" if "Skip" in guide.names() else "Next")
    assert guide.page == "end/before"
    while not any(guide.find(name).state().checkable for name in guide.names()):
        do(guide, "Next")
    worry = next(name for name in guide.names() if guide.find(name).state().checkable)
    do(guide, worry)
    assert guide.checked(worry)
    do(guide, "Show to staff")
    guide.key(Qt.Key.Key_Escape)
    guide.let_pass(0.3)
    do(guide, "Get help now", "Close", "Hide", "Show again", "Home", "Finish")
    assert guide.address == "goodbye"
    guide.let_pass(5)
    assert guide.grab() == first


def test_reading_on_needs_one_switch_once_next_has_the_focus(guide: Guide) -> None:
    guide.fresh("path/during/1")
    do(guide, "Next")
    before = guide.page
    for _ in range(12):
        if guide.page != before:
            break
        guide.key(ACT)
        guide.let_pass(0.3)
    assert guide.page != before
    assert guide.focused() == "Next"


def test_an_answer_to_the_idle_notice_by_key(guide: Guide) -> None:
    guide.fresh("path/during/3")
    do(guide, "Home", "Before")
    guide.let_pass(95)
    assert guide.address == "idle"
    do(guide, "I need more time")
    assert guide.address == "path/before/1"


@pytest.fixture(params=(WALL, NEAR), ids=lambda glass: glass.name)
def chair(request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    plan = planned(request.param, root / "content", tmp_path)
    running = Guide(replace(plan, demo=True, data=None))
    assert running.assembly.recovery is not None
    room = running.assembly.recovery.room
    assert room.open(4, "iv", NURSE) is None
    assert room.do(4, e.Confirmed(60), NURSE) is None
    running.go("recovery/4")
    yield running
    running.close()


def test_a_patient_at_a_chair_answers_and_asks_for_help_by_key(chair: Guide) -> None:
    do(chair, "Answer some questions", "No")
    state = chair.assembly.recovery.room.chair(4).state
    assert state.entries[-1].answer == e.Chosen("No")
    chair.let_pass(10)
    do(chair, "Get help now")
    assert chair.address == "help"
    assert chair.focused() == ""
    do(chair, "Close")
    assert chair.address == "recovery/4"
    assert chair.focused() == "Get help now"


def test_escape_leaves_a_chair_s_page_to_nobody(chair: Guide) -> None:
    for _ in range(3):
        chair.key(Qt.Key.Key_Escape)
        chair.let_pass(0.3)
    assert chair.address == "recovery/4"


def test_a_nurse_gets_to_the_board_by_number_keys(chair: Guide) -> None:
    do(chair, "Staff")
    for digit in PRACTICE[0][1]:
        chair.key(Qt.Key(int(Qt.Key.Key_0) + int(digit)))
    chair.key(ACT)
    chair.let_pass(0.5)
    assert chair.page.startswith("board")
    chair.let_pass(0.5)
    for _ in chair.names():
        chair.key(ON)
        assert chair.focused() != ""
