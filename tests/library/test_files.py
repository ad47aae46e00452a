"""Files of a folder nobody can vouch for: what is not a plain, small, honest file is refused, at once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.library import files
from kiosk.library.problems import Problems


def refused(root: Path, relative: str, limit: int = 1000) -> str:
    with pytest.raises(files.Unreadable) as caught:
        files.read_bytes(root, relative, limit)
    return caught.value.rule


def test_a_plain_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"words")
    assert files.read_bytes(tmp_path, "a.md", 5) == b"words"


def test_one_byte_too_many_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"words!")
    assert refused(tmp_path, "a.md", 5) == "file.too-large"


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    assert refused(tmp_path, "a.md") == "file.missing"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "en.md").mkdir()
    assert refused(tmp_path, "en.md") == "file.unreadable"


def test_a_pipe_that_nobody_writes_to_is_no_wait(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "en.md")
    assert refused(tmp_path, "en.md") == "file.unreadable"


def test_an_endless_device_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en.md").symlink_to("/dev/zero")
    assert refused(tmp_path, "en.md") == "file.outside"


@pytest.mark.parametrize("name", ["../secret", "a/../../secret", "/etc/passwd", "~/x", "a\\b", "a\0b", ""])
def test_no_name_leads_out(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").write_text("s")
    inner = tmp_path / "content"
    inner.mkdir()
    assert files.inside(inner, name) is None
    assert refused(inner, name) == "file.outside"


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("s")
    inner = tmp_path / "content"
    inner.mkdir()
    (inner / "en.md").symlink_to(tmp_path / "secret")
    assert refused(inner, "en.md") == "file.outside"
    assert not files.exists(inner, "en.md")


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("a")
    (tmp_path / "b.md").symlink_to("a.md")
    assert files.read_bytes(tmp_path, "b.md", 5) == b"a"


def test_a_folder_whose_name_only_starts_the_same_is_outside(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content-2").mkdir()
    (tmp_path / "content-2" / "a").write_text("a")
    assert files.inside(tmp_path / "content", "../content-2/a") is None


def test_a_ring_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert refused(tmp_path, "a") == "file.unreadable"
    assert refused(tmp_path, "a/en.md") in ("file.unreadable", "file.missing")


def test_a_file_nobody_may_read_is_unreadable(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    (tmp_path / "a.md").write_text("a")
    (tmp_path / "a.md").chmod(0)
    assert refused(tmp_path, "a.md") == "file.unreadable"


@pytest.mark.parametrize("data", [b"caf\xe9", b"\xff\xfe<\x00", b"ok\n\xed\xa0\x80", b"\xc0\xbc"])
def test_text_is_utf8_or_refused(data: bytes) -> None:
    with pytest.raises(files.Unreadable) as caught:
        files.decode(data)
    assert caught.value.rule == "file.encoding"


def test_the_line_of_the_first_bad_byte_is_named() -> None:
    with pytest.raises(files.Unreadable, match="line 3"):
        files.decode(b"one\ntwo\nth\xffree")


def test_line_ends_are_made_equal_and_a_mark_at_the_start_is_dropped() -> None:
    assert files.decode("\ufeffone\r\ntwo\rthree\n".encode()) == "one\ntwo\nthree\n"


def test_what_cannot_be_read_becomes_a_finding(tmp_path: Path) -> None:
    problems = Problems("a.md")
    assert files.read_text(tmp_path, "a.md", 10, problems) is None
    assert [(f.file, f.line, f.rule) for f in problems.found] == [("a.md", 0, "file.missing")]


def test_a_language_that_is_not_there_yet_is_english(tmp_path: Path) -> None:
    (tmp_path / "t").mkdir()
    (tmp_path / "t" / "es.md").write_text("a")
    assert files.in_language(tmp_path, "t", "es") == "t/es.md"
    assert files.in_language(tmp_path, "t", "fr") == "t/en.md"


def test_names_are_in_order_and_a_missing_folder_has_none(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a").write_text("")
    assert list(files.names(tmp_path)) == [("a", False), ("b", True)]
    assert list(files.names(tmp_path / "nowhere")) == []
