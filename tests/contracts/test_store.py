"""What every store of records promises, over each of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.adapters.memory_store import MemoryStore
from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.errors import StoreBroken, StoreConflict
from kiosk.recovery.events import Recoded
from kiosk.recovery.store import Store
from tests.support.record import (
    DIGEST,
    MORNING,
    READING,
    TEXT,
    TICK,
    answer,
    closing,
    event,
    header,
    opening,
)

ONE, TWO = header(1, "K7M2C"), header(2, "FH3JX")


@pytest.fixture(params=["memory", "SQLite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made: Store = MemoryStore() if request.param == "memory" else SqliteStore(tmp_path / "recovery.db")
    yield made
    made.close()


@pytest.fixture
def begun(store: Store) -> Store:
    store.begin(ONE, TEXT, opening(ONE))
    return store


def test_a_new_store_is_empty_and_holds(store: Store) -> None:
    assert store.open_records() == store.closed_records() == ()
    assert store.verify() == store.findings == store.remains() == ()


def test_what_is_entered_comes_back_as_it_was(begun: Store) -> None:
    entered = (event(2, TICK), event(3, READING), answer(4))
    begun.append(ONE.id, entered)
    assert begun.events(ONE.id) == (opening(ONE), *entered)
    assert begun.events(ONE.id, after=2) == entered[1:]
    assert begun.events(ONE.id, after=4) == ()


def test_records_are_apart(begun: Store) -> None:
    begun.begin(TWO, TEXT, opening(TWO))
    begun.append(ONE.id, (answer(2),))
    assert begun.events(TWO.id) == (opening(TWO),)
    assert begun.open_records() == (ONE, TWO)


def test_a_record_is_begun_once(begun: Store) -> None:
    with pytest.raises(StoreConflict, match="begun already"):
        begun.begin(ONE, TEXT, opening(ONE))
    assert begun.events(ONE.id) == (opening(ONE),)


@pytest.mark.parametrize("numbers", [(1,), (3,), (2, 4), (2, 2), ()], ids=str)
def test_entries_follow_the_last_with_no_gap(begun: Store, numbers: tuple[int, ...]) -> None:
    with pytest.raises(StoreConflict, match="entered here in between"):
        begun.append(ONE.id, tuple(answer(seq) for seq in numbers))
    assert begun.events(ONE.id) == (opening(ONE),)


def test_a_closed_record_takes_no_more(begun: Store) -> None:
    begun.append(ONE.id, (answer(2), closing(3)))
    assert (begun.open_records(), begun.closed_records()) == ((), (ONE,))
    with pytest.raises(StoreConflict, match="closed"):
        begun.append(ONE.id, (answer(4),))
    assert len(begun.events(ONE.id)) == 3


def test_nothing_follows_the_closing_in_one_step(begun: Store) -> None:
    with pytest.raises(StoreConflict, match="closed"):
        begun.append(ONE.id, (closing(2), answer(3)))
    assert begun.open_records() == (ONE,)


def test_the_checklist_is_kept_with_its_records(begun: Store) -> None:
    assert begun.definition(DIGEST) == TEXT
    with pytest.raises(StoreBroken, match="checklist"):
        begun.definition("0" * 64)


def test_the_fingerprint_is_of_the_last_entry(begun: Store) -> None:
    before = begun.fingerprint(ONE.id)
    begun.append(ONE.id, (answer(2),))
    assert len(before) == 8
    assert begun.fingerprint(ONE.id) != before


def test_a_code_stays_used_when_its_record_is_gone(begun: Store) -> None:
    begun.append(ONE.id, (event(2, Recoded("7WX4D")), closing(3)))
    begun.purge((ONE.id,), MORNING + timedelta(days=1))
    assert begun.code_used("K7M2C", since=MORNING)
    assert begun.code_used("7WX4D", since=MORNING)
    assert not begun.code_used("K7M2C", since=MORNING + timedelta(days=2))
    assert not begun.code_used("FH3JX", since=MORNING)


def test_only_a_closed_record_is_purged(begun: Store) -> None:
    with pytest.raises(StoreConflict, match="not closed"):
        begun.purge((ONE.id,), MORNING)
    begun.append(ONE.id, (closing(2),))
    begun.purge((ONE.id,), MORNING)
    assert begun.closed_records() == ()
    with pytest.raises(StoreConflict, match="not here"):
        begun.events(ONE.id)
    assert begun.verify() == ()


def test_a_purge_leaves_the_others_whole(begun: Store) -> None:
    begun.begin(TWO, TEXT, opening(TWO))
    begun.append(ONE.id, (closing(2),))
    begun.purge((ONE.id,), MORNING)
    begun.append(TWO.id, (answer(2),))
    assert begun.events(TWO.id) == (opening(TWO), answer(2))
    assert begun.verify() == ()


@pytest.mark.parametrize("act", ["events", "fingerprint"])
def test_an_unknown_record_is_refused(store: Store, act: str) -> None:
    with pytest.raises(StoreConflict, match="not here"):
        getattr(store, act)("none")
