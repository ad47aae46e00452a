"""Where things are on disk, and one sentence with the next step where they cannot be used."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import ContentError, StoreError
from kiosk.paths import content_folder, find_paths, ready_data

ROOT = Path(__file__).resolve().parents[1]
HOME = {"HOME": "/home/kiosk"}


def test_a_home_folder_is_enough() -> None:
    paths = find_paths(environment=HOME)
    assert paths.content == ROOT / "content"
    assert paths.data == Path("/home/kiosk/.local/share/infusion-guide")
    assert paths.cache == paths.data / "cache"
    assert paths.settings == Path("/home/kiosk/.config/infusion-guide/settings.toml")
    assert not paths.settings_named


def test_xdg_folders_win_over_home_unless_they_are_relative() -> None:
    paths = find_paths(environment={**HOME, "XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "c"})
    assert paths.data == Path("/d/infusion-guide")
    assert paths.settings == Path("/home/kiosk/.config/infusion-guide/settings.toml")


def test_the_system_service_says_where_its_folders_are() -> None:
    service = {
        "STATE_DIRECTORY": "/var/lib/infusion-guide",
        "CONFIGURATION_DIRECTORY": "/etc/infusion-guide:/etc/other",
    }
    paths = find_paths(environment=service)
    assert paths.data == Path("/var/lib/infusion-guide")
    assert paths.settings == Path("/etc/infusion-guide/settings.toml")


def test_what_is_named_wins_over_everything(tmp_path: Path) -> None:
    paths = find_paths(tmp_path, tmp_path / "d", tmp_path / "s.toml", {"XDG_DATA_HOME": "/d"})
    assert (paths.content, paths.data, paths.settings) == (tmp_path, tmp_path / "d", tmp_path / "s.toml")
    assert paths.settings_named


def test_looking_creates_nothing(tmp_path: Path) -> None:
    find_paths(ROOT / "content", tmp_path / "data", tmp_path / "s.toml", HOME)
    assert list(tmp_path.iterdir()) == []


def test_without_any_home_the_error_says_what_to_name() -> None:
    with pytest.raises(StoreError, match=r"no home folder.*--data and --settings"):
        find_paths(environment={})


def test_a_content_folder_that_is_missing_or_a_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"is not there\. Check that the path is right\."):
        content_folder(tmp_path / "none")
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    with pytest.raises(ContentError, match="is a file, not a folder"):
        content_folder(file)
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    with pytest.raises(ContentError, match="cannot be read"):
        content_folder(loop)


def test_an_installed_program_brings_its_content_along(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kiosk" / "_content").mkdir(parents=True)
    (tmp_path / "content").mkdir()
    monkeypatch.setattr("kiosk.paths.__file__", str(tmp_path / "kiosk" / "paths.py"))
    assert content_folder() == tmp_path / "kiosk" / "_content"


def test_the_data_folder_is_made_for_its_owner_only_when_it_is_needed(tmp_path: Path) -> None:
    data = ready_data(tmp_path / "a" / "data")
    assert data.is_dir()
    assert data.stat().st_mode & 0o077 == 0
    assert list(data.iterdir()) == []
    assert ready_data(data) == data


def test_a_data_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(StoreError, match=r"cannot be written to.*--data"):
        ready_data(tmp_path / "file" / "data")
