"""What a printer's own keywords mean: the states and reasons of the Internet Printing Protocol (RFC 8011)."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.paper.printer import Condition, Job

STOPPED = 5
PROCESSING = 4
"""Values of `printer-state`."""

JOBS = {
    3: Job.WAITING,
    4: Job.WAITING,
    5: Job.PRINTING,
    6: Job.PRINTING,
    7: Job.FAILED,
    8: Job.FAILED,
    9: Job.DONE,
}
"""Values of `job-state`: pending, held, processing, stopped, canceled, aborted, completed."""

MEANS = {
    "media-empty": Condition.OUT_OF_PAPER,
    "media-needed": Condition.OUT_OF_PAPER,
    "input-tray-missing": Condition.OUT_OF_PAPER,
    "paused": Condition.STOPPED,
    "moving-to-paused": Condition.STOPPED,
    "stopped-partly": Condition.STOPPED,
    "offline": Condition.OFFLINE,
    "shutdown": Condition.OFFLINE,
    "timed-out": Condition.OFFLINE,
    "connecting-to-device": Condition.OFFLINE,
}
"""Reasons that have words of their own; any other that stops the printer means: ask staff."""

HARMLESS = ("none", "cups-", "com.", "media-low", "toner-low", "marker-supply-low", "marker-waste-almost")
"""Reasons, or their beginnings, that stop nothing whatever follows them."""

WORST_FIRST = (Condition.STOPPED, Condition.OUT_OF_PAPER, Condition.OFFLINE, Condition.ASK_STAFF)


def condition(state: int, reasons: Iterable[str], accepting: bool = True) -> Condition:
    """How a printer stands. A warning or report stops nothing, but for paper, which it does run out of."""
    found = {meant for meant in map(_meaning, reasons) if meant is not None}
    if state == STOPPED or not accepting:
        found.add(Condition.STOPPED)
    for one in WORST_FIRST:
        if one in found:
            return one
    return Condition.BUSY if state == PROCESSING else Condition.READY


def _meaning(reason: str) -> Condition | None:
    bare, _, level = reason.rpartition("-")
    if level not in ("error", "warning", "report"):
        bare, level = reason, "error"
    if bare.startswith(HARMLESS):
        return None
    meant = MEANS.get(bare, Condition.ASK_STAFF)
    return meant if level == "error" or meant is Condition.OUT_OF_PAPER else None
