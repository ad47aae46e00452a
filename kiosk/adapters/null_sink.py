"""A program of its own that takes sound as a sound card would, at the pace it would be heard, and makes none.

It is run by path and imports nothing of ours: `null_sink.py RATE [REPORT]`. It says `Its setup is` … on
error when it can take sound. With REPORT it writes there, a line each, when a sound began after at least
0.55 s of silence: the system's monotonic clock in seconds, and the sample it stands at.
"""

from __future__ import annotations

import sys
import time
from array import array
from pathlib import Path

CHUNK_S, QUIET_S, LOUD = 0.01, 0.55, 150


def main() -> int:
    """Take sound until the input ends."""
    rate = int(sys.argv[1])
    report = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    chunk = int(rate * CHUNK_S)
    print("Its setup is silence.", file=sys.stderr, flush=True)
    source = sys.stdin.buffer
    taken, quiet = 0, rate
    began = 0.0
    while data := source.read(2 * chunk):
        began = began or time.monotonic()
        # Heard from `began` on, one sample after the other; late sound is heard when it comes.
        due = began + taken / rate
        now = time.monotonic()
        if now < due:
            time.sleep(due - now)
        elif now > due + 10 * CHUNK_S:
            began += now - due
        for place, sample in enumerate(array("h", data[: len(data) // 2 * 2])):
            if abs(sample) < LOUD:
                quiet += 1
                continue
            if quiet >= rate * QUIET_S and report is not None:
                with report.open("a", encoding="utf-8") as file:
                    file.write(f"{began + (taken + place) / rate:.6f} {taken + place}\n")
            quiet = 0
        taken += len(data) // 2
    if taken:
        time.sleep(max(0.0, began + taken / rate - time.monotonic()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
