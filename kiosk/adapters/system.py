"""What the operating system tells and hears, without Qt: the service manager, room on the disk, displays."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

UNDUMPABLE = 4
"""The kernel's number for asking whether a process may be dumped or looked into."""

READY = "READY=1"
ALIVE = "WATCHDOG=1"
STOPPING = "STOPPING=1"
LISTENERS = Path("/proc/net/unix")


class Room(NamedTuple):
    """Bytes on the disk that holds a folder."""

    free: int
    total: int

    @property
    def share(self) -> float:
        """How much of it is free, from 0 to 1."""
        return self.free / self.total if self.total else 0.0


def room(folder: Path) -> Room | None:
    """The room where `folder` is or would be made; None when the system does not say."""
    for place in (folder, *folder.absolute().parents):
        try:
            usage = shutil.disk_usage(place)
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError:
            return None
        return Room(usage.free, usage.total)
    return None


def leave_no_dump() -> bool:
    """Have a crash write no memory to disk, and no other program look into it; False where that fails.

    Both are needed: a limit of 0 stops the file, not the program that some systems hand a dump to.
    """
    import ctypes
    import resource

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return bool(ctypes.CDLL(None, use_errno=True).prctl(UNDUMPABLE, 0, 0, 0, 0) == 0)
    except (OSError, ValueError, AttributeError):
        return False


def tell_service(state: str, environment: Mapping[str, str] | None = None) -> bool:
    """Tell the service manager `READY`, `ALIVE` or `STOPPING`; False when there is none that listens."""
    known = os.environ if environment is None else environment
    address = known.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return False
    if address.startswith("@"):
        address = "\0" + address[1:]
    import socket

    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
            line.setblocking(False)
            line.sendto(state.encode(), address)
    except OSError:
        return False
    return True


def watchdog_seconds(environment: Mapping[str, str] | None = None) -> float:
    """How often the service manager wants to hear `ALIVE`; 0 when it does not ask this process."""
    known = os.environ if environment is None else environment
    try:
        asked = int(known.get("WATCHDOG_USEC", "0"))
        process = int(known.get("WATCHDOG_PID", str(os.getpid())))
    except ValueError:
        return 0.0
    return asked / 1_000_000 if asked > 0 and process == os.getpid() else 0.0


def answers(path: Path) -> bool:
    """Whether somebody listens at a local socket: a display server, a service."""
    if _listens(path):
        return True
    import socket  # costs 3 ms before the first frame, and the system's own list mostly knows

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as knock:
        knock.settimeout(2)
        try:
            knock.connect(str(path))
        except OSError:
            return False
    return True


def _listens(path: Path) -> bool:
    """Whether the kernel lists a listener at `path`; it does not list those of other containers."""
    ending, listening = f" {path}".encode(), b" 00010000 "
    try:
        lines = LISTENERS.read_bytes().splitlines()
    except OSError:
        return False
    return any(line.endswith(ending) and listening in line for line in lines)
