"""A full disk, a read-only disk, two programs, and a file that is damaged: what each comes to."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from kiosk.adapters.sqlite_reports import problems
from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.errors import StoreBusy, StoreError, StoreFull, StoreGone
from tests.support.record import DIGEST, MORNING, TEXT, answer, closing, header, opening

ROOT = Path(__file__).resolve().parents[2]
NIGHT = datetime(2026, 3, 2, 23, 15, tzinfo=UTC)
CHAIRS = tuple(header(chair, code=f"K7M2{chair}") for chair in range(1, 5))
ONE = CHAIRS[0]
EACH = 30
ASIDE = "recovery.damaged-20260302-231500.db"


def opened(folder: Path) -> SqliteStore:
    return SqliteStore(folder / "recovery.db", now=lambda: NIGHT)


def filled(folder: Path) -> Path:
    """Four chairs with thirty entries each, the first of them closed. The file."""
    store = opened(folder)
    for one in CHAIRS:
        store.begin(one, TEXT, opening(one))
        for seq in range(2, EACH):
            store.append(one.id, (answer(seq),))
        store.append(one.id, (closing(EACH) if one is ONE else answer(EACH),))
    store.close()
    return folder / "recovery.db"


def counts(store: SqliteStore) -> dict[int, int]:
    """How many entries each chair has."""
    return {one.chair: len(store.events(one.id)) for one in store.open_records() + store.closed_records()}


def fill(store: SqliteStore) -> None:
    """Enter for ever, and look after each time that it was saved."""
    for last in count(1):
        assert len(store.events(ONE.id)) == last
        store.append(ONE.id, (answer(last + 1),))


@contextmanager
def no_file_above(size: int) -> Iterator[None]:
    """As on a disk that is full: no file may grow beyond this."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_only_its_owner_can_read_the_record(tmp_path: Path) -> None:
    os.umask(0o022)
    store = opened(tmp_path)
    store.begin(ONE, TEXT, opening(ONE))
    names = {one.name: stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir()}
    store.close()
    assert set(names.values()) == {0o600}
    assert {"recovery.db", "recovery.db-wal", "recovery.db.seen"} <= set(names)


