"""What every set of screens promises, and what the machine's own does with two of them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.hand_screens import HandScreens
from kiosk.adapters.qt_screens import QtScreens
from kiosk.consult.screens import Screens, Second


def by_hand() -> Screens:
    return HandScreens()


def of_the_machine() -> Screens:
    return QtScreens("", QGuiApplication.primaryScreen)


def change(screens: Screens) -> None:
    """Something happens to the screens."""
    if isinstance(screens, HandScreens):
        screens.plug(None)
    else:
        QGuiApplication.primaryScreen().geometryChanged.emit(QRect(0, 0, 800, 600))


@pytest.fixture(params=[by_hand, of_the_machine])
def screens(request: pytest.FixtureRequest, qapp: object) -> Screens:
    made: Screens = request.param()
    return made


def test_one_screen_is_no_second(screens: Screens) -> None:
    assert screens.second() is None
    screens.close()


def test_whoever_listens_hears_of_every_change(screens: Screens) -> None:
    heard: list[int] = []
    screens.listen(lambda: heard.append(1))
    change(screens)
    change(screens)
    assert heard == [1, 1]
    screens.close()


def test_nobody_is_called_after_closing(screens: Screens) -> None:
    heard: list[int] = []
    screens.listen(lambda: heard.append(1))
    screens.close()
    change(screens)
    assert heard == []


def test_a_screen_that_is_plugged_in_by_hand_is_there_and_gone_again() -> None:
    screens, tv = HandScreens(), Second("TV", 1920, 1080)
    screens.plug(tv)
    assert screens.second() == tv
    screens.plug(None)
    assert screens.second() is None


TWO = {
    "screens": [
        {"name": name, "x": x, "y": 0, "width": width, "height": height, "dpr": 1, "logicalDpi": 96}
        for name, x, width, height in (
            ("own", 0, 1280, 800),
            ("tv", 1280, 1920, 1080),
            ("odd", 3200, 320, 240),
        )
    ]
}
PROGRAM = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from kiosk.adapters.qt_screens import QtScreens
from kiosk.consult.screens import Second
app = QGuiApplication([])
own = next(one for one in app.screens() if one.name() == "own")
for wanted in ("", "odd", "gone"):
    second = QtScreens(wanted, lambda: own).second()
    print(second and (second.name, second.width, second.height, second.fits))
"""


def test_the_second_of_several_by_its_name_or_the_first_that_is_not_the_guides_own(tmp_path: Path) -> None:
    config = tmp_path / "two.json"
    config.write_text(json.dumps(TWO), encoding="utf-8")
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=root,
        env={
            "QT_QPA_PLATFORM": f"offscreen:configfile={config}",
            "PATH": "/usr/bin",
            "PYTHONPATH": str(root),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split("\n")[:3] == [
        "('tv', 1920, 1080, True)",
        "('odd', 320, 240, False)",
        "None",
    ]
