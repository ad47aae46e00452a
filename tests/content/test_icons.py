"""Every icon is one size of mind: a 24-unit box, a 2-unit round line, the colour of the theme."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
ICONS = sorted((ROOT / "kiosk" / "qml" / "icons").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
ROOT_LINE = {
    "width": "24",
    "height": "24",
    "viewBox": "0 0 24 24",
    "fill": "none",
    "stroke": "currentColor",
    "stroke-width": "2",
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
}
every_icon = pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)


@every_icon
def test_it_is_a_line_in_the_colour_of_the_theme(file: Path) -> None:
    icon = ElementTree.fromstring(file.read_text("utf-8"))
    assert icon.attrib == ROOT_LINE
    for part in list(icon.iter())[1:]:
        assert part.tag.removeprefix(SVG) in {"path", "circle", "ellipse", "rect", "g"}
        assert part.get("fill", "currentColor") == "currentColor"
        assert part.get("stroke", "none") == "none"
        assert "stroke-width" not in part.attrib


@every_icon
def test_its_ink_fills_its_box_and_stays_inside(qapp: object, file: Path) -> None:
    """Drawn with a margin of two units around the box: ink out there would be cut off on a screen."""
    image = QImage(112, 112, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    wider = file.read_text("utf-8").replace("currentColor", "#000000")
    wider = wider.replace('width="24" height="24" viewBox="0 0 24 24"', 'viewBox="-2 -2 28 28"')
    renderer = QSvgRenderer(QByteArray(wider.encode()))
    assert renderer.isValid()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    ink = [(x, y) for x in range(112) for y in range(112) if QColor(image.pixel(x, y)).lightness() < 128]
    across = max(x for x, _ in ink) - min(x for x, _ in ink)
    down = max(y for _, y in ink) - min(y for _, y in ink)
    assert max(across, down) >= 4 * 14, "too small beside the others"
    assert all(7 <= x <= 104 and 7 <= y <= 104 for x, y in ink), "cut off at the edge"


def test_every_icon_that_is_asked_for_is_there() -> None:
    here = {file.stem for file in ICONS}
    asked: set[str] = set()
    for file in (ROOT / "content").rglob("*.md"):
        asked |= set(re.findall(r"\bicon=([a-z-]+)", file.read_text("utf-8")))
    for file in (ROOT / "content").rglob("*.toml"):
        asked |= set(_icons(tomllib.loads(file.read_text("utf-8"))))
    for file in (ROOT / "kiosk" / "qml").rglob("*.qml"):
        asked |= set(re.findall(r'\b(?:icon|glyph)\w*: *"([a-z-]+)"', file.read_text("utf-8")))
    assert asked, "nothing asks for an icon: this test looks in the wrong place"
    assert asked <= here, f"not drawn: {sorted(asked - here)}"


def _icons(value: object) -> list[str]:
    if isinstance(value, dict):
        own = [found for key, found in value.items() if key == "icon" and isinstance(found, str) and found]
        return own + [icon for found in value.values() for icon in _icons(found)]
    if isinstance(value, list):
        return [icon for found in value for icon in _icons(found)]
    return []
