"""Whatever happens to the file's bytes: it starts, it says what is wrong, and whole records go on."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path

import pytest

from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.errors import StoreFull, StoreGone
from tests.adapters.test_store_faults import (
    ASIDE,
    CHAIRS,
    EACH,
    NIGHT,
    counts,
    filled,
    no_file_above,
    opened,
)
from tests.support.record import TEXT, answer, header, opening

PAGE = 4096
NEXT = header(7, "FH3JX", id="f" * 32)


def goes_on(store: SqliteStore) -> None:
    """A new chair can be opened and filled at once."""
    store.begin(NEXT, TEXT, opening(NEXT))
    store.append(NEXT.id, (answer(2),))
    assert len(store.events(NEXT.id)) == 2


def kept(store: SqliteStore) -> int:
    """How many entries of the four chairs can still be read, here or in what was set aside."""
    here = sum(count for chair, count in counts(store).items() if chair != NEXT.chair)
    return here + sum(len(one.events) for one in store.remains())


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return filled(tmp_path_factory.mktemp("whole")).read_bytes()


@pytest.mark.parametrize("seed", range(3))
def test_a_flipped_byte_in_any_page_stops_nothing(tmp_path: Path, whole: bytes, seed: int) -> None:
    dice = random.Random(seed)
    found = 0
    for page in range(len(whole) // PAGE):
        folder = tmp_path / str(page)
        folder.mkdir()
        data = bytearray(whole)
        data[page * PAGE + dice.randrange(PAGE)] ^= 1 << dice.randrange(8)
        (folder / "recovery.db").write_bytes(data)
        store = opened(folder)
        goes_on(store)
        if store.findings:
            found += 1
            assert (folder / ASIDE).read_bytes() == bytes(data)
            assert store.verify() != ()
        else:
            assert counts(store) == {**{one.chair: EACH for one in CHAIRS}, NEXT.chair: 2}
        store.close()
    assert found


@pytest.mark.parametrize("seed", range(3))
def test_a_ruined_page_costs_no_record_that_is_whole(tmp_path: Path, whole: bytes, seed: int) -> None:
    dice = random.Random(seed)
    for page in range(1, len(whole) // PAGE):
        folder = tmp_path / str(page)
        folder.mkdir()
        data = bytearray(whole)
        data[page * PAGE : (page + 1) * PAGE] = dice.randbytes(PAGE)
        (folder / "recovery.db").write_bytes(data)
        store = opened(folder)
        goes_on(store)
        assert store.findings
        store.close()


@pytest.mark.parametrize("left", [0, 1, 100, PAGE, 5 * PAGE, 5 * PAGE + 77])
def test_a_file_that_was_cut_off_is_set_aside(tmp_path: Path, left: int) -> None:
    file = filled(tmp_path)
    file.write_bytes(file.read_bytes()[:left])
    store = opened(tmp_path)
    assert store.findings
    assert (tmp_path / ASIDE).stat().st_size == left
    goes_on(store)
    store.close()


def test_what_is_no_database_is_set_aside(tmp_path: Path) -> None:
    file = tmp_path / "recovery.db"
    file.write_bytes(b"Dear diary, " * 999)
    store = opened(tmp_path)
    assert "is damaged" in store.findings[0].message
    goes_on(store)
    store.close()
    again = opened(tmp_path)
    assert again.findings == ()
    assert counts(again) == {NEXT.chair: 2}
    assert again.verify() == (
        f"{ASIDE} was set aside as damaged. It counts until it is moved to another folder.",
    )
    again.close()


def test_a_file_that_vanished_is_missed(tmp_path: Path) -> None:
    filled(tmp_path).unlink()
    store = opened(tmp_path)
    assert store.findings[0].message == "The file is gone."
    goes_on(store)
    store.close()


@pytest.mark.parametrize("left", [0, 40, 20_000, 60_000])
def test_a_log_that_was_cut_off_says_how_many_entries_are_missing(tmp_path: Path, left: int) -> None:
    store = opened(tmp_path / "a")
    one = CHAIRS[1]
    store.begin(one, TEXT, opening(one))
    for seq in range(2, EACH + 1):
        store.append(one.id, (answer(seq),))
    (tmp_path / "b").mkdir()
    for name in ("recovery.db", "recovery.db-wal", "recovery.db.seen"):
        data = (tmp_path / "a" / name).read_bytes()
        (tmp_path / "b" / name).write_bytes(data[:left] if name.endswith("-wal") else data)
    store.close()
    cut = opened(tmp_path / "b")
    there = counts(cut).get(2, 0)
    assert there < EACH
    if cut.findings[0].rule == "record.lost_end":
        assert f"{EACH - there} entries that were saved" in cut.findings[0].message
    assert (tmp_path / "b" / ASIDE).exists()
    goes_on(cut)
    cut.close()


def test_damage_that_shows_while_it_runs_costs_one_chair_and_no_time(tmp_path: Path) -> None:
    filled(tmp_path)
    store = SqliteStore(tmp_path / "recovery.db", now=lambda: NIGHT)
    with (tmp_path / "recovery.db").open("r+b") as file:
        size = file.seek(0, 2)
        for page in range(1, size // PAGE):
            file.seek(page * PAGE)
            file.write(b"\xa5" * PAGE)
    goes_on(store)
    assert store.findings
    assert (tmp_path / ASIDE).exists()
    store.close()


@pytest.mark.parametrize("room", [8_192, 40_000])
def test_damage_on_a_full_disk_refuses_until_there_is_room(tmp_path: Path, room: int) -> None:
    filled(tmp_path)
    store = SqliteStore(tmp_path / "recovery.db", now=lambda: NIGHT)
    with (tmp_path / "recovery.db").open("r+b") as file:
        size = file.seek(0, 2)
        for page in range(1, size // PAGE):
            file.seek(page * PAGE)
            file.write(b"\xa5" * PAGE)
    with no_file_above(room):
        for _ in range(2):
            with pytest.raises(StoreFull, match="Not saved"):
                store.begin(NEXT, TEXT, opening(NEXT))
    goes_on(store)
    assert store.findings
    store.close()


def test_a_full_disk_at_the_start_changes_nothing_and_later_all_whole_records_go_on(
    tmp_path: Path, whole: bytes
) -> None:
    file = tmp_path / "recovery.db"
    file.write_bytes(whole)
    with sqlite3.connect(file) as other:
        other.execute("DROP TRIGGER event_stays")
        other.execute("UPDATE event SET hash = '' WHERE session = 2 AND seq = 5")
    other.close()
    before = file.read_bytes()
    with no_file_above(40_000), pytest.raises(StoreFull):
        opened(tmp_path)
    assert file.read_bytes() == before
    store = opened(tmp_path)
    assert counts(store) == {1: EACH, 3: EACH, 4: EACH}
    store.close()


def test_a_power_cut_between_the_two_renames_loses_no_record(tmp_path: Path, whole: bytes) -> None:
    (tmp_path / ASIDE).write_bytes(b"damaged")
    (tmp_path / "recovery.db.fresh").write_bytes(whole)
    store = opened(tmp_path)
    assert counts(store) == {one.chair: EACH for one in CHAIRS}
    assert store.findings == ()
    store.close()


def test_a_power_cut_before_the_first_rename_begins_anew(tmp_path: Path, whole: bytes) -> None:
    (tmp_path / "recovery.db").write_bytes(whole)
    (tmp_path / "recovery.db.fresh").write_bytes(whole[:5000])
    store = opened(tmp_path)
    assert counts(store) == {one.chair: EACH for one in CHAIRS}
    assert not (tmp_path / "recovery.db.fresh").exists()
    store.close()


def test_a_store_that_was_let_go_takes_nothing(tmp_path: Path) -> None:
    store = opened(tmp_path)
    store.close()
    with pytest.raises(StoreGone):
        store.begin(NEXT, TEXT, opening(NEXT))


def test_a_power_cut_while_setting_aside_mixes_no_two_files(tmp_path: Path) -> None:
    store = opened(tmp_path / "a")
    one = CHAIRS[1]
    store.begin(one, TEXT, opening(one))
    folder = tmp_path / "b"
    folder.mkdir()
    (folder / ASIDE).write_bytes((tmp_path / "a" / "recovery.db").read_bytes())
    (folder / "recovery.db-wal").write_bytes((tmp_path / "a" / "recovery.db-wal").read_bytes())
    store.close()
    fresh = opened(folder)
    assert counts(fresh) == {}
    assert (folder / f"{ASIDE}-wal").exists()
    goes_on(fresh)
    fresh.close()
