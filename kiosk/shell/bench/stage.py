"""The guide's window in this process, driven by a finger and timed by its own frames."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QSize, QTimer

from kiosk.errors import StartError
from kiosk.shell.compose import Assembly
from kiosk.shell.finger import Finger, touch_device
from kiosk.shell.loop import application
from kiosk.shell.measured import proportional_kib
from kiosk.shell.panel import fitted
from kiosk.shell.plan import Plan, chosen_look
from kiosk.shell.prepare import Prepared

SIZE = (1920, 1080)
UNIT = 4.03
"""Pixels in a millimetre of a 21.5-inch panel of 1920×1080."""


class Stage:
    """One run of the guide, with real clocks and a real worker thread, on whatever Qt draws on."""

    def __init__(self, prepared: Prepared, data: Path | None = None, sink: Path | None = None) -> None:
        """`data` is where records are kept; without it, none are. `sink` hears the voice."""
        self.qt = application()
        self.frames: list[float] = []
        self.assembly = Assembly(replace(_plan(prepared), data=data, sink=sink))
        self.window = self.assembly.window
        self.window.frameSwapped.connect(lambda: self.frames.append(perf_counter()))
        self.window.resize(QSize(*SIZE))
        self.window.show()
        self.finger = Finger(self.window, touch_device(), self.pause)
        self.pause(0.5)

    def close(self) -> None:
        """Take the window down."""
        self.assembly.close()

    def pause(self, seconds: float) -> None:
        """Let the guide go on for a while, as when nobody touches it."""
        loop = QEventLoop()
        QTimer.singleShot(max(0, round(seconds * 1000)), loop.quit)
        loop.exec()

    def until_frame(self, act: Callable[[], object], patience_s: float = 2.0) -> float | None:
        """Seconds from `act` to the first frame that is drawn after it; None when nothing is drawn."""
        loop = QEventLoop()
        late = QTimer()
        late.setSingleShot(True)
        late.timeout.connect(loop.quit)
        before, begun = len(self.frames), perf_counter()
        act()
        if len(self.frames) == before:
            late.start(round(patience_s * 1000))
            drawn = self.window.frameSwapped.connect(loop.quit)
            loop.exec()
            self.window.frameSwapped.disconnect(drawn)
        return self.frames[before] - begun if len(self.frames) > before else None

    def open(self, address: str) -> None:
        """Go to an address. Raises StartError where it leads nowhere."""
        self.assembly.app.open(address)
        if self.assembly.app.address != address:
            raise StartError(
                f"There is no screen at {address!r}.", "Measure with the content that came along."
            )


def weight_mib() -> float:
    """This process's proportional memory."""
    return proportional_kib(os.getpid()) / 1024


def _plan(prepared: Prepared) -> Plan:
    return Plan(
        settings=prepared.settings,
        content=prepared.paths.content,
        cache=_pictures(prepared),
        values=prepared.values,
        numbers=prepared.numbers,
        panel=fitted(QSize(*SIZE), UNIT, "auto"),
        size=SIZE,
        languages=prepared.languages,
        chosen=chosen_look(prepared.settings, prepared.language, "", 0),
        index=prepared.index,
    )


def _pictures(prepared: Prepared) -> Path:
    return prepared.paths.cache / "pictures"
