"""Staff's checklist on every panel: every item is reached, answers move no row, long words fit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from shutil import copyfile, copytree

import pytest

from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.shell.flaws import STAFF, flaws
from kiosk.shell.layout import look
from kiosk.staff.access import Access, Role
from tests.support.running import NEAR, PANELS, Glass, Guide, planned

NURSE = Actor(Who.STAFF, 1, "nurse")
LONG = {
    '["Steady, as before", "Needs help", "Not able", "Not tried"]': (
        '["Steady, walks as before", "Needs somebody beside", "Not able to walk today", "Not tried, in bed"]'
    ),
    '"First walk, staff beside"': '"First walk to the door and back again, with staff close beside them"',
    '"Steady, as before" = 2, "Needs help" = 1, "Not able" = 0': (
        '"Steady, walks as before" = 2, "Needs somebody beside" = 1, "Not able to walk today" = 0'
    ),
}


def at_chair(glass: Glass, content: Path, folder: Path, scale: int = 0) -> Guide:
    """A practice clinic whose nurse stands at chair 4, which was taken an hour ago."""
    plan = planned(glass, content, folder)
    chosen = replace(plan.chosen, size=scale)
    running = Guide(replace(plan, demo=True, data=None, chosen=chosen))
    room = running.assembly.recovery.room
    assert room.open(4, "iv", NURSE) is None
    assert room.do(4, e.Confirmed(60), NURSE) is None
    running.assembly.staff.door.admit(Access(1, Role.NURSE))
    running.go("board/4")
    return running


@pytest.fixture(params=PANELS, ids=lambda glass: glass.name)
def guide(request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    running = at_chair(request.param, root / "content", tmp_path)
    yield running
    running.close()


def items(guide: Guide) -> list[str]:
    """The items on this page of the list."""
    return [one.id for one in guide.app.ward.checklist.rows.rows]


def test_every_item_of_a_pass_is_reached_and_there_is_a_way_back(guide: Guide) -> None:
    guide.tap("Before leaving")
    seen = items(guide)
    while "More items" in guide.names():
        guide.tap("More items")
        seen += items(guide)
    assert seen == ["s_nausea", "s_mood", "s_ivout", "s_escort", "s_teach", "s_sheet", "s_ride"]
    while "Items before" in guide.names():
        guide.tap("Items before")
    assert items(guide) == seen[: len(items(guide))]


def test_no_row_moves_because_it_was_answered(guide: Guide) -> None:
    shown, list_ = items(guide), guide.app.ward.checklist
    places = [guide.finger.find("Done", None, one).rect().top() for one in ("Chair and", "Infusion")]
    for item in ("s_code", "s_line"):
        list_.done(item)
        guide.let_pass(1)
    guide.assembly.recovery.room.do(4, e.Answered("s_base", e.Measured((132, 80, 72, 98))), NURSE)
    guide.let_pass(6)
    assert items(guide) == shown
    after = [guide.finger.find("Done", None, one).rect().top() for one in ("Chair and", "Infusion")]
    assert after == places


@pytest.mark.parametrize("scale", [0, 2])
@pytest.mark.parametrize("glass", [*PANELS, Glass("mid", (1920, 1080), 5.56)], ids=lambda glass: glass.name)
def test_a_clinic_s_long_words_fit(
    glass: Glass, scale: int, qapp: object, root: Path, tmp_path: Path
) -> None:
    content = tmp_path / "content"
    copytree(root / "content", content, copy_function=copyfile)
    file = content / "recovery" / "recovery.toml"
    text = file.read_text(encoding="utf-8")
    for short, long in LONG.items():
        assert short in text, short
        text = text.replace(short, long)
    file.write_text(text, encoding="utf-8")
    running = at_chair(glass, content, tmp_path / "data", scale)
    running.tap("Before standing")
    for choice in ("", "Needs somebody beside"):
        while choice and choice not in running.names():
            running.tap("More items")
        if choice:
            running.tap(choice)
        running.let_pass(1)
        found = flaws(look(running.window), running.assembly.plan.panel.unit, STAFF)
        assert found == ()
    running.close()


def test_what_was_not_saved_stays_in_sight(qapp: object, root: Path, tmp_path: Path) -> None:
    """The banner above takes room from the rows; the row it is about is not the one that goes."""
    running = at_chair(NEAR, root / "content", tmp_path)
    list_ = running.app.ward.checklist
    last = items(running)[-1]
    list_.done(last)
    list_.fit(1)
    assert items(running) == [last]
    running.close()
