"""One line for `kiosk bench`: when the first frame came, and what memory it took."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path


def report_first_frame() -> None:
    """Print the milliseconds since this process started and its proportional memory in KiB."""
    print(
        json.dumps({"first_frame_ms": since_start_ms(), "pss_kib": proportional_kib(os.getpid())}), flush=True
    )


def since_start_ms() -> float:
    """Milliseconds since the kernel started this process."""
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    return round((time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000, 1)


def proportional_kib(process: int) -> int:
    """The memory of one process with shared pages counted by share, in KiB."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0
