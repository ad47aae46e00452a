"""Pictures on disk: written as they were, or said to be unwritable."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.errors import StartError
from kiosk.shell.album import Album


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> None:
    """Qt's image plugins belong to the application's thread."""


def picture(colour: Qt.GlobalColor = Qt.GlobalColor.darkCyan) -> QImage:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(colour)
    return image


def test_a_picture_is_on_disk_when_the_album_closes(tmp_path: Path) -> None:
    with Album(tmp_path / "new" / "folder") as album:
        names = [album.add(picture(), f"look/{n}.png") for n in range(30)]
    for name in names:
        assert QImage(str(tmp_path / "new" / "folder" / name)) == picture()


def test_what_is_there_is_written_over_and_nothing_is_left_behind(tmp_path: Path) -> None:
    for colour in (Qt.GlobalColor.red, Qt.GlobalColor.blue):
        with Album(tmp_path) as album:
            album.add(picture(colour), "one.png")
    assert QImage(str(tmp_path / "one.png")) == picture(Qt.GlobalColor.blue)
    assert [file.name for file in tmp_path.iterdir()] == ["one.png"]


def test_a_picture_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "look").write_text("a file where a folder should be", encoding="utf-8")
    with pytest.raises(StartError, match=r"look cannot be written to .* --out"), Album(tmp_path) as album:
        album.add(picture(), "look/one.png")


def test_a_page_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "index.html").mkdir()
    with Album(tmp_path) as album, pytest.raises(StartError, match=r"index\.html cannot be written to"):
        album.page("index.html", "words")
