"""Read aloud on every page that has text: heard, lit, followed, and silent once anything else happens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.support.running import NEAR, Guide, planned

PAGES = (
    *("path/during/3", "topic/in-the-chair/1/more", "topic/in-the-chair/1/sure"),
    *("worries/losing-control", "glossary/infusion", "end/during", "help"),
)


def open_at(guide: Guide, address: str) -> None:
    guide.fresh(address)
    assert guide.address == address


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_read_to_its_end(guide: Guide, address: str) -> None:
    open_at(guide, address)
    guide.tap("Read aloud")
    assert "Stop reading" in guide.names()
    assert "Read aloud" not in guide.names()
    for _ in range(60):
        if not guide.app.speech.reading:
            break
        guide.let_pass(2)
    assert "Read aloud" in guide.names()


@pytest.mark.parametrize("address", PAGES)
def test_pressed_again_it_stops(guide: Guide, address: str) -> None:
    open_at(guide, address)
    before = guide.grab()
    guide.tap("Read aloud", "Stop reading")
    assert guide.grab() == before


def test_reading_lights_the_sentence_and_moves_nothing(guide: Guide) -> None:
    guide.fresh("path/during/3")
    before = guide.grab()
    guide.tap("Read aloud")
    while guide.app.speech.area != "blocks":
        guide.let_pass(0.5)
    lit = guide.grab()
    left, top, right, low = changed(before, lit)
    assert right > left
    # Every letter still stands where it stood: what was dark before is dark now, above the buttons.
    floor = guide.find("Stop reading").rect().top()
    for x in range(left, right, 3):
        for y in range(top, min(low, floor) - 1, 3):
            if before.pixelColor(x, y).lightness() < 60:
                assert lit.pixelColor(x, y).lightness() < 90, (x, y)


@pytest.mark.parametrize("way", ["Next", "Back", "Hide", "Get help now", "Home", "Language"])
def test_every_way_elsewhere_is_silence(guide: Guide, way: str) -> None:
    guide.fresh("path/during/3")
    guide.tap("Read aloud")
    assert guide.app.speech.reading
    guide.tap(way)
    assert not guide.app.speech.reading


def test_help_is_never_spoken_by_itself(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.tap("Read aloud", "Get help now")
    guide.let_pass(20)
    assert not guide.app.speech.reading
    guide.tap("Read aloud")
    assert guide.app.speech.reading


def test_somebody_who_listens_is_not_asked_whether_they_are_there(guide: Guide) -> None:
    guide.fresh("path/during/3")
    wait = guide.assembly.waits.page
    guide.let_pass(wait - 5)
    guide.tap("Read aloud")
    guide.let_pass(10)
    assert guide.address == "path/during/3"


def test_the_next_person_has_the_usual_voice(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.tap("Read aloud", "Slower", "Volume")
    assert guide.app.speech.slow
    guide.app.finish()
    guide.fresh("path/during/3")
    guide.tap("Read aloud")
    assert not guide.app.speech.slow
    assert guide.app.speech.loudness == 1


def test_it_waits_and_goes_on(guide: Guide) -> None:
    guide.fresh("path/during/3")
    guide.tap("Read aloud", "Pause")
    guide.let_pass(60)
    assert guide.app.speech.paused
    guide.tap("Read on")
    assert not guide.app.speech.paused


def test_a_small_panel_turns_its_parts_as_they_are_read(qapp: object, root: Path, tmp_path: Path) -> None:
    near = Guide(planned(NEAR, root / "content", tmp_path))
    near.fresh("path/during/3")
    paging = near.app.walk.paging
    assert paging.parts > 1
    near.tap("Read aloud")
    for _ in range(60):
        if paging.part == paging.parts:
            break
        near.let_pass(1)
    assert paging.part == paging.parts
    assert near.app.speech.reading
    near.close()


def changed(before: QImage, after: QImage) -> tuple[int, int, int, int]:
    """The box around all pixels that differ, in steps of four."""
    spots = [
        (x, y)
        for y in range(0, before.height(), 4)
        for x in range(0, before.width(), 4)
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    across, down = [x for x, _ in spots], [y for _, y in spots]
    return min(across), min(down), max(across) + 4, max(down) + 4
