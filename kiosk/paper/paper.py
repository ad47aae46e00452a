"""One sheet on its way: made, sent, watched, and taken back out of the queue whatever became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from kiosk.background import Background
from kiosk.clock import Clock, Pending
from kiosk.errors import PrintError
from kiosk.paper.printer import Condition, Job, Printer, Seen

LOOK = timedelta(seconds=0.5)
"""How often the job is looked at."""

WATCH_S = 20.0
"""So long a sheet may take. What is not printed then is taken out and offered again."""

GRACE_S = 2.0
"""So long a printer may still say what was the matter before this job."""

AGAIN_S, RARELY_S = 10.0, 300.0
"""When a queue that did not let a job go is asked again: soon, then ever more rarely."""

HOPELESS = (Condition.STOPPED, Condition.NO_PRINTER)
"""A job would wait in such a queue for whoever comes next."""


class Stage(StrEnum):
    """How far the sheet is."""

    NONE = ""
    WORKING = "working"
    PRINTED = "printed"
    NOT_PRINTED = "not printed"
    UNSURE = "unsure"  # the queue does not say what became of it
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Way:
    """A sheet's way so far. `condition` is what the printer says, where that is worth telling."""

    stage: Stage = Stage.NONE
    condition: Condition = Condition.READY


Make = Callable[[], bytes]
"""Draws the document. Called away from the interface; what it raises is told to staff."""


class Paper:
    """Prints one sheet at a time. Registers with what forgets: a sheet nobody waits for is taken back."""

    def __init__(
        self, printer: Printer, background: Background, clock: Clock, warn: Callable[[str], None]
    ) -> None:
        """`background` runs one thing after another; `warn` gets sentences that hold nothing of a sheet."""
        self._printer = printer
        self._background = background
        self._clock = clock
        self._warn = warn
        self._listeners: list[Callable[[], None]] = []
        self._way = Way()
        self._make: Make | None = None
        self._owner = ""
        self._printed: Callable[[], None] = _nothing
        self._turn = 0
        self._job = 0
        self._began = 0.0
        self._pending: Pending | None = None
        self._untidy = False
        self._again_s = AGAIN_S
        self._tidying: Pending | None = None

    @property
    def way(self) -> Way:
        """How far the sheet is."""
        return self._way

    @property
    def owner(self) -> str:
        """Whose sheet it is: what its sender called itself; empty for nobody's."""
        return self._owner

    def listen(self, listener: Callable[[], None]) -> None:
        """Call `listener` with every step."""
        self._listeners.append(listener)

    def begin(self) -> None:
        """Whatever an earlier run left in the queue goes."""
        self._tidy()

    def send(self, make: Make, printed: Callable[[], None] | None = None, owner: str = "") -> None:
        """Print what `make` draws, and call `printed` when it is out. A second touch is the same one."""
        if self._way.stage is Stage.WORKING:
            return
        self._owner = owner
        self._make, self._printed = make, printed or _nothing
        self._start(make)

    def again(self) -> None:
        """The same sheet once more."""
        if self._make is not None and self._way.stage is not Stage.WORKING:
            self._start(self._make)

    def cancel(self) -> None:
        """Take it back."""
        if self._way.stage is Stage.WORKING:
            self._end(Way(Stage.CANCELLED))

    def forget(self) -> None:
        """Nobody waits for it any more: it goes, and what drew it."""
        self._make, self._printed, self._owner = None, _nothing, ""
        if self._way.stage is Stage.WORKING:
            self._end(Way())
        self._turn += 1
        self._show(Way())

    def stop(self) -> None:
        """The program ends, and the background has stopped: nothing stays behind in the queue."""
        left = self._untidy or self._way.stage is Stage.WORKING
        self.forget()
        if self._tidying is not None:
            self._tidying.cancel()
        if left:
            try:
                self._printer.clear()
            except PrintError as problem:
                self._warn(str(problem))

    def _start(self, make: Make) -> None:
        self._turn += 1
        turn, printer = self._turn, self._printer

        def sent() -> int | Condition:
            pdf = make()
            printer.clear()
            stands = printer.condition()
            return stands if stands in HOPELESS else printer.submit(pdf)

        self._began = self._clock.elapsed()
        self._untidy = True
        self._show(Way(Stage.WORKING))
        self._background.run(
            sent, lambda job: self._of(turn, lambda: self._sent(job)), lambda why: self._failed(turn, why)
        )

    def _of(self, turn: int, then: Callable[[], None]) -> None:
        """`then`, if this is still about the same sheet."""
        if turn == self._turn:
            then()

    def _sent(self, job: int | Condition) -> None:
        if isinstance(job, Condition):
            self._end(Way(Stage.NOT_PRINTED, job))
        else:
            self._job = job
            self._wait()

    def _failed(self, turn: int, why: Exception) -> None:
        self._warn(f"A sheet was not printed. {why}")
        self._of(turn, lambda: self._end(Way(Stage.NOT_PRINTED, Condition.ASK_STAFF)))

    def _wait(self) -> None:
        self._pending = self._clock.later(LOOK, self._look)

    def _look(self) -> None:
        turn, job, printer = self._turn, self._job, self._printer
        self._background.run(
            lambda: printer.look(job),
            lambda seen: self._of(turn, lambda: self._seen(seen)),
            lambda why: self._failed(turn, why),
        )

    def _seen(self, seen: Seen) -> None:
        stands = seen.printer
        waited = self._clock.elapsed() - self._began
        if seen.job is Job.DONE:
            printed, self._printed = self._printed, _nothing
            self._end(Way(Stage.PRINTED))
            printed()
        elif seen.job is Job.GONE:
            self._end(Way(Stage.UNSURE))
        elif seen.job is Job.FAILED:
            told = Condition.ASK_STAFF if stands in (Condition.READY, Condition.BUSY) else stands
            self._end(Way(Stage.NOT_PRINTED, told))
        elif stands in HOPELESS or waited >= WATCH_S:
            self._end(Way(Stage.NOT_PRINTED, Condition.BUSY if stands is Condition.READY else stands))
        else:
            if waited >= GRACE_S:
                self._show(replace(self._way, condition=stands))
            self._wait()

    def _end(self, way: Way) -> None:
        """No more of this sheet: nothing of it stays in the queue."""
        self._turn += 1
        if self._pending is not None:
            self._pending.cancel()
            self._pending = None
        self._show(way)
        self._tidy()

    def _tidy(self) -> None:
        """Clear the queue, and until it does, ask again. Works in the order of what was asked before."""
        self._untidy = True
        if self._tidying is not None:
            self._tidying.cancel()
            self._tidying = None
        self._background.run(self._printer.clear, lambda _: self._tidied(), self._kept)

    def _tidied(self) -> None:
        self._untidy = self._way.stage is Stage.WORKING
        self._again_s = AGAIN_S

    def _kept(self, why: Exception) -> None:
        if self._again_s == AGAIN_S:
            self._warn(str(why))
        self._tidying = self._clock.later(timedelta(seconds=self._again_s), self._tidy)
        self._again_s = min(2 * self._again_s, RARELY_S)

    def _show(self, way: Way) -> None:
        if way != self._way:
            self._way = way
            for listener in self._listeners:
                listener()


def _nothing() -> None:
    """What follows where nobody asked."""
