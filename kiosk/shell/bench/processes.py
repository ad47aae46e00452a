"""Processes that are measured from outside: started, watched, weighed with their children, and ended."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL, Popen, TimeoutExpired

from kiosk.errors import StartError
from kiosk.shell.measured import proportional_kib

PATIENCE_S = 10.0


@contextmanager
def started(
    command: Sequence[str], environment: Mapping[str, str], files: Sequence[int] = ()
) -> Iterator[Popen[bytes]]:
    """A process in a session of its own, ended with all its children when the block is left.

    `files` are open files that it inherits.
    """
    process = Popen(
        command,
        env=environment,
        stdin=DEVNULL,
        stdout=DEVNULL,
        stderr=DEVNULL,
        start_new_session=True,
        pass_fds=files,
    )
    try:
        yield process
    finally:
        _end(process)


def _end(process: Popen[bytes]) -> None:
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
            process.wait(PATIENCE_S)
        except ProcessLookupError:
            break
        except TimeoutExpired:
            continue
    process.wait()


def family(first: int) -> tuple[int, ...]:
    """A process and everything it started, as far as it still runs."""
    children: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            children.setdefault(_parent(folder), []).append(int(folder.name))
    found, waiting = [], [first]
    while waiting:
        found.append(waiting.pop())
        waiting += children.get(found[-1], ())
    return tuple(found)


def weight_mib(first: int) -> float:
    """The proportional memory of a process and everything it started, in MiB."""
    return sum(_kib(one) for one in family(first)) / 1024


def asked(command: Sequence[str], environment: Mapping[str, str], seconds: float) -> str:
    """What a process prints. Raises StartError when it fails or takes longer than `seconds`."""
    try:
        done = subprocess.run(
            command, env=environment, stdin=DEVNULL, capture_output=True, text=True, timeout=seconds
        )
    except TimeoutExpired:
        raise StartError(
            f"A measurement took longer than {seconds:.0f} s.", "Try a quieter machine."
        ) from None
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise StartError(f"A measurement failed: {last}", "Try `kiosk run` first; it says what is missing.")
    return done.stdout


def _parent(folder: Path) -> int:
    try:
        return int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    except (OSError, IndexError):  # it ended while we looked
        return 0


def _kib(process: int) -> int:
    try:
        return proportional_kib(process)
    except OSError:  # it ended while we looked
        return 0
