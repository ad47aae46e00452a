"""The index: starting reads no topic, whatever their number; what does not fit is not used."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from kiosk.library import index, reading
from kiosk.library.catalogue import open_library
from kiosk.library.index import build_index, fingerprint, index_key, read_index, write_index
from tests.support.content import TOPIC, Content


def content(tmp_path: Path) -> Content:
    made = Content(tmp_path / "content").books().topic().topic("other", toml=TOPIC.replace("10", "5"))
    return made.path("during", "in-the-chair#chair", "other#chair")


def kept(tmp_path: Path) -> tuple[Content, Path, str]:
    made = content(tmp_path)
    cache = tmp_path / "cache"
    write_index(cache, build_index(made.root, "en", {}, False))
    return made, cache, index_key(made.root, {}, False)


def test_a_library_with_an_index_says_the_same_and_reads_no_topic(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, cache, key = kept(tmp_path)
    plain = made.open()
    expected = (plain.shelves(), plain.path("during"), plain.entries(), plain.sources(), plain.content)
    found = read_index(cache, "en", key)
    assert found is not None
    assert found.fingerprint == fingerprint(made.root)
    monkeypatch.setattr(reading, "topic", lambda *_: pytest.fail("a topic was read"))
    library = open_library(made.root, "en", {}, found)
    assert library.languages == ("en",)
    said = (library.shelves(), library.path("during"), library.entries(), library.sources(), library.content)
    assert said == expected


def test_home_does_not_read_what_all_topics_needs(tmp_path: Path) -> None:
    made, cache, key = kept(tmp_path)
    (cache / "index-en-topics.json").write_text("damaged")
    found = read_index(cache, "en", key)
    assert found is not None
    library = open_library(made.root, "en", {}, found)
    assert library.shelves()[1].steps == 2
    assert len(library.entries()) == 2


def test_homes_part_does_not_grow_with_the_topics(tmp_path: Path) -> None:
    made, cache, _ = kept(tmp_path)
    before = (cache / "index-en.json").stat().st_size
    for number in range(30):
        made.topic(f"more-{number}")
    write_index(cache, build_index(made.root, "en", {}, False))
    assert (cache / "index-en.json").stat().st_size == before


def test_the_fingerprint_sees_every_change(tmp_path: Path) -> None:
    made = content(tmp_path)
    seen = {fingerprint(made.root)}
    file = made.root / "other/en.md"
    file.write_text(file.read_text() + "x")
    seen.add(fingerprint(made.root))
    os.utime(file, ns=(1, 1))
    seen.add(fingerprint(made.root))
    made.write("new/topic.toml", "")
    seen.add(fingerprint(made.root))
    (made.root / "new/topic.toml").rename(made.root / "new/en.md")
    seen.add(fingerprint(made.root))
    (made.root / "link").symlink_to("new")
    seen.add(fingerprint(made.root))
    (made.root / "link").unlink()
    (made.root / "link").symlink_to("other")
    assert len(seen) == 6
    assert fingerprint(made.root) == fingerprint(made.root)


def test_rings_of_folders_have_a_fingerprint(tmp_path: Path) -> None:
    made = content(tmp_path)
    (made.root / "other/ring").symlink_to(made.root)
    (made.root / "a").symlink_to("b")
    (made.root / "b").symlink_to("a")
    os.mkfifo(made.root / "pipe")
    assert fingerprint(made.root)
    assert build_index(made.root, "en", {}, False).content


def test_an_index_for_something_else_is_not_used(tmp_path: Path) -> None:
    made, cache, key = kept(tmp_path)
    assert read_index(cache, "es", key) is None
    assert read_index(tmp_path / "nowhere", "en", key) is None
    for other in (
        index_key(made.root, {"phone.day": "1"}, False),
        index_key(made.root, {}, True),
        index_key(tmp_path, {}, False),
    ):
        assert other != key
        assert read_index(cache, "en", other) is None


def test_an_index_of_another_version_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, cache, key = kept(tmp_path)
    monkeypatch.setattr(index, "__version__", "99")
    assert index_key(made.root, {}, False) != key
    monkeypatch.setattr(index, "VERSION", 2)
    assert read_index(cache, "en", key) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda table: table.pop("shelves"),
        lambda table: table.update(shelves=[["during", 1, 2]]),
        lambda table: table.update(shelves=[["nonsense", "", 2]]),
        lambda table: table.update(shelves=[["during"]]),
        lambda table: table.update(paths=[]),
        lambda table: table.update(paths={"during": [["a", "b", "c"]]}),
        lambda table: table.update(languages=5),
        lambda table: table.update(fingerprint=None),
        lambda table: table.update(content={}),
    ],
)
def test_a_damaged_index_is_none(tmp_path: Path, change: object) -> None:
    _, cache, key = kept(tmp_path)
    file = cache / "index-en.json"
    table = json.loads(file.read_text())
    change(table)  # type: ignore[operator]
    file.write_text(json.dumps(table))
    assert read_index(cache, "en", key) is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=200), st.integers(0, 200))
def test_no_bytes_make_reading_an_index_raise(tmp_path: Path, junk: bytes, cut: int) -> None:
    key = index_key(tmp_path, {}, False)
    good = json.dumps({"version": 1, "key": key, "language": "en"}).encode()
    (tmp_path / "index-en.json").write_bytes(good[:cut] + junk + good[cut:])
    assert read_index(tmp_path, "en", key) is None


def test_an_index_nested_without_end_is_none(tmp_path: Path) -> None:
    (tmp_path / "index-en.json").write_bytes(b"[" * 200_000)
    assert read_index(tmp_path, "en", index_key(tmp_path, {}, False)) is None


def test_a_failed_write_leaves_the_old_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, cache, key = kept(tmp_path)
    before = read_index(cache, "en", key)
    made.topic("more")
    newer = build_index(made.root, "en", {}, False)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_index(cache, newer)
    assert read_index(cache, "en", key) == before
    assert {file.name for file in cache.iterdir()} == {"index-en.json", "index-en-topics.json"}


def test_topics_of_another_index_are_read_anew(tmp_path: Path) -> None:
    made, cache, key = kept(tmp_path)
    old = read_index(cache, "en", key)
    assert old is not None
    made.topic("more")
    write_index(cache, build_index(made.root, "en", {}, False))
    library = open_library(made.root, "en", {}, old)
    assert [entry.id for entry in library.entries()] == ["other", "in-the-chair", "more"]


def test_without_the_folder_an_index_opens_nothing(tmp_path: Path) -> None:
    from kiosk.errors import ContentError

    made, cache, key = kept(tmp_path)
    found = read_index(cache, "en", key)
    with pytest.raises(ContentError):
        open_library(tmp_path / "gone", "en", {}, found)
    assert made.root.exists()
