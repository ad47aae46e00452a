"""Large text: no sheet leaves the screen, long words keep their room, pictures their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.shell.flaws import flaws
from kiosk.shell.layout import look
from tests.support.running import TALL, Guide, planned

PLACES = (
    *("glossary/neuroplasticity", "glossary/benzodiazepine", "glossary/treatment-resistant-depression"),
    *("topic/in-the-chair/4", "topic/does-it-work/2"),
)
CUT = "a sheet's edge"


@pytest.fixture
def large(panel: Guide) -> None:
    panel.fresh("home")
    panel.app.look.setSize(3)


def sheets(item: QQuickItem) -> Iterator[QRectF]:
    """Where each sheet in the middle of the screen stands."""
    if item.isVisible():
        if item.objectName() == "MiddleSheet":
            yield item.mapRectToScene(item.boundingRect())
        for child in item.childItems():
            yield from sheets(child)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("place", ["idle", "help", "path/during/3/sure"])
def test_a_sheet_in_the_middle_ends_on_the_screen(panel: Guide, place: str) -> None:
    panel.go(place)
    panel.settle()
    (sheet,) = sheets(panel.window.contentItem())
    assert sheet.bottom() < panel.window.height(), sheet
    assert sheet.top() > 0, sheet


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("place", PLACES)
def test_words_keep_their_room(panel: Guide, place: str) -> None:
    panel.go(place)
    panel.settle()
    found = [flaw for flaw in flaws(look(panel.window), panel.app.look.unit) if not flaw.startswith(CUT)]
    assert found == []


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("code", ["en", "es"])
def test_the_card_before_a_hard_subject_keeps_its_room(panel: Guide, code: str) -> None:
    panel.app.look.setLanguage(code)
    panel.go("topic/tell-your-team/3")
    panel.settle()
    assert panel.app.walk.covered
    assert list(flaws(look(panel.window), panel.app.look.unit)) == []


@pytest.fixture
def tall(qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    """A tall screen whose pictures move."""
    running = Guide(replace(planned(TALL, root / "content", tmp_path), still=False))
    running.fresh("home")
    yield running
    running.close()


@pytest.mark.parametrize("size", [2, 3])
@pytest.mark.parametrize(("code", "play"), [("en", "Play"), ("es", "Reproducir")])
def test_the_bar_and_play_stand_clear_of_other_words(tall: Guide, code: str, play: str, size: int) -> None:
    tall.app.look.setSize(size)
    tall.app.look.setLanguage(code)
    tall.settle()
    tall.go("topic/how-signals-work/2")
    assert play in tall.names()
    assert list(flaws(look(tall.window), tall.app.look.unit)) == []


@pytest.mark.parametrize("size", [2, 3])
@pytest.mark.parametrize("code", ["en", "es"])
def test_finish_and_staff_keep_their_words_at_home(tall: Guide, code: str, size: int) -> None:
    tall.app.look.setSize(size)
    tall.app.look.setLanguage(code)
    tall.settle()
    assert list(flaws(look(tall.window), tall.app.look.unit)) == []
