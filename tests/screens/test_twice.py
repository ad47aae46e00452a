"""Twice the text on the smallest panel: what is read really doubles; every picture has a part of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.shell.finger import Role, name_of
from kiosk.shell.flaws import flaws
from kiosk.shell.layout import look
from tests.support.running import NEAR, Guide, planned

PLACES = ("path/during/3", "path/before/1", "path/how/2", "topic/what-you-may-feel/3")
CAPITALS = 0.668


@pytest.fixture(scope="module")
def near(qapp: object, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guide]:
    running = Guide(planned(NEAR, root / "content", tmp_path_factory.mktemp("near")))
    yield running
    running.close()


def capitals(item: QQuickItem) -> list[float]:
    """The height of capitals, in millimetres, of every text of the points in sight."""
    if not item.isVisible():
        return []
    found = []
    if item.inherits("QQuickText") and item.property("content") and str(item.property("text")).strip():
        found.append(item.property("font").pixelSize() * CAPITALS / NEAR.unit)
    return found + [one for child in item.childItems() for one in capitals(child)]


def parts(guide: Guide, place: str) -> Iterator[int]:
    guide.fresh()
    guide.app.look.setSize(3)
    guide.go(place)
    while True:
        yield guide.app.walk.paging.part
        if not guide.app.walk.paging.forward():
            return
        guide.settle()


def test_points_are_read_at_twice_their_size(near: Guide) -> None:
    for part in parts(near, "path/during/3"):
        if part > 1:
            assert max(capitals(near.window.contentItem())) >= 2 * 4.8 - 0.1


@pytest.mark.parametrize("place", PLACES)
def test_a_sentence_that_is_longer_than_the_panel_is_still_the_largest_that_fits(
    near: Guide, place: str
) -> None:
    for part in parts(near, place):
        if part > 1:
            assert max(capitals(near.window.contentItem())) >= 1.6 * 4.8


@pytest.mark.parametrize("place", PLACES)
def test_the_picture_has_the_first_part_to_itself_and_nothing_is_cut(near: Guide, place: str) -> None:
    pictures = []
    for part in parts(near, place):
        pictures.append(any(one.role() == Role.Graphic and name_of(one) for one in near.heard()))
        found = flaws(look(near.window), NEAR.unit)
        assert found == (), (place, part)
    assert pictures[0]
    assert not any(pictures[1:])
    assert len(pictures) > 1


def test_next_leads_from_the_picture_through_the_words_and_back(near: Guide) -> None:
    near.fresh()
    near.app.look.setSize(3)
    near.go("path/during/3")
    count = near.app.walk.paging.parts
    for part in range(1, count + 1):
        assert (near.address, near.app.walk.paging.part) == ("path/during/3", part)
        near.tap("Next")
    assert (near.address, near.app.walk.paging.leading) == ("path/during/4", True)
    near.tap("Back")
    assert (near.address, near.app.walk.paging.part) == ("path/during/3", count)


def test_smaller_text_brings_the_picture_back_beside_the_words(near: Guide) -> None:
    near.fresh()
    near.app.look.setSize(3)
    near.go("path/during/3")
    near.app.look.setSize(0)
    near.settle()
    assert not near.app.walk.paging.leading
    assert any(one.role() == Role.Graphic for one in near.heard())
