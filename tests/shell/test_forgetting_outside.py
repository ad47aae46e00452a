"""Forgetting outside the program: files, logs, temporary files, the clipboard, the window's title."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication

from tests.shell.test_forgetting import WORD, by_finish, by_hiding, by_quiet, filled, visit
from tests.support.content import Content
from tests.support.running import WALL, Guide, planned
from tests.support.traces import in_memory


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, ...]:
    """Every folder that this program could write to, empty as yet."""
    found = tuple(tmp_path / name for name in ("data", "temp", "home", "runtime"))
    for folder in found:
        folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(found[1]))
    monkeypatch.setenv("TMPDIR", str(found[1]))
    monkeypatch.setenv("HOME", str(found[2]))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(found[2] / name.lower()))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(found[3]))
    return found


@pytest.fixture
def guide(qapp: object, tmp_path: Path, places: tuple[Path, ...]) -> Iterator[Guide]:
    content = filled(Content(tmp_path / "content"))
    (content.root / "crisis").mkdir()
    plan = planned(WALL, content.root, tmp_path / "unused")
    running = Guide(replace(plan, data=places[0], cache=places[0] / "cache"))
    running.assembly.keeping.begin()
    yield running
    running.close()


def files(places: tuple[Path, ...]) -> dict[str, bytes]:
    """Every file in these folders, by name, with what is in it."""
    found = (one for folder in places for one in sorted(folder.rglob("*")) if one.is_file())
    return {str(one): one.read_bytes() for one in found}


def everything(guide: Guide) -> None:
    """Read, mark, choose, listen, ask for help, type at the keypad: whatever a visit can hold."""
    visit(guide)
    guide.go("path/during/1")
    guide.app.look.setSpoken(True)
    guide.let_pass(1)
    guide.key(Qt.Key.Key_Tab)
    guide.app.speech.toggle([])
    guide.let_pass(2)
    guide.app.covers.getHelp()
    guide.app.covers.bigWord()
    guide.app.covers.uncover()
    guide.go("staff")
    for digit in (7, 3):
        guide.app.staff.press(digit)
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        QGuiApplication.clipboard().setText(WORD, mode)
    guide.go("path/during/3")
    for _ in range(3):
        guide.let_pass(10)  # until the page has been said: whoever is spoken to is not away


@pytest.mark.parametrize("end", [by_finish, by_quiet, by_hiding])
def test_a_visit_leaves_nothing_outside_the_program(
    guide: Guide,
    places: tuple[Path, ...],
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
    end: Callable[[Guide], None],
) -> None:
    guide.settle()
    before, remembered = files(places), in_memory(WORD)
    with caplog.at_level(logging.DEBUG):
        everything(guide)
        assert in_memory(WORD) - remembered, "the search sees what a visit holds"
        assert WORD not in guide.window.title()
        end(guide)
        guide.settle()
    assert guide.address == "attract"
    after = files(places)
    changed = {name: text for name, text in after.items() if before.get(name) != text}
    assert not any(WORD.encode() in text or WORD in name for name, text in after.items())
    assert [name for name in changed if "cache" not in name] == []
    assert WORD not in caplog.text
    assert WORD not in "".join(capfd.readouterr())
    board = QGuiApplication.clipboard()
    assert board.text(QClipboard.Mode.Clipboard) == ""
    assert board.text(QClipboard.Mode.Selection) == ""
    assert WORD not in guide.window.title()
    assert guide.app.speech.loudness == 1
    assert not guide.app.speech.reading


def test_help_asked_for_in_the_waiting_room_is_noted_nowhere(
    guide: Guide, places: tuple[Path, ...], caplog: pytest.LogCaptureFixture
) -> None:
    guide.settle()
    before = files(places)
    with caplog.at_level(logging.DEBUG):
        guide.go("home")
        guide.app.covers.getHelp()
        guide.app.covers.bigWord()
        guide.app.covers.hide()
        guide.app.covers.uncover()
    assert caplog.text == ""
    assert files(places) == before
