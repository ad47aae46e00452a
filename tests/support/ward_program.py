"""The running guide of a clinic with recovery chairs, and somebody who enters things as fast as can be.

Started by tests as `python -m tests.support.ward_program look|enter CONTENT DATA SETTINGS`, and killed by
them. It says where the screen stands, what each chair is like, and then each entry that is on disk.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.recovery import events as e
from kiosk.recovery.events import Actor, Who
from kiosk.shell.boot import Request
from kiosk.shell.display import prepare_qt
from kiosk.shell.prepare import prepare
from kiosk.shell.running import Running
from kiosk.shell.ward import WardParts

NURSE = Actor(Who.STAFF, 1, "nurse")
AGO = 25


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


class Program:
    """One life of the guide."""

    def __init__(self, act: str, request: Request) -> None:
        self.act = act
        prepare_qt()
        self.running = Running(request, prepare(request.content, request.data, request.settings))
        self.assembly = self.running._assembly
        self.timer = QTimer()
        self.timer.timeout.connect(self.stands)
        self.timer.start(20)

    def stands(self) -> None:
        """Once the guide is complete: say how things are."""
        if not self.running._shown or "recovery" not in vars(self.assembly):
            return
        self.timer.timeout.disconnect(self.stands)
        self.timer.stop()
        parts = self.assembly.recovery
        assert parts is not None
        for chair in parts.room.chairs():
            known = parts.desk.elapsed(chair.state) if chair else None
            if chair and known:
                say("chair", chair.number, chair.header.id, chair.state.phase.value, chair.state.seq)
                say("minutes", chair.number, known.minutes, known.certain)
        say("at", self.assembly.app.address)
        if self.act == "enter":
            self.begin(parts)

    def begin(self, parts: WardParts) -> None:
        """Two chairs, taken and confirmed."""
        for number in (1, 2):
            assert parts.desk.open(number, "iv", NURSE).done
            assert parts.desk.enter(e.Confirmed(AGO), NURSE, number).done
            self.saved(parts, number)
        self.timer.timeout.connect(lambda: self.enter(parts))
        self.timer.start(0)

    def enter(self, parts: WardParts) -> None:
        """Readings, over and over."""
        for number in (1, 2):
            said = parts.desk.enter(e.Answered("s_bp", e.Measured((128, 80))), NURSE, number)
            if said.done:  # too soon after the last one it counts as the same touch
                self.saved(parts, number)

    def saved(self, parts: WardParts, number: int) -> None:
        chair = parts.room.chair(number)
        assert chair is not None
        say("saved", chair.header.id, chair.state.seq)


if __name__ == "__main__":
    act, content, data, settings = sys.argv[1:]
    asked = Request(content=Path(content), data=Path(data), settings=Path(settings))
    program = Program(act, asked)
    sys.exit(program.running.until_stopped())
