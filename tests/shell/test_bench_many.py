"""Records to measure with: such as the room itself would make, and the same for the same seed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.adapters.memory_store import MemoryStore
from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.recovery.definition import Definition
from kiosk.recovery.events import CallRaised, Left, Released
from kiosk.recovery.machine import replay
from kiosk.recovery.reader import FILE, read_definition
from kiosk.recovery.state import Phase
from kiosk.shell.bench.many import CHAIRS, fill, stays

TEXT = (Path(__file__).resolve().parents[2] / "content" / FILE).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def checklist() -> Definition:
    definition, findings = read_definition(TEXT.encode())
    assert definition is not None, findings
    return definition


def test_a_store_is_filled_with_whole_chains(tmp_path: Path, checklist: Definition) -> None:
    store = SqliteStore(tmp_path / "recovery.db")
    count = fill(store, checklist, TEXT, closed=60)
    assert store.verify() == ()
    chairs = store.open_records()
    assert sorted(header.chair for header in chairs) == list(range(1, CHAIRS + 1))
    assert len(store.closed_records()) == 60
    assert len({header.code for header in (*chairs, *store.closed_records())}) == 60 + CHAIRS
    assert sum(len(store.events(one.id)) for one in (*chairs, *store.closed_records())) == count
    assert count / (60 + CHAIRS) >= 18
    for header in chairs:
        assert replay(checklist, store.events(header.id)).phase is Phase.WATCHING
    store.close()


def test_the_same_seed_makes_the_same_records(checklist: Definition) -> None:
    first, again, other = (
        [(stay.header, tuple(stay.events)) for stay in stays(checklist, 9, 2, seed)] for seed in (1, 1, 2)
    )
    assert first == again != other


def test_stays_end_in_different_ways_and_some_raise_calls(checklist: Definition) -> None:
    kinds = {type(event.what) for stay in stays(checklist, 80, 0, 7) for event in stay.events}
    assert kinds >= {Released, Left, CallRaised}


def test_there_are_no_more_than_eight_chairs(checklist: Definition) -> None:
    with pytest.raises(ValueError, match="8 chairs"):
        fill(MemoryStore(), checklist, TEXT, closed=0, opened=9)
