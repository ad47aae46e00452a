"""What a printer's keywords come to."""

from __future__ import annotations

import pytest

from kiosk.paper.conditions import condition
from kiosk.paper.printer import Condition

IDLE, PROCESSING, STOPPED = 3, 4, 5


@pytest.mark.parametrize(
    ("state", "reasons", "stands"),
    [
        (IDLE, "none", Condition.READY),
        (PROCESSING, "none", Condition.BUSY),
        (STOPPED, "paused", Condition.STOPPED),
        (STOPPED, "none", Condition.STOPPED),
        (PROCESSING, "media-empty-error", Condition.OUT_OF_PAPER),
        (PROCESSING, "media-empty", Condition.OUT_OF_PAPER),
        (PROCESSING, "media-empty-warning", Condition.OUT_OF_PAPER),
        (PROCESSING, "media-needed-report", Condition.OUT_OF_PAPER),
        (PROCESSING, "offline-error", Condition.OFFLINE),
        (PROCESSING, "connecting-to-device", Condition.OFFLINE),
        (PROCESSING, "media-jam-error", Condition.ASK_STAFF),
        (PROCESSING, "a-reason-of-some-maker", Condition.ASK_STAFF),
        (IDLE, "door-open-error", Condition.ASK_STAFF),
    ],
)
def test_a_reason_has_a_meaning(state: int, reasons: str, stands: Condition) -> None:
    assert condition(state, [reasons]) is stands


@pytest.mark.parametrize(
    "reason",
    ["toner-low-warning", "media-low-report", "wifi-not-configured-report", "cups-waiting-for-job-completed"],
)
def test_what_stops_nothing_is_not_told(reason: str) -> None:
    assert condition(IDLE, [reason]) is Condition.READY
    assert condition(PROCESSING, [reason]) is Condition.BUSY


def test_the_worst_of_several_is_told() -> None:
    assert condition(PROCESSING, ["toner-low-warning", "media-empty-error"]) is Condition.OUT_OF_PAPER
    assert condition(STOPPED, ["media-empty-error", "paused"]) is Condition.STOPPED


def test_a_queue_that_takes_nothing_is_stopped() -> None:
    assert condition(IDLE, ["none"], accepting=False) is Condition.STOPPED
