"""Rows for QML: only what changed is told of."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex

from kiosk.presenters.records import FIRST, Records


class Row(NamedTuple):
    name: str
    links: tuple[str, ...] = ()


def watched(*rows: Row) -> tuple[Records, list[int], list[str]]:
    records = Records(Row)
    records.show(rows)
    changed: list[int] = []
    reset: list[str] = []
    records.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    records.modelReset.connect(lambda: reset.append("reset"))
    return records, changed, reset


def test_only_the_row_that_changed_is_told_of() -> None:
    records, changed, reset = watched(Row("a"), Row("b"), Row("c"))
    records.show((Row("a"), Row("x"), Row("c")))
    assert (changed, reset) == ([1], [])


def test_the_same_rows_are_no_news() -> None:
    records, changed, reset = watched(Row("a"))
    records.show((Row("a"),))
    assert (changed, reset) == ([], [])


def test_another_number_of_rows_begins_afresh() -> None:
    records, changed, reset = watched(Row("a"))
    records.show((Row("a"), Row("b")))
    assert (changed, reset) == ([], ["reset"])


def test_fields_are_roles_and_lists_are_lists() -> None:
    records, _, _ = watched(Row("a", ("x", "y")))
    names = {bytes(name.data()).decode(): role for role, name in records.roleNames().items()}
    at = records.index(0)
    assert [records.data(at, names[name]) for name in ("name", "links")] == ["a", ["x", "y"]]
    assert records.data(at, 0) is None
    assert records.data(at, FIRST + 99) is None


def test_a_row_has_no_rows_of_its_own() -> None:
    records, _, _ = watched(Row("a"))
    assert records.rowCount() == 1
    assert records.rowCount(records.index(0)) == 0
    assert records.rowCount(QModelIndex()) == 1
