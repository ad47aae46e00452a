"""What the operating system tells and hears: the service manager, room on the disk."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.adapters.system import READY, Room, room, tell_service, watchdog_seconds


@pytest.mark.parametrize("hidden_name", [False, True], ids=["a file", "an abstract name"])
def test_the_service_manager_hears_what_it_is_told(tmp_path: Path, hidden_name: bool) -> None:
    name = f"@infusion-guide-test-{os.getpid()}" if hidden_name else str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind("\0" + name[1:] if hidden_name else name)
        assert tell_service(READY, {"NOTIFY_SOCKET": name})
        assert manager.recv(100) == b"READY=1"


@pytest.mark.parametrize("address", ["", "relative", "/nowhere/notify", "/" + "x" * 300])
def test_without_a_listening_manager_nothing_happens(address: str) -> None:
    assert not tell_service(READY, {"NOTIFY_SOCKET": address})
    assert not tell_service(READY, {})


def test_the_watchdog_is_fed_only_when_it_asks_this_process() -> None:
    own = str(os.getpid())
    assert watchdog_seconds({"WATCHDOG_USEC": "20000000", "WATCHDOG_PID": own}) == 20.0
    assert watchdog_seconds({"WATCHDOG_USEC": "20000000"}) == 20.0
    assert watchdog_seconds({"WATCHDOG_USEC": "20000000", "WATCHDOG_PID": "1"}) == 0.0
    assert watchdog_seconds({"WATCHDOG_USEC": "soon"}) == 0.0
    assert watchdog_seconds({}) == 0.0


def test_the_room_is_that_of_the_disk_a_folder_would_be_on(tmp_path: Path) -> None:
    found = room(tmp_path / "not" / "yet")
    assert found is not None
    assert 0 <= found.free <= found.total
    assert 0.0 <= found.share <= 1.0
    assert Room(0, 0).share == 0.0


CRASH = """
import os, signal, sys
from kiosk.adapters.system import leave_no_dump
print(leave_no_dump(), flush=True)
sys.stdin.readline()
os.kill(os.getpid(), signal.SIGSEGV)
"""


def test_a_crash_leaves_no_memory_behind(root: Path, tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-c", CRASH],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "True\n"
    limits = Path(f"/proc/{program.pid}/limits").read_text(encoding="utf-8")
    (line,) = (one for one in limits.splitlines() if one.startswith("Max core file size"))
    assert line.split()[4:6] == ["0", "0"]
    assert Path(f"/proc/{program.pid}/mem").stat().st_uid == 0, "the kernel lets nobody else look into it"
    program.communicate("\n", timeout=20)
    assert program.returncode == -signal.SIGSEGV
    assert list(tmp_path.iterdir()) == []
