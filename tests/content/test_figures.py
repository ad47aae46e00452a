"""Every drawing is harmless, light, wordless, and looks the same in each engine that draws it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtSvg import QSvgRenderer, QtSvg
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
EVERY = sorted(CONTENT.glob("**/figures/*.svg"))
SHARED = sorted((CONTENT / "figures").glob("*.svg"))
MOVING = {
    "breathing-circle",
    "default-mode-network",
    "iv-in-the-arm",
    "spines-before-after",
    "synapse-ketamine",
    "your-day",
}
SCIENCE = {
    "alarm-system",
    "ampa-opening",
    "default-mode-network",
    "dissociation-idea",
    "five-steps",
    "growth-helper-new-links",
    "inflammation-idea",
    "spines-before-after",
    "synapse-ketamine",
    "synapse-usual",
}
"""Pictures of early science: the chip that says so lies over their lower start corner."""

SVG = "{http://www.w3.org/2000/svg}"
DRAWN = {"path", "rect", "circle", "ellipse", "line", "use"}
ALLOWED = DRAWN | set("svg title defs g linearGradient radialGradient stop style animateTransform".split())
ATTRIBUTES = set(
    "id class d x y x1 y1 x2 y2 cx cy r rx ry width height viewBox transform fill fill-rule opacity"
    " stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray offset stop-color stop-opacity"
    " attributeName type values keyTimes dur repeatCount".split()
) | {"{http://www.w3.org/1999/xlink}href"}
LARGEST = 30 * 1024
MOST_DRAWN = 160
NUMBER = re.compile(r"-?\d*\.?\d+")
SIZE = (960, 720)


def by_name(file: Path) -> str:
    return file.stem


every_drawing = pytest.mark.parametrize("file", EVERY, ids=by_name)
every_shared = pytest.mark.parametrize("file", SHARED, ids=by_name)


def parts(file: Path) -> ElementTree.Element:
    return ElementTree.fromstring(file.read_text("utf-8"))


def tag(part: ElementTree.Element) -> str:
    return part.tag.removeprefix(SVG)


@every_drawing
def test_it_holds_only_what_is_drawn_the_same_everywhere(file: Path) -> None:
    for part in parts(file).iter():
        assert tag(part) in ALLOWED, f"<{tag(part)}>"
        assert set(part.attrib) <= ATTRIBUTES, f"<{tag(part)}> has {set(part.attrib) - ATTRIBUTES}"
        if tag(part) == "g":
            assert "opacity" not in part.attrib, "the opacity of a group shows where its shapes overlap"


@every_drawing
def test_it_is_light(file: Path) -> None:
    picture = parts(file)
    kept = {id(one) for defs in picture.iter(f"{SVG}defs") for one in defs.iter()}
    drawn = [one for one in picture.iter() if tag(one) in DRAWN and id(one) not in kept]
    assert file.stat().st_size <= LARGEST
    assert len(drawn) <= MOST_DRAWN


@every_drawing
def test_it_starts_with_its_title_and_holds_no_words(file: Path) -> None:
    picture = parts(file)
    assert tag(picture[0]) == "title"
    assert len((picture[0].text or "").split()) >= 2
    for part in list(picture.iter())[2:]:
        if tag(part) != "style":
            assert not (part.text or "").strip()
        assert not (part.tail or "").strip()


@every_drawing
def test_every_name_in_it_is_given_once_and_every_use_finds_its_part(file: Path) -> None:
    picture = parts(file)
    names = [name for one in picture.iter() if (name := one.get("id"))]
    used = re.findall(r'url\(#([^)]+)\)|xlink:href="#([^"]+)"', file.read_text("utf-8"))
    assert len(names) == len(set(names))
    assert {one or other for one, other in used} <= set(names)


@every_shared
def test_it_is_written_to_be_read(file: Path) -> None:
    """Two spaces a level, named groups in paint order, coordinates to one decimal."""
    picture = parts(file)
    for line in file.read_text("utf-8").splitlines():
        assert (len(line) - len(line.lstrip(" "))) % 2 == 0
    painted = [one for one in picture if tag(one) not in {"title", "defs", "style"}]
    assert all(tag(one) == "g" and one.get("id") for one in painted)
    for one in picture.iter():
        for coordinate in NUMBER.findall(one.get("d", "")):
            assert len(coordinate.partition(".")[2]) <= 1, coordinate


@every_shared
def test_it_fills_the_canvas_of_its_kind(file: Path) -> None:
    box = "0 0 1920 1080" if file.stem.startswith("calm-landscape") else "0 0 960 720"
    picture = parts(file)
    assert picture.get("viewBox") == box
    assert f"{picture.get('width')} {picture.get('height')}" == box[4:]


def test_only_the_pictures_that_are_about_movement_move() -> None:
    found = {file.stem for file in EVERY if re.search("animate|@keyframes", file.read_text("utf-8"))}
    assert found == MOVING


@pytest.mark.parametrize("name", sorted(MOVING))
def test_a_movement_starts_and_ends_at_the_resting_picture(name: str) -> None:
    """A print, a thumbnail and a still screen show the resting picture, so it must be the whole meaning."""
    text = (CONTENT / "figures" / f"{name}.svg").read_text("utf-8")
    for one in ElementTree.fromstring(text).iter(f"{SVG}animateTransform"):
        values = one.get("values", "").split(";")
        times = [float(time) for time in one.get("keyTimes", "").split(";")]
        rest = "1 1" if one.get("type") == "scale" else "0 0"
        assert len(values) == len(times)
        assert all(len(value.split()) == 2 for value in values)
        assert values[0] == values[-1] == rest
        assert times == sorted(times)
        assert (times[0], times[-1]) == (0, 1)
        assert 3 <= float(one.get("dur", "0s").removesuffix("s")) <= 8
        assert one.get("repeatCount", "1") in {"1", "3"}
    for frames in re.findall(r"@keyframes \w+\s*\{((?:[^{}]*\{[^{}]*\})*)\}", text):
        steps = dict(re.findall(r"(\d+)%\s*\{([^}]*)\}", frames))
        assert steps["0"] == steps["100"] == "transform:translate(0px,0px);opacity:1"


def resting(file: Path, size: tuple[int, int] = SIZE) -> QImage:
    renderer = QSvgRenderer()
    renderer.setOptions(QtSvg.Option.DisableAnimations)
    assert renderer.load(str(file))
    image = QImage(*size, QImage.Format.Format_RGB888)
    image.fill("white")
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    return image


def differing(one: QImage, other: QImage) -> float:
    """The share of bytes that differ so that an eye could see it."""
    a, b = bytes(one.constBits()), bytes(other.constBits())
    assert len(a) == len(b)
    return sum(abs(x - y) > 48 for x, y in zip(a, b, strict=True) if x != y) / len(a)


@pytest.fixture
def easel(qapp: object) -> Iterator[QQuickView]:
    """A window that holds one picture drawn as the kiosk draws what moves."""
    view = QQuickView()
    view.setColor("white")
    view.resize(*SIZE)
    component = QQmlComponent(view.engine())
    component.setData(
        b"import QtQuick\nimport QtQuick.VectorImage\n"
        b"VectorImage { property bool still: true; animations.paused: still\n"
        b"width: 960; height: 720; fillMode: VectorImage.Stretch }",
        QUrl(),
    )
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    view.setContent(QUrl(), component, item)
    view.show()
    yield view
    view.close()
    view.deleteLater()


def shown(easel: QQuickView) -> QImage:
    return easel.grabWindow().convertToFormat(QImage.Format.Format_RGB888)


def hang(easel: QQuickView, file: Path | None) -> QImage:
    easel.rootObject().setProperty("source", QUrl.fromLocalFile(str(file)) if file else QUrl())
    return shown(easel)


def test_both_engines_draw_the_same_picture(easel: QQuickView) -> None:
    for file in EVERY:
        share = differing(hang(easel, file), resting(file))
        assert share < 0.003, f"{file.name}: {share:.1%} differs"


@pytest.mark.parametrize("name", sorted(MOVING))
def test_what_should_move_does(easel: QQuickView, qtbot: QtBot, name: str) -> None:
    still = hang(easel, CONTENT / "figures" / f"{name}.svg")
    easel.rootObject().setProperty("still", False)
    qtbot.waitUntil(lambda: shown(easel) != still, timeout=5_000)
    hang(easel, None)


@pytest.mark.parametrize("name", sorted(SCIENCE))
def test_the_chip_covers_nothing(name: str) -> None:
    """A science picture leaves its lower start corner, 300 by 130, to the chip about early science."""
    image = resting(CONTENT / "figures" / f"{name}.svg")
    for y in range(592, 719, 3):
        for x in range(3, 300, 3):
            here, left = image.pixelColor(x, y), image.pixelColor(x - 3, y)
            step = (
                abs(here.red() - left.red())
                + abs(here.green() - left.green())
                + abs(here.blue() - left.blue())
            )
            assert step < 40, f"something is drawn at {x},{y}"
