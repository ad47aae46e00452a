"""The fault that makes one PySide6 release unusable, watched from here, so that a newer one may be let in."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject

CALLS = 2000
SLACK = 50


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is never counted since Python 3.12")
def test_calls_that_return_nothing_keep_the_count_of_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    drift = sys.getrefcount(None) - before
    assert abs(drift) <= SLACK, (
        f"qt: {CALLS} calls that return nothing changed the count of None by {drift}; this PySide6 aborts "
        "after a few thousand more. See packaging/decisions/0001-qt-essentials.md"
    )
