"""Pictures drawn from numbers: on every panel their words stand inside them, apart, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible

from kiosk.shell.finger import Role, name_of
from kiosk.shell.flaws import flaws
from kiosk.shell.layout import look
from tests.support.running import WALL, Guide, planned

PLACES = {
    "topic/what-you-may-feel/3": ("Often strongest", "Most faded", "All gone, in one study"),
    "topic/minute-by-minute/2": ("Often strongest", "Most faded", "All gone, in one study"),
    "topic/practicalities/1": ("Checks", "Rest", "Home"),
    "topic/todays-rules/5": ("Today", "Tonight", "Tomorrow", "No driving", "No alcohol or other drugs"),
    "topic/the-course/1": ("The first course", "about 6 visits", "Boosters, if any"),
}
every_place = pytest.mark.parametrize("place", PLACES)


def inside(panel: Guide) -> tuple[QRect, dict[str, QRect]]:
    """The picture, and every word that stands in it."""
    heard = panel.heard()
    (picture,) = (one.rect() for one in heard if one.role() == Role.Graphic)
    words = {
        name_of(one): one.rect()
        for one in heard
        if one.role() == Role.StaticText and picture.contains(one.rect().center())
    }
    return picture, words


def crowded(panel: Guide) -> list[str]:
    """What leaves the picture; what is cut or lies on something else."""
    picture, words = inside(panel)
    found = [
        f"“{name}” leaves the picture"
        for name, rect in words.items()
        if rect.top() < picture.top() - 1 or rect.bottom() > picture.bottom() + 1
    ]
    return found + list(flaws(look(panel.window), panel.app.look.unit))


@every_place
def test_the_words_of_the_picture_are_there_and_read_out(panel: Guide, place: str) -> None:
    panel.fresh(place)
    panel.settle()
    _, words = inside(panel)
    assert not set(PLACES[place]) - set(words), words


@every_place
def test_the_picture_itself_says_what_to_notice_and_tells_its_story(panel: Guide, place: str) -> None:
    panel.fresh(place)
    (picture,) = (one for one in panel.heard() if one.role() == Role.Graphic)
    figure = panel.app.walk.figure
    assert name_of(picture) == figure.words
    assert picture.text(QAccessible.Text.Description) == figure.story


@every_place
@pytest.mark.parametrize("size", [0, 1, 2, 3])
def test_larger_text_never_leaves_the_picture_or_lies_on_other_words(
    panel: Guide, place: str, size: int
) -> None:
    panel.fresh("home")
    panel.app.look.setSize(size)
    panel.go(place)
    if panel.app.look.near and size > 1:  # beside such words there is no room: the picture comes first, alone
        assert any(one.role() == Role.Graphic for one in panel.heard())
        assert panel.app.walk.paging.parts > 1
        assert list(flaws(look(panel.window), panel.app.look.unit)) == []
        return
    assert crowded(panel) == []


@every_place
def test_it_is_there_in_every_theme(panel: Guide, place: str) -> None:
    panel.fresh(place)
    seen = set()
    for theme in ("day", "dim", "contrast"):
        panel.app.look.setTheme(theme)
        panel.settle()
        assert crowded(panel) == []
        image = panel.grab()  # kept: its bytes are its own
        seen.add(hash(bytes(image.constBits())))
    assert len(seen) == 3


@pytest.fixture
def mirrored(qapp: object, root: Path, tmp_path: Path) -> Iterator[Guide]:
    """A guide that offers a language that runs from right to left."""
    plan = planned(WALL, root / "content", tmp_path)
    running = Guide(replace(plan, languages=("en", "ar-XB")))
    yield running
    running.close()


def test_time_runs_from_the_right_where_words_do(mirrored: Guide) -> None:
    mirrored.fresh("topic/todays-rules/5")
    starts = [one.x() for one in places(mirrored, "Today", "Tonight", "Tomorrow")]
    assert starts == sorted(starts)
    mirrored.app.look.setLanguage("ar-XB")
    mirrored.settle()
    starts = [one.x() for one in places(mirrored, "Today", "Tonight", "Tomorrow")]
    assert starts == sorted(starts, reverse=True)
    assert crowded(mirrored) == []


def places(panel: Guide, *labels: str) -> list[QPoint]:
    """Where the stops of a timeline stand, by their English names."""
    say = panel.assembly.reading.say
    _, words = inside(panel)
    return [words[say(label)].center() for label in labels]
