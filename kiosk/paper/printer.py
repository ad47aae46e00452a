"""The printer as a port. Its methods wait for a machine, so they are called away from the interface."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, Protocol


class Condition(StrEnum):
    """How the printer stands, as far as it tells. The presenter's page has the words."""

    READY = "ready"
    BUSY = "busy"
    OUT_OF_PAPER = "out of paper"
    STOPPED = "stopped"  # paused by somebody, or by the print service after a failure
    OFFLINE = "offline"
    NO_PRINTER = "no printer"
    ASK_STAFF = "ask staff"  # it wants something else: a door closed, a jam cleared, toner


class Job(StrEnum):
    """How far a job is."""

    WAITING = "waiting"
    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"
    GONE = "gone"  # the queue no longer knows it, so nobody can tell


class Seen(NamedTuple):
    """One look at a job and its printer."""

    job: Job
    printer: Condition


class Printer(Protocol):
    """One queue. Only `submit` and `clear` raise: PrintError, where the queue did not do it."""

    def condition(self) -> Condition:
        """How the printer stands now."""

    def submit(self, pdf: bytes) -> int:
        """Hand over one document; the number of its job."""

    def look(self, job: int) -> Seen:
        """How far that job is."""

    def clear(self) -> None:
        """Take every job of this guide out, printed or not, with what the queue had kept of it."""
