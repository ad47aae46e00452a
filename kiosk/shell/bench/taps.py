"""How soon a touch is seen, how smoothly a step moves, and what a still screen costs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from time import perf_counter

from PySide6.QtCore import QPoint

from kiosk.library.shelves import PHASES
from kiosk.library.topics import Picture
from kiosk.shell.bench.stage import Stage
from kiosk.walkthrough.address import Address

READING_S = 0.45
"""Between two touches: longer than a new page stays deaf. Somebody who reads takes far longer."""


@dataclass(frozen=True, slots=True)
class Touched:
    """Seconds from each touch to the frame that shows it: the press, and the new step."""

    presses: tuple[float, ...]
    steps: tuple[float, ...]


def touched(stage: Stage, wanted: int) -> Touched:
    """Touch `Next` along the paths and topics until `wanted` new steps were shown."""
    presses: list[float] = []
    steps: list[float] = []
    for start in _starts(stage):
        if len(steps) >= wanted:
            break
        stage.open(start)
        stage.pause(READING_S)
        while len(steps) < wanted and (spot := _next(stage)) is not None:
            before = stage.assembly.app.address
            pressed = stage.until_frame(lambda at=spot: stage.finger.press(at))  # type: ignore[misc]
            stage.pause(0.08)
            shown = stage.until_frame(lambda at=spot: stage.finger.release(at))  # type: ignore[misc]
            if pressed is not None:
                presses.append(pressed)
            if shown is not None and stage.assembly.app.address != before:
                steps.append(shown)
            stage.pause(READING_S)
    return Touched(tuple(presses), tuple(steps))


def moving(stage: Stage, seconds: float) -> tuple[float, ...]:
    """Seconds between the frames of a step that moves; empty where no step does."""
    for address in _moving_steps(stage):
        stage.open(address)
        stage.pause(READING_S)
        if stage.finger.find("Play"):
            stage.finger.tap("Play")
        begun = len(stage.frames)
        stage.pause(seconds)
        times = stage.frames[begun:]
        if len(times) > 10:
            return tuple(b - a for a, b in pairwise(times))
    return ()


def still(stage: Stage, seconds: float) -> tuple[float, int]:
    """The share of one processor that a screen takes while nothing happens, and the frames it drew."""
    stage.open("home")
    stage.pause(1.5)
    drawn, worked, begun = len(stage.frames), _worked(), perf_counter()
    stage.pause(seconds)
    return (_worked() - worked) / (perf_counter() - begun), len(stage.frames) - drawn


def _worked() -> float:
    used = os.times()
    return used.user + used.system


def _starts(stage: Stage) -> Iterator[str]:
    library = stage.assembly.reading.library
    yield from (str(Address("path", phase, 1)) for phase in PHASES if library.path(phase))
    yield from (str(Address("topic", entry.id, 1)) for entry in library.entries())


def _next(stage: Stage) -> QPoint | None:
    """Where `Next` is; a covered step is opened first. None where the walk has ended."""
    if stage.assembly.app.screen != "Step":
        return None
    if stage.assembly.others.walk.covered:
        stage.assembly.others.walk.uncover()
        stage.pause(READING_S)
    found = stage.finger.find("Next")
    return found.rect().center() - stage.window.position() if found else None


def _moving_steps(stage: Stage) -> Iterator[str]:
    library = stage.assembly.reading.library
    for entry in library.entries():
        topic = library.topic(entry.id)
        for number, step in enumerate(topic.steps if topic else (), start=1):
            if isinstance(step.picture, Picture) and step.picture.loop_ms and not step.cover:
                yield str(Address("topic", entry.id, number))
