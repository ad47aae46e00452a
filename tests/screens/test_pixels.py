"""Contrast as it is seen: of every text on every kind of page, from the picture of the window itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from kiosk.shell.layout import Text, look
from tests.screens.test_contrast import TEXT, ratio
from tests.support.running import NEAR, WALL, Glass, Guide, planned

PLACES = (
    *("attract", "home", "welcome", "path/during/3", "path/how/2", "path/how/2/sure", "path/before/1/more"),
    *("end/before", "worries", "worries/losing-control", "topics", "glossary", "glossary/infusion", "about"),
    *("sources", "interpreter", "interpreter/es", "staff", "comfort", "help", "idle", "hidden", "goodbye"),
)
SHARE = 0.01
"""Letters fill at least this share of their box; thinner colours are the edges between ink and ground."""
ALLOWED = 0.15
"""What rounding to eight bits and smoothed letters may take from a ratio."""


@pytest.fixture(scope="module", params=(WALL, NEAR), ids=lambda glass: glass.name)
def panel(
    request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guide]:
    glass: Glass = request.param
    running = Guide(planned(glass, root / "content", tmp_path_factory.mktemp("pixels")))
    yield running
    running.close()


def seen(picture: QImage, box: QRect) -> float:
    """The contrast of a text's letters on what lies under them."""
    counts: Counter[int] = Counter(
        picture.pixel(x, y) & 0xFFFFFF
        for y in range(box.top(), box.bottom() + 1)
        for x in range(box.left(), box.right() + 1)
    )
    ground = QColor(counts.most_common(1)[0][0])
    least = max(4, sum(counts.values()) * SHARE / 10)
    inks = [QColor(one) for one, times in counts.items() if times >= least]
    return max(ratio(ground, ink) for ink in inks)


def low(panel: Guide) -> list[str]:
    """Every text in sight with too little contrast."""
    picture = panel.grab()
    whole = QRect(0, 0, picture.width(), picture.height())
    found = []
    for text in look(panel.window).texts:
        box = _box(text).intersected(whole)
        if box.width() < 4 or box.height() < 4:
            continue
        contrast = seen(picture, box)
        if contrast < TEXT - ALLOWED:
            found.append(f"{panel.address}: {contrast:.1f} of “{text.words[:40]}”")
    return found


def _box(text: Text) -> QRect:
    return text.painted.toAlignedRect()


@pytest.mark.parametrize("theme", ["day", "dim", "contrast"])
@pytest.mark.parametrize("place", PLACES)
def test_every_text_has_seven_to_one(panel: Guide, place: str, theme: str) -> None:
    panel.fresh()
    panel.app.look.setTheme(theme)
    if place != "attract":
        panel.go(place)
    assert low(panel) == []


def test_a_text_with_too_little_would_be_found() -> None:
    picture = QImage(60, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    for x in range(10, 50):
        for y in range(5, 15):
            picture.setPixelColor(x, y, QColor("#777777"))
    assert seen(picture, picture.rect()) == pytest.approx(4.48, abs=0.05)
