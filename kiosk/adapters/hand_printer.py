"""A printer moved by hand: it prints, runs out and stops when told to. For the tour and tests."""

from __future__ import annotations

from kiosk.errors import PrintError
from kiosk.paper.printer import Condition, Job, Seen


class HandPrinter:
    """`printed` are the documents that came out; `jobs` those that the queue still knows."""

    def __init__(self) -> None:
        self.printed: list[bytes] = []
        self.jobs: dict[int, bytes | None] = {}
        self.stands = Condition.READY
        self.answers = True
        self._last = 0

    def condition(self) -> Condition:
        """As it was set, busy while something waits."""
        if not self.answers:
            return Condition.NO_PRINTER
        waiting = any(one is not None for one in self.jobs.values())
        return Condition.BUSY if waiting and self.stands is Condition.READY else self.stands

    def submit(self, pdf: bytes) -> int:
        """Into the queue; what waits there comes out with `let_print`."""
        if not self.answers or self.stands is Condition.NO_PRINTER:
            raise PrintError("The print service does not answer.", "Switch it on and try again.")
        self._last += 1
        self.jobs[self._last] = pdf
        return self._last

    def let_print(self) -> None:
        """Print all that waits, if it can."""
        if self.stands is not Condition.READY:
            return
        for number, pdf in self.jobs.items():
            if pdf is not None:
                self.printed.append(pdf)
                self.jobs[number] = None

    def look(self, job: int) -> Seen:
        """Waiting until it is let out."""
        if job not in self.jobs or not self.answers:
            return Seen(Job.GONE, self.condition())
        return Seen(Job.DONE if self.jobs[job] is None else Job.PRINTING, self.condition())

    def clear(self) -> None:
        """Nothing is left in the queue."""
        if not self.answers:
            raise PrintError("The print service does not answer.", "Switch it on and try again.")
        self.jobs.clear()
