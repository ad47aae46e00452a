"""A machine without a printer: staff copy by hand."""

from __future__ import annotations

from kiosk.errors import PrintError
from kiosk.paper.printer import Condition, Job, Seen


class NoPrinter:
    """Takes nothing and keeps nothing."""

    def condition(self) -> Condition:
        """There is none."""
        return Condition.NO_PRINTER

    def submit(self, pdf: bytes) -> int:
        """Always refused."""
        raise PrintError("This screen has no printer.", "Copy the sheet by hand.")

    def look(self, job: int) -> Seen:
        """There is no such job."""
        return Seen(Job.GONE, Condition.NO_PRINTER)

    def clear(self) -> None:
        """There is nothing to clear."""
