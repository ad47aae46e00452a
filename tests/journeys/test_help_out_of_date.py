"""Crisis numbers that are out of date, or missing: the general text for patients, a warning for staff."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile, copytree

import pytest

from kiosk.staff.access import Access, Role
from tests.support.running import NEAR, WALL, Glass, Guide, planned

NUMBERS = ("988", "911")


def old(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("2026-11-22", "2020-01-01").replace("2027-05-22", "2020-06-01"), encoding="utf-8"
    )


def gone(file: Path) -> None:
    file.unlink()


@pytest.fixture(params=[old, gone], ids=["out of date", "missing"])
def guide(request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    running = made(WALL, root, tmp_path, request.param)
    yield running
    running.close()


def made(glass: Glass, root: Path, folder: Path, spoil: object) -> Guide:
    content = folder / "content"
    copytree(root / "content", content, copy_function=copyfile)
    assert callable(spoil)
    spoil(content / "crisis" / "us.toml")
    return Guide(planned(glass, content, folder / "data"))


def test_help_shows_the_general_text_and_no_number(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.tap("Get help now")
    said = " ".join(guide.words())
    assert "Tell a member of staff" in said
    assert "Call your local emergency number" in said
    assert not any(number in said for number in NUMBERS)
    guide.tap("Show one big word")
    assert guide.words() == ("HELP",)
    guide.tap("Close", "I feel ill: chest, breathing, collapse")
    assert not any(number in " ".join(guide.words()) for number in NUMBERS)


def test_no_page_sends_anybody_to_such_a_number(guide: Guide) -> None:
    assert guide.assembly.plan.values["crisis.line"] == "your local crisis line"


def test_staff_are_warned(guide: Guide) -> None:
    guide.fresh("staff")
    guide.assembly.staff.door.admit(Access(1, Role.NURSE))
    guide.settle()
    assert any("crisis numbers" in word for word in guide.words()), guide.words()


def test_a_small_panel_has_room_for_it(qapp: object, root: Path, tmp_path: Path) -> None:
    running = made(NEAR, root, tmp_path, old)
    running.go("help")
    assert "Call your local emergency number" in " ".join(running.words())
    running.close()
