"""What Qt and Python complain about while something runs, collected instead of printed."""

from __future__ import annotations

import sys
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

HARMLESS = ("This plugin does not support propagateSizeHints",)
"""Said by Qt's screenless platform of every window."""

COMPLAINTS = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Messages:
    """Listens from `with` to its end: QML and Qt warnings, and exceptions in slots."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def __enter__(self) -> Messages:
        self._before = qInstallMessageHandler(self._said)
        self._hook = sys.excepthook
        sys.excepthook = self._raised
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.excepthook = self._hook
        qInstallMessageHandler(self._before)

    def taken(self) -> tuple[str, ...]:
        """What was said since the last time, each line once."""
        lines = tuple(dict.fromkeys(self._lines))
        self._lines.clear()
        return lines

    def _said(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in COMPLAINTS and not text.startswith(HARMLESS):
            self._lines.append(f"Qt says: {text.strip()}")

    def _raised(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        place = ""
        while trace is not None:
            place = f" at {trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}"
            trace = trace.tb_next
        self._lines.append(f"exception in a slot: {kind.__name__}: {problem}{place}")
