"""Time as the recovery record needs it: the wall, and how long this machine has run, suspension included."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

from kiosk.recovery.stamp import Stamp

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class BootClock:
    """Stamps by the kernel's own name for this start, or by the minute of the start where it has none."""

    def __init__(self) -> None:
        self._boot = _boot_id()

    def stamp(self) -> Stamp:
        """Now. On Linux `CLOCK_BOOTTIME` also counts while the machine is suspended."""
        return Stamp(datetime.now(UTC), _ns(), self._boot)


def _ns() -> int:
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    return time.monotonic_ns()


def _boot_id() -> str:
    try:
        return BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        started = time.time() - _ns() / 1e9
        return f"started {round(started / 60)}"
