"""The log of staff acts, on disk and in memory: a chain that is added to, and trimmed at its old end."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.adapters.staff_book import NAME, MemoryBook, SqliteBook
from kiosk.errors import StoreBroken, StoreFull
from kiosk.staff.audit import Act, Book, Noted
from kiosk.staff.lockout import Tally

DAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture(params=[SqliteBook, MemoryBook])
def book(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Book]:
    made = request.param(tmp_path) if request.param is SqliteBook else request.param()
    yield made
    made.close()


def filled(book: Book, days: int = 5) -> Book:
    for day in range(days):
        book.write((Noted(DAY + timedelta(days=day), Act.UNLOCKED, day + 1),))
    return book


def test_what_is_written_is_read_in_order(book: Book) -> None:
    filled(book)
    assert [(one.seq, one.noted.slot) for one in book.entries()] == [(n, n) for n in range(1, 6)]
    assert [one.seq for one in book.entries(latest=2)] == [4, 5]
    assert book.entries()[0].noted == Noted(DAY, Act.UNLOCKED, 1)
    assert book.verify() == ()


def test_the_tally_is_kept_with_the_acts(book: Book) -> None:
    assert book.tally() == Tally()
    book.write((Noted(DAY, Act.WRONG_PINS, 0, 5),), Tally(5, 77, "boot"))
    book.write((Noted(DAY, Act.LOCKED, 1),))
    assert book.tally() == Tally(5, 77, "boot")


def test_old_entries_go_and_the_chain_still_holds(book: Book) -> None:
    filled(book)
    assert book.trim(DAY + timedelta(days=2)) == 2
    assert book.trim(DAY + timedelta(days=2)) == 0
    assert [one.seq for one in book.entries()] == [3, 4, 5]
    assert book.verify() == ()
    assert book.trim(DAY + timedelta(days=99)) == 3
    book.write((Noted(DAY, Act.TRIMMED, 0, 3),))
    assert [one.seq for one in book.entries()] == [6]
    assert book.verify() == ()


def test_another_run_goes_on_with_the_same_file(tmp_path: Path) -> None:
    filled(SqliteBook(tmp_path)).close()
    again = SqliteBook(tmp_path)
    assert len(again.entries()) == 5
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600
    again.close()


@pytest.mark.parametrize(
    "edit", ["DELETE FROM entry WHERE seq = 3", "UPDATE entry SET body = body WHERE seq = 3"]
)
def test_entries_cannot_be_changed_or_taken_out(edit: str, tmp_path: Path) -> None:
    filled(SqliteBook(tmp_path)).close()
    with sqlite3.connect(tmp_path / NAME) as file, pytest.raises(sqlite3.IntegrityError):
        file.execute(edit)
    file.close()


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        ("DELETE FROM entry WHERE seq = 3", "entry 3 is missing"),
        (
            "UPDATE entry SET body = CAST(replace(body, ':4', ':9') AS BLOB) WHERE seq = 4",
            "entry 4 was changed",
        ),
    ],
)
def test_whoever_goes_around_the_guards_is_found_out(edit: str, said: str, tmp_path: Path) -> None:
    filled(SqliteBook(tmp_path)).close()
    with sqlite3.connect(tmp_path / NAME) as file:
        for trigger in ("entry_stays", "entry_kept"):
            file.execute(f"DROP TRIGGER {trigger}")
        file.execute(edit)
    file.close()
    again = SqliteBook(tmp_path)
    assert said in again.verify()[0]
    again.close()


def test_a_file_that_is_no_log_is_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"not a database, and long enough to be looked at as one" * 30)
    with pytest.raises(StoreBroken, match="damaged"):
        SqliteBook(tmp_path)


def test_a_folder_that_takes_nothing_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreFull, match="cannot be written"):
        SqliteBook(tmp_path / "file")


def test_an_entry_has_no_place_for_text() -> None:
    assert {Noted.__annotations__[name] for name in Noted.__slots__} == {"datetime", "Act", "int"}
