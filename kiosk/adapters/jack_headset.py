"""The machine's headset: its sound jacks, as the kernel's switches tell, and sound cards that come over USB.

What is plugged in when the program starts is part of the machine; only what comes later is somebody's.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from kiosk.clock import Clock, Pending

EVERY = timedelta(seconds=1)
HEADPHONES = 1 << 2
"""The kernel's bit of the switch that a headphone plug closes."""
SWITCHES = 0x8000_0000 | 8 << 16 | ord("E") << 8 | 0x1B
"""The kernel's number for asking an input device for its switches, 8 bytes of them."""


class JackHeadset:
    """Looks once a second."""

    def __init__(
        self,
        clock: Clock,
        system: Path = Path("/sys/class/input"),
        devices: Path = Path("/dev/input"),
        cards: Path = Path("/proc/asound/cards"),
        closed: Callable[[Path], bool] | None = None,
    ) -> None:
        """`closed` says whether a device's headphone switch is; a test that has no device brings its own."""
        self._clock = clock
        self._system, self._devices, self._cards = system, devices, cards
        self._closed = closed or headphones_in
        self._told: list[Callable[[bool], None]] = []
        self._always = self._found()
        self._in = False
        self._pending: Pending | None = clock.later(EVERY, self._look)

    def watch(self, told: Callable[[bool], None]) -> None:
        """Tell `told` of every change."""
        self._told.append(told)

    def close(self) -> None:
        """Look no more."""
        self._told.clear()
        if self._pending is not None:
            self._pending.cancel()
        self._pending = None

    def _look(self) -> None:
        self._pending = self._clock.later(EVERY, self._look)
        found = self._found()
        self._always &= found  # what was pulled is somebody's when it comes back
        now = bool(found - self._always)
        if now != self._in:
            self._in = now
            for told in tuple(self._told):
                told(now)

    def _found(self) -> frozenset[str]:
        """The names of all that is plugged in."""
        jacks = (one for one in self._jacks() if self._closed(self._devices / one))
        return frozenset((*jacks, *self._usb()))

    def _jacks(self) -> list[str]:
        found = []
        for file in self._system.glob("event*/device/capabilities/sw"):
            try:
                bits = int(file.read_text(encoding="ascii").split()[-1], 16)
            except (OSError, ValueError, IndexError):
                continue
            if bits & HEADPHONES:
                found.append(file.parents[2].name)
        return found

    def _usb(self) -> list[str]:
        try:
            lines = self._cards.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return []
        return [line.strip() for line in lines if "USB-Audio" in line]


def headphones_in(device: Path) -> bool:
    """Whether a plug closes the headphone switch of an input device; False where it may not be asked."""
    import fcntl

    try:
        handle = os.open(device, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        answer = fcntl.ioctl(handle, SWITCHES, bytes(8))
        return bool(int.from_bytes(answer, "little") & HEADPHONES)
    except OSError:
        return False
    finally:
        os.close(handle)
