"""Whether memory grows: thousands of steps walked, one frame each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, islice

from kiosk.library.shelves import PHASES
from kiosk.shell.bench.stage import Stage, weight_mib
from kiosk.walkthrough.address import Address


def walked(stage: Stage, first: int, last: int) -> tuple[float, float]:
    """Memory in MiB after `first` steps and after `last`."""
    early = 0.0
    for number, address in enumerate(islice(cycle(_steps(stage)), last), start=1):
        stage.until_frame(lambda to=address: stage.open(to), 0.2)  # type: ignore[misc]
        if number == first:
            early = _weight(stage)
    return early, _weight(stage)


def _weight(stage: Stage) -> float:
    stage.pause(1.0)
    return weight_mib()


def _steps(stage: Stage) -> Iterator[str]:
    """Every step: the paths first, then those of all topics."""
    library = stage.assembly.reading.library
    for phase in PHASES:
        yield from (str(Address("path", phase, n)) for n in range(1, len(library.path(phase)) + 1))
    for entry in library.entries():
        yield from (str(Address("topic", entry.id, n)) for n in range(1, entry.steps + 1))
