"""What the tour shows: panels, folders, states reached, and a visit by real touches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.shell.album import Album
from kiosk.shell.camera import Camera
from kiosk.shell.contact_sheet import drawing_files, drawings
from kiosk.shell.first_timer import first_timer
from kiosk.shell.messages import Messages
from kiosk.shell.stories import Story
from kiosk.shell.tour import PANELS, Request, folder_of, panel_of, plans

WALL = (1920, 1080)


def plan(out: Path, size: tuple[int, int] = WALL, language: str = "en", theme: str = "", scale: float = 0):
    return plans(Request(out, (size,), language, theme, scale))[0]


@pytest.fixture
def camera(tmp_path: Path, qapp: QGuiApplication) -> Iterator[Camera]:
    with Messages() as messages:
        camera = Camera(plan(tmp_path), messages)
        yield camera
        camera.close()


def shown(camera: Camera) -> tuple[str, str, str]:
    app = camera.assembly.app
    return app.screen, app.sheet, app.cover


@pytest.mark.parametrize(
    ("size", "inches", "near"),
    [((1920, 1080), 21.5, False), ((1280, 800), 10.1, True), ((1080, 1920), 21.5, False)],
)
def test_the_usual_panels(size: tuple[int, int], inches: float, near: bool) -> None:
    panel = panel_of(size, 0, "auto")
    assert (size[0] ** 2 + size[1] ** 2) ** 0.5 / panel.unit / 25.4 == pytest.approx(inches)
    assert panel.near == near
    assert size in PANELS


def test_any_other_size_is_a_15_6_inch_panel_or_the_clinics_own() -> None:
    assert panel_of((1366, 768), 0, "auto").unit == pytest.approx((1366**2 + 768**2) ** 0.5 / 396)
    assert panel_of((1366, 768), 3.5, "auto").unit == 3.5


def test_each_look_has_a_folder_of_its_own(tmp_path: Path) -> None:
    assert folder_of(plan(tmp_path)) == "1920x1080"
    assert folder_of(plan(tmp_path, (1280, 800), "ar-XB", "contrast", 1.5)) == "1280x800-contrast-x1.5-ar-XB"


@pytest.mark.parametrize(
    ("address", "acts", "expected"),
    [
        ("home", (), ("Home", "", "")),
        ("attract", (), ("Attract", "", "")),
        ("path/during/3", (), ("Step", "", "")),
        ("comfort", (), ("Home", "Comfort", "")),
        ("help", (), ("Home", "", "help")),
        ("help", ("word",), ("Home", "", "bigword")),
        ("idle", (), ("Home", "", "idle")),
        ("glossary/infusion", (), ("Glossary", "Word", "")),
    ],
)
def test_an_address_shows_its_screen(
    address: str, acts: tuple[str, ...], expected: tuple[str, str, str], camera: Camera
) -> None:
    camera.go("path/before/2")
    assert camera.go(address, acts) == ()
    assert shown(camera) == expected


def test_ill_is_reached_by_a_touch(camera: Camera) -> None:
    assert camera.go("help", ("ill",)) == ()
    assert camera.finger.find("Back") is not None
    assert camera.finger.find("Close") is None


def test_an_address_that_leads_nowhere_is_a_flaw(camera: Camera) -> None:
    assert camera.go("topic/no-such-topic/1") == ("topic/no-such-topic/1 opens home instead",)


def test_every_address_is_seen_by_somebody_new(camera: Camera) -> None:
    camera.go("end/during", ("marked",))
    assert camera.assembly.current.visit.marked
    camera.go("home", ("seen",))
    camera.go("home")
    visit = camera.assembly.current.visit
    assert (visit.marked, visit.seen, visit.trail) == ((), frozenset(), ("home",))


def test_the_same_page_twice_is_the_same_picture(camera: Camera) -> None:
    camera.go("path/during/3")
    first = camera.take().image
    camera.go("help", ("ill",))
    camera.go("path/during/3")
    assert camera.take().image == first


def test_the_page_of_a_guide_that_cannot_start(camera: Camera) -> None:
    plain, helping = camera.trouble(False), camera.trouble(True)
    assert (plain.image.width(), plain.image.height()) == WALL
    assert plain.image != helping.image


def test_every_drawing_is_on_the_sheet(root: Path, qapp: QGuiApplication) -> None:
    files = drawing_files(root / "content")
    assert len(files) > 40
    sheet = drawings(root / "content")
    assert sheet.width() > 6 * 480
    assert sheet.height() > len(files) / 6 * 360


@pytest.mark.parametrize("size", list(PANELS))
def test_the_first_timer_gets_through(size: tuple[int, int], tmp_path: Path, qapp: QGuiApplication) -> None:
    with Messages() as messages, Album(tmp_path) as album:
        camera = Camera(plan(tmp_path, size), messages)
        scenes = first_timer(camera.assembly.reading.library)
        shots = Story(camera, lambda words: words).play(scenes, "story", album, "")
        page = camera.assembly.app.address
        camera.close()
    wrong = [
        flaw for shot in shots for flaw in shot.flaws if flaw.startswith(("no ", "“", "Qt", "exception"))
    ]
    assert wrong == []
    assert page == "attract"
    assert [shot.file for shot in shots[:2]] == ["story/01-attract.png", "story/02-home.png"]
    assert (tmp_path / "story" / "strip.png").is_file()


def test_the_story_takes_about_three_minutes(root: Path, tmp_path: Path) -> None:
    from kiosk.library.catalogue import open_library

    scenes = first_timer(open_library(root / "content", "en", {}))
    assert 100 <= sum(scene.reads for scene in scenes) <= 200
    assert all(scene.says.endswith((".", "?")) for scene in scenes)
