"""Nothing that was said to be saved is lost when the program or the power goes, at whatever instant."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.adapters.sqlite_store import SqliteStore
from tests.support.kills import kill_often
from tests.support.record import TEXT, answer, header, opening

ONE = header()
SECTOR = 512


def test_kills_at_random_instants_lose_nothing(tmp_path: Path) -> None:
    tally = kill_often(tmp_path, times=60, seed=20260302)
    assert tally.lost == []
    assert tally.unreadable == []
    assert tally.saved > 60


def files(path: Path) -> dict[str, bytes]:
    """The record and what belongs to it, as they lie on the disk now."""
    return {one.name: one.read_bytes() for one in path.parent.iterdir() if not one.name.endswith("-shm")}


def torn(before: bytes, after: bytes, dice: random.Random) -> bytes:
    """A file of which only some of the sectors written since the last sync reached the disk."""
    size = dice.choice((len(before), len(after)))
    old, new = before.ljust(size, b"\0")[:size], after.ljust(size, b"\0")[:size]
    return b"".join(dice.choice((old, new))[start : start + SECTOR] for start in range(0, size, SECTOR))


@pytest.mark.parametrize("seed", range(40))
def test_power_that_goes_within_a_write_loses_nothing_saved(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    store = SqliteStore(tmp_path / "a" / "recovery.db")
    store.begin(ONE, TEXT, opening(ONE))
    saved = dice.randrange(2, 30)
    for seq in range(2, saved + 1):
        store.append(ONE.id, (answer(seq),))
    before = files(tmp_path / "a" / "recovery.db")
    store.append(ONE.id, tuple(answer(saved + step) for step in range(1, 4)))
    after = files(tmp_path / "a" / "recovery.db")
    store.close()

    (tmp_path / "b").mkdir()
    for name, old in before.items():
        # The witness is written after the sync of the entry, so its old state is what a cut write leaves.
        cut = old if name.endswith(".seen") else torn(old, after[name], dice)
        (tmp_path / "b" / name).write_bytes(cut)
    found = SqliteStore(tmp_path / "b" / "recovery.db")
    assert found.findings == ()
    assert len(found.events(ONE.id)) in (saved, saved + 3)
    assert found.verify() == ()
    found.close()


@pytest.mark.parametrize("seed", range(20))
def test_power_that_goes_while_the_log_is_folded_in_loses_nothing(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    file = tmp_path / "a" / "recovery.db"
    store = SqliteStore(file)
    store.begin(ONE, TEXT, opening(ONE))
    for seq in range(2, 40):
        store.append(ONE.id, (answer(seq),))
    before = files(file)
    store.close()  # folds the log into the file
    folded = file.read_bytes()

    (tmp_path / "b").mkdir()
    for name, old in before.items():
        (tmp_path / "b" / name).write_bytes(torn(old, folded, dice) if name == file.name else old)
    found = SqliteStore(tmp_path / "b" / "recovery.db")
    assert found.findings == ()
    assert len(found.events(ONE.id)) == 39
    found.close()
