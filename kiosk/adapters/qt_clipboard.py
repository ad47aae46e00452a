"""The system's clipboards, emptied when a visit ends: no screen here copies, but a keyboard may."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


class QtClipboard:
    """What was copied or marked, for whoever comes next to paste."""

    def forget(self) -> None:
        """Nothing can be pasted any more."""
        board = QGuiApplication.clipboard()
        if board is None:
            return
        board.clear(QClipboard.Mode.Clipboard)
        if board.supportsSelection():
            board.clear(QClipboard.Mode.Selection)