def test_a_full_disk_refuses_and_what_was_saved_stays(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.begin(ONE, TEXT, opening(ONE))
    with no_file_above(192 * 1024), pytest.raises(StoreFull, match=r"Not saved.*Write on paper"):
        fill(store)
    last = len(store.events(ONE.id))
    assert last > 1
    store.append(ONE.id, (answer(last + 1),))  # there is room again
    store.close()
    again = opened(tmp_path)
    assert (again.findings, counts(again)) == ((), {1: last + 1})
    again.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 KiB; only the administrator may make one."""
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "none", str(small)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only the administrator may make a small disk")
    yield small
    subprocess.run(["umount", str(small)], check=True)


def test_a_disk_that_is_really_full(small_disk: Path) -> None:
    store = opened(small_disk)
    store.begin(ONE, TEXT, opening(ONE))
    with pytest.raises(StoreFull, match="Not saved"):
        fill(store)
    last = len(store.events(ONE.id))
    assert last > 1
    store.close()
    again = opened(small_disk)
    assert (again.findings, counts(again)) == ((), {1: last})
    again.close()


def test_a_read_only_disk_is_named_and_can_still_be_read(small_disk: Path) -> None:
    store = opened(small_disk)
    store.begin(ONE, TEXT, opening(ONE))
    (small_disk / "kept").mkdir()
    for name in ("recovery.db", "recovery.db-wal"):  # as after a power cut, with the log not folded in
        shutil.copy(small_disk / name, small_disk / "kept" / name)
    store.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert problems(small_disk / "kept" / "recovery.db") == ()
    assert problems(small_disk / "recovery.db") == ()
    with pytest.raises(StoreFull, match="Read-only file system"):
        opened(small_disk)


def test_a_folder_that_takes_nothing_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "shut"
    folder.mkdir(mode=0o500)
    tmp_path.chmod(0o755)
    program = (
        "import os, sys; from pathlib import Path\n"
        "from kiosk.adapters.sqlite_store import SqliteStore\n"
        "from kiosk.errors import StoreFull\n"
        "os.geteuid() or os.setuid(65534)\n"
        "try: SqliteStore(Path(sys.argv[1]))\n"
        "except StoreFull as problem: print(problem)\n"
    )
    for above in tmp_path.parents:
        if above.stat().st_uid == os.getuid() and above.is_relative_to("/tmp") and above != Path("/tmp"):
            above.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder / "recovery.db")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert f"{folder / 'recovery.db'} cannot be written" in done.stdout


def test_a_second_kiosk_is_refused_and_the_first_goes_on(tmp_path: Path) -> None:
    first = opened(tmp_path)
    first.begin(ONE, TEXT, opening(ONE))
    with pytest.raises(StoreBusy, match=r"Another program is using .*Only one kiosk"):
        opened(tmp_path)
    first.append(ONE.id, (answer(2),))
    first.close()
    second = opened(tmp_path)
    assert counts(second) == {1: 2}
    second.close()


def test_a_program_that_holds_the_file_is_waited_for_and_then_named(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.begin(ONE, TEXT, opening(ONE))
    other = sqlite3.connect(tmp_path / "recovery.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusy):
        store.append(ONE.id, (answer(2),))
    other.execute("ROLLBACK")
    store.append(ONE.id, (answer(2),))
    assert len(store.events(ONE.id)) == 2
    other.close()
    store.close()


def test_a_file_that_is_moved_away_takes_no_more_entries(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.begin(ONE, TEXT, opening(ONE))
    (tmp_path / "recovery.db").rename(tmp_path / "elsewhere.db")
    with pytest.raises(StoreGone, match="was moved"):
        store.append(ONE.id, (answer(2),))
    (tmp_path / "elsewhere.db").rename(tmp_path / "recovery.db")
    store.append(ONE.id, (answer(2),))
    store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET body_json = '{}'",
        "UPDATE session SET chair = 9",
        "UPDATE definition SET text = ''",
        "UPDATE ledger SET final_hash = '' WHERE sequence = 1",
        "DELETE FROM event",
        "DELETE FROM session",
        "DELETE FROM ledger",
        "DELETE FROM definition",
        "INSERT OR REPLACE INTO event(session, seq, body_json, prev, hash) VALUES (1, 1, '{}', '', '')",
        "INSERT INTO event(session, seq, body_json, prev, hash) VALUES (2, 99, '{}', '', '')",
    ],
)
def test_the_tables_refuse_what_no_record_may_suffer(tmp_path: Path, statement: str) -> None:
    file = filled(tmp_path)
    with sqlite3.connect(file) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute(statement)
    other.close()
    assert problems(file) == ()


def test_a_changed_entry_is_set_aside_and_the_other_chairs_go_on(tmp_path: Path) -> None:
    file = filled(tmp_path)
    with sqlite3.connect(file) as other:
        other.execute("DROP TRIGGER event_stays")
        other.execute(
            "UPDATE event SET body_json = replace(body_json, 'A little', 'A lot') "
            "WHERE seq = 12 AND session = 2"
        )
    other.close()
    store = opened(tmp_path)
    assert counts(store) == {1: EACH, 3: EACH, 4: EACH}
    assert "chair 2" in store.findings[0].message
    assert "entry 12 was changed" in store.findings[0].message
    assert ASIDE in store.findings[0].hint
    assert (tmp_path / ASIDE).exists()
    assert [(one.header.chair, len(one.events)) for one in store.remains()] == [(2, 11)]
    store.append(CHAIRS[2].id, (answer(EACH + 1),))
    assert [line for line in store.verify() if ASIDE not in line] == []
    store.close()


@pytest.mark.parametrize("seq", [12, EACH])
def test_a_lost_entry_shows(tmp_path: Path, seq: int) -> None:
    file = filled(tmp_path)
    with sqlite3.connect(file) as other:
        other.execute("DROP TRIGGER event_kept")
        other.execute("DELETE FROM event WHERE session = 2 AND seq = ?", (seq,))
    other.close()
    assert any("chair 2" in line and "missing" in line for line in problems(file))


def test_a_newer_program_s_file_is_left_alone(tmp_path: Path) -> None:
    file = filled(tmp_path)
    with sqlite3.connect(file) as other:
        other.execute("UPDATE device SET version = 2")
        other.execute("PRAGMA user_version = 2")
    other.close()
    before = file.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        opened(tmp_path)
    assert file.read_bytes() == before


def test_a_purged_record_s_words_are_gone_from_every_file(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.begin(ONE, TEXT, opening(ONE))
    store.append(ONE.id, (answer(2, "Threw up twice"), closing(3)))
    assert any(b"Threw up twice" in one.read_bytes() for one in tmp_path.iterdir())
    store.purge((ONE.id,), MORNING)
    left = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
    store.close()
    for word in (b"Threw up twice", ONE.code.encode(), ONE.id.encode()):
        assert [name for name, data in left.items() if word in data] == []
    assert DIGEST.encode() in left["recovery.db"]


def test_room_goes_back_to_the_disk_only_when_it_is_asked_for(tmp_path: Path) -> None:
    store = opened(tmp_path)
    for number in range(60):
        one = header(1, code=f"C{number:04}", id=f"{number:032}")
        store.begin(one, TEXT, opening(one))
        store.append(one.id, (answer(2, "x" * 4000), closing(3)))
    store.purge(tuple(one.id for one in store.closed_records()), MORNING)
    whole = (tmp_path / "recovery.db").stat().st_size
    assert whole > 200_000
    store.compact()
    assert (tmp_path / "recovery.db").stat().st_size < whole / 3
    assert (store.closed_records(), store.verify()) == ((), ())
    store.close()
