"""A screen of its own for the real program: an X server, a session bus, a pointer, a screen reader's ear."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

NEEDED = ("Xvfb", "xdotool", "dbus-daemon", "dbus-send")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
REGISTRY, ROOT = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
SHOWING = 1 << 25
PATIENCE_S = 20.0
POLL_S = 0.05


def missing() -> str:
    """What this machine lacks for these tests, in words; empty when it lacks nothing."""
    lacking = [name for name in NEEDED if shutil.which(name) is None]
    if not any(Path(one).exists() for one in LAUNCHERS):
        lacking.append("at-spi2-core")
    return f"not installed here: {', '.join(lacking)}" if lacking else ""


@dataclass(frozen=True, slots=True)
class Heard:
    """A control as assistive technology knows it, with its middle on the screen."""

    role: str
    name: str
    x: int
    y: int


class Desk:
    """An X server without a window manager, and a bus with accessibility on it."""

    def __init__(self, root: Path, home: Path, size: str = "1280x800") -> None:
        self._root = root
        self._home = home
        self._helpers: list[subprocess.Popen[str]] = []
        self._programs: list[subprocess.Popen[str]] = []
        self.environment = {
            key: value
            for key, value in os.environ.items()
            if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY", "LC_ALL", "PYTHONWARNINGS")
        }
        self.environment |= {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "XDG_CACHE_HOME": str(home / "cache"),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "DISPLAY": f":{self._display(size)}",
        }
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus()
        answer = self._dbus("--session", "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
        self._ear = f"--bus={_strings(answer)[0]}"

    def close(self) -> None:
        """Stop whatever still runs, programs first."""
        for program in (*self._programs, *reversed(self._helpers)):
            if program.poll() is None:
                program.terminate()
            program.communicate(timeout=10)

    # Programs

    def clear(self) -> None:
        """End what a failed test left running."""
        for program in self._programs:
            if program.poll() is None:
                program.kill()
            program.communicate(timeout=10)
        self._programs.clear()

    def start(self, *arguments: str, **changed: str) -> subprocess.Popen[str]:
        """Start `kiosk run`."""
        program = subprocess.Popen(
            self._command(arguments),
            cwd=self._root,
            env={**self.environment, **changed},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._programs.append(program)
        return program

    def run(
        self, *arguments: str, without: Sequence[str] = (), **changed: str
    ) -> subprocess.CompletedProcess[str]:
        """Run `kiosk run` to its end."""
        environment = {**self.environment, **changed}
        for key in without:
            environment.pop(key, None)
        return subprocess.run(
            self._command(arguments),
            cwd=self._root,
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    # The screen

    def wait_window(self) -> None:
        """Wait until a window is mapped."""
        self.wait(lambda: self._tool("search", "--onlyvisible", "--name", "."), lambda: "a window")

    def heard(self) -> tuple[Heard, ...]:
        """Everything in sight that has a name."""
        found: list[Heard] = []
        waiting = _places(self._ask(REGISTRY, ROOT, "org.a11y.atspi.Accessible.GetChildren"))
        while waiting:
            bus, path = waiting.pop(0)
            waiting[:0] = _places(self._ask(bus, path, "org.a11y.atspi.Accessible.GetChildren"))
            state = re.findall(r"uint32 (\d+)", self._ask(bus, path, "org.a11y.atspi.Accessible.GetState"))
            if not state or not int(state[0]) & SHOWING:
                continue
            name = _strings(self._property(bus, path, "org.a11y.atspi.Accessible", "Name"))
            role = _strings(self._ask(bus, path, "org.a11y.atspi.Accessible.GetRoleName"))
            box = self._ask(bus, path, "org.a11y.atspi.Component.GetExtents", "uint32:0")
            x, y, wide, tall = (*(int(one) for one in re.findall(r"int32 (-?\d+)", box)), 0, 0, 0, 0)[:4]
            if name and role:
                found.append(Heard(role[0], name[0], x + wide // 2, y + tall // 2))
        return tuple(found)

    def find(self, name: str) -> Heard:
        """Wait until a control or text of this name is in sight."""
        seen: list[tuple[Heard, ...]] = []

        def there() -> bool:
            seen[:] = [self.heard()]
            return any(one.name == name for one in seen[0])

        self.wait(there, lambda: f"{name!r}; last heard {[one.name for one in seen[0]]}")
        return next(one for one in seen[0] if one.name == name)

    def click(self, name: str) -> None:
        """Move the pointer onto a control and click, as X events; not within a new page's deaf moment."""
        spot = self.find(name)
        time.sleep(0.3)
        self._tool("mousemove", str(spot.x), str(spot.y))
        self._tool("mousedown", "1")
        self._tool("mouseup", "1")

    def settled(self, holds: Callable[[], object]) -> None:
        """Wait until `holds()` gives the same twice, half a second apart."""
        before: list[object] = []

        def same() -> bool:
            time.sleep(0.5)
            before.append(holds())
            return len(before) > 1 and before[-1] == before[-2]

        self.wait(same, lambda: "rest")

    def wait(self, holds: Callable[[], object], what: Callable[[], str]) -> None:
        """Wait until `holds()`; at the deadline fail, saying what never came."""
        until = time.monotonic() + PATIENCE_S
        while not holds():
            assert time.monotonic() < until, f"{what()} did not come in {PATIENCE_S:.0f} s"
            time.sleep(POLL_S)

    # How

    def _command(self, arguments: Sequence[str]) -> list[str]:
        return [sys.executable, "-m", "kiosk", "run", *arguments]

    def _display(self, size: str) -> str:
        read, write = os.pipe()
        self._helpers.append(
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
                pass_fds=(write,),
                stderr=subprocess.DEVNULL,
                text=True,
            )
        )
        os.close(write)
        with os.fdopen(read) as said:
            return said.readline().strip()

    def _bus(self) -> str:
        daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._helpers.append(daemon)
        assert daemon.stdout is not None
        return daemon.stdout.readline().strip()

    def _tool(self, *arguments: str) -> str:
        return _run(["xdotool", *arguments], self.environment)

    def _ask(self, bus: str, path: str, method: str, *arguments: str) -> str:
        return self._dbus(self._ear, bus, path, method, *arguments)

    def _property(self, bus: str, path: str, interface: str, name: str) -> str:
        get = "org.freedesktop.DBus.Properties.Get"
        return self._ask(bus, path, get, f"string:{interface}", f"string:{name}")

    def _dbus(self, where: str, bus: str, path: str, method: str, *arguments: str) -> str:
        command = ["dbus-send", where, f"--dest={bus}", "--print-reply", "--reply-timeout=5000", path, method]
        return _run([*command, *arguments], self.environment)


def _run(command: list[str], environment: Mapping[str, str]) -> str:
    """What a program printed; what it could not do is an empty answer, asked again by whoever waits."""
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=10, check=False)
    return done.stdout


def _strings(answer: str) -> list[str]:
    return re.findall(r'string "(.*)"', answer)


def _places(answer: str) -> list[tuple[str, str]]:
    return re.findall(r'string "(.*)"\s*object path "(.*)"', answer)
