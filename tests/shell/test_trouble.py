"""The trouble screen: a calm page in place of a guide that cannot start, with help on it all the same."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, QTranslator
from PySide6.QtGui import QFont, QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import ContentError, KioskError, SettingsError, StoreError
from kiosk.findings import Finding, Level
from kiosk.help.numbers import GENERAL_TEXT
from kiosk.help.words import AT_DESK, GENERAL, KNOWN
from kiosk.languages.registry import LANGUAGES
from kiosk.shell.camera import settle
from kiosk.shell.flaws import flaws
from kiosk.shell.layout import look
from kiosk.shell.trouble import FILE, show_trouble, trouble_window
from tests.support.stage import Role, Stage

TITLE = "This screen is resting"
LINE = Finding(
    "settings.toml", 3, 1, "setting.unknown", Level.ERROR, "There is no such setting.", "Remove it."
)
WRONG = SettingsError("The settings file cannot be used.", "Mend the lines named above.", (LINE,))


@pytest.fixture(autouse=True)
def font(qapp: QGuiApplication) -> Iterator[None]:
    before = QFont(qapp.font())
    yield
    qapp.setFont(before)


@pytest.fixture
def stage(finger: QPointingDevice) -> Iterator[Stage]:
    engine, window = trouble_window("T-03", ("Tell staff now.", "Avise ya al personal."))
    window.resize(1280, 800)
    window.show()
    yield Stage(window, finger)
    window.close()
    del engine


def test_it_says_that_the_screen_rests_and_what_staff_read_out(stage: Stage) -> None:
    assert stage.names(Role.Heading) == [TITLE]
    assert set(AT_DESK) <= set(stage.names(Role.StaticText))
    assert any("T-03" in name for name in stage.names())
    assert sorted(stage.names(Role.Button)) == ["Get help now", "Try again"]


def test_help_is_one_touch_away_and_closes(stage: Stage) -> None:
    stage.tap("Get help now")
    assert stage.names(Role.Heading) == ["You are not alone"]
    assert {"Tell staff now.", "Avise ya al personal."} <= set(stage.names(Role.StaticText))
    assert stage.names(Role.Button) == ["Close"]
    stage.tap("Close")
    assert stage.has("Try again")


def test_words_from_right_to_left_keep_clear_of_the_way_to_help(qapp: QGuiApplication) -> None:
    """The guide spoke Arabic before it stopped."""
    words = QTranslator()
    assert words.load(str(FILE.parent / "i18n" / "kiosk_ar.qm"))
    qapp.installTranslator(words)
    try:
        engine, window = trouble_window("T-03", GENERAL, 5.9)
        window.resize(1280, 800)
        window.show()
        settle(window)
        assert flaws(look(window), 5.9) == ()
        window.close()
        del engine
    finally:
        qapp.removeTranslator(words)


class Wall:
    """What a person does each time the trouble screen shows."""

    def __init__(self, finger: QPointingDevice, *doings: Callable[[Stage], None]) -> None:
        self._finger = finger
        self._doings = list(doings)
        self.said: list[list[str]] = []
        self._timer, self._deadline = QTimer(), QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(20)
        self._deadline.timeout.connect(QGuiApplication.quit)  # a test that fails must not wait for ever
        self._deadline.start(20_000)

    def _look(self) -> None:
        shown = [one for one in QGuiApplication.topLevelWindows() if one.isVisible() and one.title() == TITLE]
        if not shown or not self._doings:
            return
        window = shown[-1]
        assert isinstance(window, QQuickWindow)
        doing = self._doings.pop(0)
        stage = Stage(window, self._finger)
        self.said.append(stage.names(Role.StaticText))
        doing(stage)


def try_again(stage: Stage) -> None:
    stage.tap("Try again")


def stop(_: Stage) -> None:
    os.kill(os.getpid(), signal.SIGTERM)


def test_try_again_works_once_things_are_mended(finger: QPointingDevice, tmp_path: Path) -> None:
    wall = Wall(finger, try_again)
    assert show_trouble(WRONG, tmp_path / "none.toml", lambda: 0) == 0
    assert len(wall.said) == 1


def test_what_is_still_wrong_shows_with_its_own_code(
    finger: QPointingDevice, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    problems: list[KioskError] = [
        StoreError("The disk is full.", "Make room."),
        ContentError("Gone.", "Look."),
    ]

    def again() -> int:
        raise problems.pop(0)

    wall = Wall(finger, try_again, try_again, stop)
    assert show_trouble(WRONG, tmp_path / "none.toml", again) == 2
    codes = [next(word for word in " ".join(said).split() if word.startswith("T-0")) for said in wall.said]
    assert [code[:4] for code in codes] == ["T-01", "T-02", "T-03"]
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "settings.toml:3: There is no such setting. Remove it."
    assert lines[1:] == [
        "The settings file cannot be used. Mend the lines named above.",
        "The disk is full. Make room.",
        "Gone. Look.",
    ]


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ('[clinic]\nregion = "us"\nnonsense = 1\n', "988"),
        ('[clinic]\nregion = "nowhere"\n', GENERAL_TEXT),
        ("[clinic\n", GENERAL_TEXT),
    ],
    ids=["a region beside wrong settings", "an unknown region", "no settings at all"],
)
def test_whom_to_call_is_said_only_where_the_region_is_sure(
    finger: QPointingDevice, tmp_path: Path, settings: str, says: str
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(settings)
    helped: list[str] = []

    def help_then_stop(stage: Stage) -> None:
        stage.tap("Get help now")
        helped.extend(stage.names(Role.StaticText))
        stop(stage)

    wall = Wall(finger, help_then_stop)
    assert show_trouble(WRONG, file, lambda: 0) == 2
    assert any(says in words for words in helped), wall.said


def test_every_language_of_this_program_is_spoken_there() -> None:
    spoken = [one.code for one in LANGUAGES if not one.pseudo]
    assert spoken == ["en", "es", "ar"]
    assert [len(words) for words in (AT_DESK, GENERAL, KNOWN)] == [len(spoken)] * 3
    assert all("{line}" in words and "{emergency}" in words for words in KNOWN)
