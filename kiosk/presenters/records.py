"""Rows for QML: a tuple of flat named tuples whose field names become roles."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex

At = QModelIndex | QPersistentModelIndex
FIRST = 0x100
"""Qt.ItemDataRole.UserRole. Touching the namespace Qt builds all its enums: 20 ms before the first frame."""
ROOT = QModelIndex()


class Records(QAbstractListModel):
    """Shows rows; a row that did not change keeps its delegate."""

    def __init__(self, kind: type[NamedTuple], parent: QObject | None = None) -> None:
        """`kind` is the named tuple of every row."""
        super().__init__(parent)
        self._names = kind._fields
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows as they are shown."""
        return self._rows

    def show(self, rows: tuple[Any, ...]) -> None:
        """Show `rows` in place of those before."""
        before, same = self._rows, len(rows) == len(self._rows)
        if not same:
            self.beginResetModel()
        self._rows = rows
        if not same:
            self.endResetModel()
            return
        for n in (n for n, row in enumerate(rows) if row != before[n]):
            self.dataChanged.emit(self.index(n), self.index(n))

    def rowCount(self, parent: At = ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: At, role: int = FIRST) -> Any:
        """One field of one row."""
        if not 0 <= role - FIRST < len(self._names):
            return None
        value = getattr(self._rows[index.row()], self._names[role - FIRST])
        return list(value) if isinstance(value, tuple) else value

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields' names."""
        return {FIRST + n: QByteArray(name.encode()) for n, name in enumerate(self._names)}
