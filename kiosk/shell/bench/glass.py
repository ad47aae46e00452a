"""A screen in memory that can be watched from outside: an X server that keeps its pixels in a file.

Every program is measured in the same way: from its start until the screen shows what it shows in the
end. That end is learnt once for each program, before anything is timed.
"""

from __future__ import annotations

import os
import shutil
import struct
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from kiosk.errors import StartError
from kiosk.shell.bench.processes import started

WIDTH, HEIGHT = 1920, 1080
ACROSS, DOWN = 120, 68
"""Points that are compared."""
ALIKE = 0.97
"""The share of points that must be as in the end: a blinking cursor or a late shadow is not waited for."""
LOOK_S = 0.001
PATIENCE_S = 30.0

View = tuple[bytes, ...]
"""The points of a screen, row by row."""


class Glass:
    """The pixels of one X screen, and the environment that leads programs to it."""

    def __init__(self, file: int, environment: Mapping[str, str]) -> None:
        """`file` is the open file that holds the screen as an X window dump."""
        header = struct.unpack(">25I", os.pread(file, 100, 0))
        size, bits, self._line, colours = header[0], header[11], header[12], header[19]
        if bits != 32:
            raise StartError(f"Xvfb draws with {bits} bits a pixel.", "Install a newer Xvfb.")
        self._file = file
        self._start = size + colours * 12
        self.environment = environment
        self._blank = self.view()

    def view(self) -> View:
        """The points as they are now."""
        return tuple(self._row(y) for y in range(HEIGHT // DOWN // 2, HEIGHT, HEIGHT // DOWN))

    def _row(self, y: int) -> bytes:
        row = os.pread(self._file, WIDTH * 4, self._start + y * self._line)
        return memoryview(row).cast("I")[:: WIDTH // ACROSS].tobytes()

    def first_shown(self, shown: View, begun: float) -> float:
        """Seconds from `begun` until the screen is as `shown`. Raises StartError when it never is."""
        self._wait(lambda: alike(self.view(), shown) >= ALIKE, "A program did not show its window in time.")
        return perf_counter() - begun

    def settled(self, quiet_s: float) -> View:
        """What the screen shows once something is there and nothing has changed for `quiet_s`."""
        self._wait(lambda: self.view() != self._blank, "A program showed no window.")
        seen, since, until = self.view(), perf_counter(), perf_counter() + PATIENCE_S
        while perf_counter() - since < quiet_s and perf_counter() < until:
            sleep(0.02)
            now = self.view()
            if alike(now, seen) < 1:
                seen, since = now, perf_counter()
        return seen

    def clear(self) -> None:
        """Wait until the program before has left the screen."""
        self._wait(lambda: alike(self.view(), self._blank) >= ALIKE, "A program did not leave the screen.")

    def _wait(self, there: Callable[[], bool], otherwise: str) -> None:
        until = perf_counter() + PATIENCE_S
        while not there():
            if perf_counter() > until:
                raise StartError(otherwise, "Try again on a quieter machine.")
            sleep(LOOK_S)


def alike(one: View, other: View) -> float:
    """The share of points that are the same."""
    if one == other:
        return 1.0
    same = sum(
        sum(a == b for a, b in zip(_points(x), _points(y), strict=True)) if x != y else len(x) // 4
        for x, y in zip(one, other, strict=True)
    )
    return same / sum(len(row) // 4 for row in one)


def _points(row: bytes) -> tuple[int, ...]:
    return struct.unpack(f"{len(row) // 4}I", row)


@contextmanager
def glass(environment: Mapping[str, str]) -> Iterator[Glass]:
    """An X server of 1920×1080 pixels for as long as the block lasts. Raises StartError without Xvfb."""
    program = shutil.which("Xvfb")
    if program is None:
        raise StartError(
            "Start-up and memory are measured on a screen in memory, and Xvfb is not installed.",
            "Install the package xvfb, or measure the rest with --only taps,walk.",
        )
    with TemporaryDirectory(prefix="kiosk-bench-") as folder:
        read, write = os.pipe()
        os.set_inheritable(write, True)
        size = f"{WIDTH}x{HEIGHT}x24"
        command = (
            program,
            "-displayfd",
            str(write),
            "-screen",
            "0",
            size,
            "-fbdir",
            folder,
            "-nolisten",
            "tcp",
        )
        with started((*command, "-noreset", "-br"), dict(environment), (write,)):
            os.close(write)
            with os.fdopen(read) as told:
                number = told.readline().strip()
            if not number:
                raise StartError("Xvfb did not start.", "Try `Xvfb :99`; it says why.")
            file = os.open(Path(folder) / "Xvfb_screen0", os.O_RDONLY)
            try:
                yield Glass(file, {**environment, "DISPLAY": f":{number}"})
            finally:
                os.close(file)
