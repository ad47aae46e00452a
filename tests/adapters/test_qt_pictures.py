"""Pictures at their display size: corners cut, mirrored where asked, kept only where and while allowed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.adapters import qt_pictures
from kiosk.adapters.qt_pictures import MOST_KEPT, Figures, Icons
from tests.support.content import DRAWING, Content

RED_LEFT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">\n'
    '  <rect width="200" height="100" fill="#0000ff"/>\n'
    '  <rect width="100" height="100" fill="#ff0000"/>\n</svg>\n'
)
RED, BLUE = QColor("#ff0000"), QColor("#0000ff")
SIZE = QSize(200, 100)
ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
    '<rect width="24" height="24" fill="currentColor"/></svg>'
)


@pytest.fixture
def content(tmp_path: Path, qapp: QGuiApplication) -> Content:
    return Content(tmp_path / "content").write("figures/two.svg", RED_LEFT)


@pytest.fixture
def figures(content: Content) -> Figures:
    return Figures(content.open().file, None)


def ask(figures: Figures, shape: str, size: QSize = SIZE, file: str = "figures/two.svg") -> QImage:
    return figures.requestImage(f"{shape}/{file}", QSize(), size)


def alpha(image: QImage) -> list[int]:
    """How opaque the four corners are: top left, top right, bottom left, bottom right."""
    right, bottom = image.width() - 1, image.height() - 1
    return [image.pixelColor(x, y).alpha() for x, y in ((0, 0), (right, 0), (0, bottom), (right, bottom))]


# Drawing


@pytest.mark.parametrize(
    ("corners", "cut"),
    [
        ("all", [0, 0, 0, 0]),
        ("top", [0, 0, 255, 255]),
        ("start", [0, 255, 0, 255]),
        ("none", [255, 255, 255, 255]),
    ],
)
def test_corners_are_cut_where_asked(figures: Figures, corners: str, cut: list[int]) -> None:
    assert alpha(ask(figures, f"20-{corners}-plain")) == cut


def test_without_a_radius_nothing_is_cut(figures: Figures) -> None:
    assert alpha(ask(figures, "0-all-plain")) == [255] * 4


def test_a_mirrored_picture_is_mirrored_with_its_corners(figures: Figures) -> None:
    plain, mirrored = ask(figures, "20-start-plain"), ask(figures, "20-start-mirror")
    assert (plain.pixelColor(50, 50), plain.pixelColor(150, 50)) == (RED, BLUE)
    assert (mirrored.pixelColor(50, 50), mirrored.pixelColor(150, 50)) == (BLUE, RED)
    assert alpha(mirrored) == [255, 0, 255, 0]


def test_a_dim_picture_is_darker(figures: Figures) -> None:
    bright, dim = ask(figures, "0-none-plain"), ask(figures, "0-none-dim")
    assert dim.pixelColor(50, 50).lightness() < bright.pixelColor(50, 50).lightness()
    assert dim.pixelColor(50, 50).alpha() == 255


@pytest.mark.parametrize("size", [QSize(100, 100), QSize(300, 50), QSize(7, 90)])
def test_a_picture_fills_whatever_it_is_asked_for_evenly_cropped(figures: Figures, size: QSize) -> None:
    image = ask(figures, "0-none-plain", size)
    assert image.size() == size
    assert image.pixelColor(0, size.height() // 2) == RED
    assert image.pixelColor(size.width() - 1, size.height() // 2) == BLUE
    assert alpha(image) == [255] * 4


def test_the_frame_hides_the_corners_and_shows_the_middle(figures: Figures) -> None:
    frame = figures.requestImage("20-frame-00ff00/frame", QSize(), SIZE)
    assert frame.pixelColor(0, 0) == QColor("#00ff00")
    assert frame.pixelColor(100, 50).alpha() == 0


def test_before_the_size_is_known_there_is_a_blank(figures: Figures) -> None:
    for size in (QSize(), QSize(0, 0), QSize(200, 0)):
        assert ask(figures, "0-none-plain", size).size() == QSize(1, 1)


@pytest.mark.parametrize(
    "file",
    [
        "figures/none.svg",
        "../outside.svg",
        "figures/../../outside.svg",
        "/etc/hostname",
        "~/outside.svg",
        "",
        "figures",
        "linked.svg",
    ],
)
def test_what_is_missing_or_outside_the_content_is_no_picture(
    content: Content, figures: Figures, file: str
) -> None:
    outside = content.root.parent / "outside.svg"
    outside.write_text(DRAWING)
    (content.root / "linked.svg").symlink_to(outside)
    assert ask(figures, "0-none-plain", file=file).isNull()


@pytest.mark.parametrize("shape", ["", "x", "-", "0", "99999-all-plain", "-5-all-plain", "a-b-c-d"])
def test_a_shape_that_is_none_still_gives_the_picture(figures: Figures, shape: str) -> None:
    assert ask(figures, shape).size() == SIZE


@pytest.mark.parametrize("box", ["0 0 0 100", "0 0 100 0"])
def test_a_drawing_of_no_size_is_no_picture(content: Content, figures: Figures, box: str) -> None:
    content.write("figures/flat.svg", RED_LEFT.replace("0 0 200 100", box))
    assert ask(figures, "0-none-plain", file="figures/flat.svg").isNull()


# Memory


def test_a_picture_is_drawn_once(content: Content) -> None:
    asked: list[str] = []

    def find(name: str) -> Path | None:
        asked.append(name)
        return content.open().file(name)

    figures = Figures(find, None)
    first = ask(figures, "0-none-plain")
    assert ask(figures, "0-none-plain") == first
    assert len(asked) == 1
    figures.forget()
    ask(figures, "0-none-plain")
    assert len(asked) == 2


def held(figures: Figures) -> list[str]:
    """The pictures in memory, oldest first."""
    return [id for id, _, _ in figures._images]


def test_memory_is_bounded_and_the_oldest_go_first(figures: Figures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qt_pictures, "MOST_BYTES", 3 * 200 * 100 * 4)
    shapes = [f"{radius}-all-plain" for radius in range(5)]
    for shape in shapes:
        ask(figures, shape)
        ask(figures, shapes[0])
    assert held(figures) == [
        f"{shape}/figures/two.svg" for shape in ("3-all-plain", "4-all-plain", shapes[0])
    ]


def test_one_picture_larger_than_the_bound_is_still_shown(
    figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(qt_pictures, "MOST_BYTES", 10)
    assert ask(figures, "0-none-plain").size() == SIZE
    assert len(held(figures)) == 1


def test_forgetting_empties_it(figures: Figures) -> None:
    ask(figures, "0-none-plain")
    assert figures.last_shown() == ("0-none-plain", (200, 100))
    figures.forget()
    assert held(figures) == []
    assert figures.last_shown() is None


def test_a_picture_drawn_ahead_is_there_when_its_page_opens(figures: Figures) -> None:
    figures.ahead(lambda: "0-none-plain/figures/two.svg", SIZE)()
    assert held(figures) == ["0-none-plain/figures/two.svg"]
    assert figures.last_shown() is None, "nobody has seen it yet"


def test_a_picture_drawn_ahead_of_a_visit_that_is_over_leaves_nothing(figures: Figures) -> None:
    waiting = figures.ahead(lambda: "0-none-plain/figures/two.svg", SIZE)
    figures.forget()
    waiting()
    assert held(figures) == []


def test_even_when_the_visit_ends_while_it_is_being_drawn(content: Content) -> None:
    def find(name: str) -> Path | None:
        figures.forget()
        return content.open().file(name)

    figures = Figures(find, None)
    figures.ahead(lambda: "0-none-plain/figures/two.svg", SIZE)()
    assert held(figures) == []
    assert ask(figures, "0-none-plain").size() == SIZE
    assert held(figures) == []


# Disk


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "pictures"


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []


def test_pictures_are_written_only_while_that_is_allowed(content: Content, kept: Path) -> None:
    figures = Figures(content.open().file, kept)
    ask(figures, "0-none-plain")
    assert names(kept) == []
    figures.forget()
    figures.keep(True)
    ask(figures, "0-none-plain")
    ask(figures, "20-frame-00ff00")
    figures.keep(False)
    ask(figures, "20-all-plain")
    assert len(names(kept)) == 1


def test_a_picture_drawn_ahead_is_never_written(content: Content, kept: Path) -> None:
    figures = Figures(content.open().file, kept)
    work = figures.ahead(lambda: "0-none-plain/figures/two.svg", SIZE)
    figures.keep(True)
    work()
    assert names(kept) == []


def test_a_kept_picture_is_the_same_picture(
    content: Content, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Figures(content.open().file, kept)
    first.keep(True)
    drawn = ask(first, "20-all-mirror")
    monkeypatch.setattr("kiosk.adapters.qt_drawing.drawn", lambda *_: pytest.fail("drawn again"))
    read = ask(Figures(content.open().file, kept), "20-all-mirror")
    assert alpha(read) == alpha(drawn)
    assert read.convertToFormat(drawn.format()).pixelColor(50, 50) == drawn.pixelColor(50, 50)


@pytest.mark.parametrize("other", ["shape", "size", "file", "edited"])
def test_a_picture_of_anything_else_is_another_file(content: Content, kept: Path, other: str) -> None:
    content.write("figures/second.svg", RED_LEFT)
    figures = Figures(content.open().file, kept)
    figures.keep(True)
    ask(figures, "0-none-plain")
    match other:
        case "shape":
            ask(figures, "20-all-plain")
        case "size":
            ask(figures, "0-none-plain", QSize(100, 50))
        case "file":
            ask(figures, "0-none-plain", file="figures/second.svg")
        case "edited":
            figures.forget()
            content.write("figures/two.svg", RED_LEFT.replace("#ff0000", "#00ff00") + "\n")
            assert ask(figures, "0-none-plain").pixelColor(50, 50) == QColor("#00ff00")
    assert len(names(kept)) == 2


def test_a_damaged_kept_picture_is_drawn_again(content: Content, kept: Path) -> None:
    first = Figures(content.open().file, kept)
    first.keep(True)
    ask(first, "0-none-plain")
    [name] = names(kept)
    (kept / name).write_bytes(b"")
    again = Figures(content.open().file, kept)
    again.keep(True)
    assert ask(again, "0-none-plain").pixelColor(50, 50) == RED
    assert (kept / name).stat().st_size > 0


def test_the_oldest_pictures_make_room(content: Content, kept: Path) -> None:
    figures = Figures(content.open().file, kept)
    figures.keep(True)
    ask(figures, "0-none-plain")
    [oldest] = names(kept)
    os.utime(kept / oldest, (1, 1))
    for radius in range(1, MOST_KEPT + 1):
        ask(figures, f"{radius}-all-plain", QSize(40, 20))
    assert len(names(kept)) == MOST_KEPT
    assert oldest not in names(kept)


def test_no_half_written_picture_is_left(content: Content, kept: Path) -> None:
    figures = Figures(content.open().file, kept)
    figures.keep(True)
    ask(figures, "0-none-plain")
    assert [Path(name).suffix for name in names(kept)] == [".argb"]


def test_a_full_disk_costs_the_picture_on_disk_and_not_the_one_on_screen(
    content: Content, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("no folder")
    figures = Figures(content.open().file, tmp_path / "file" / "pictures")
    figures.keep(True)
    assert ask(figures, "0-none-plain").size() == SIZE
    assert "could not be kept" in caplog.text


# Icons


@pytest.fixture
def icons(tmp_path: Path, qapp: QGuiApplication) -> Icons:
    (tmp_path / "a-box.svg").write_text(ICON)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "box.svg").write_text(ICON)
    return Icons(tmp_path)


@pytest.mark.parametrize(("digits", "colour"), [("ff0000", "#ff0000"), ("00FF00", "#00ff00")])
def test_an_icon_comes_in_the_colour_and_size_asked_for(icons: Icons, digits: str, colour: str) -> None:
    image = icons.requestImage(f"a-box/{digits}", QSize(), QSize(48, 48))
    assert image.size() == QSize(48, 48)
    assert image.pixelColor(24, 24) == QColor(colour)


@pytest.mark.parametrize(
    "id",
    [
        "",
        "/ff0000",
        "none/ff0000",
        "../a-box/ff0000",
        "sub/box/ff0000",
        ".hidden/ff0000",
        "a box/ff0000",
        "-/ff0000",
        "a-box",
        "a-box/",
        "a-box/red",
        'a-box/000"/><script>',
        "a-box/ff0000/more",
        "a-box/\N{FULLWIDTH DIGIT ONE}00000",
    ],
)
def test_what_is_no_icon_or_no_colour_is_no_picture(icons: Icons, id: str) -> None:
    assert icons.requestImage(id, QSize(), QSize(48, 48)).isNull()
