"""Waiting for what another process does: Qt works until it holds, or a deadline passes."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtTest import QTest


def wait_for(holds: Callable[[], bool], seconds: float = 15.0) -> bool:
    """Whether it held before the deadline."""
    end = monotonic() + seconds
    while not holds():
        if monotonic() > end:
            return False
        QTest.qWait(3)
    return True
