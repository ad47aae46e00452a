"""One worker thread for heavy work; results come back to the interface's thread by a queued signal."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")


class QtBackground(QObject):
    """Started with the first work and ended with `stop`."""

    _finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._work: SimpleQueue[Callable[[], Callable[[], None]] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._listening = False
        self._stopping = False

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Run `work` on the worker; `done` or `failed` is called on this object's thread."""

        def attempt() -> Callable[[], None]:
            try:
                result = work()
            except Exception as problem:  # the port's promise: every failure reaches `failed`
                caught = problem
                return lambda: failed(caught)
            return lambda: done(result)

        if self._thread is None:
            self._listen()
            self._thread = threading.Thread(target=self._loop, name="background", daemon=True)
            self._thread.start()
        self._work.put(attempt)

    def stop(self) -> None:
        """Finish the work that is under way, drop the rest, and end the thread."""
        if self._thread is not None:
            self._stopping = True
            self._work.put(None)
            self._thread.join(timeout=5)
            self._thread = None
            self._work, self._stopping = SimpleQueue(), False

    def _listen(self) -> None:
        if not self._listening:
            from PySide6.QtCore import Qt  # its enums cost 20 ms, and no work begins before the first frame

            self._listening = True
            self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def _loop(self) -> None:
        work = self._work
        while (attempt := work.get()) is not None and not self._stopping:
            self._finished.emit(attempt())
            del attempt  # else what the last work was about would stay here until the next

    def _deliver(self, deliver: Callable[[], None]) -> None:
        deliver()
