"""Qt's event loop as a well-behaved process: it ends at once when the system asks it to."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication, QWindow


def application() -> QGuiApplication:
    """The one application object, made on first use."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    app = QGuiApplication([sys.argv[0]])
    app.setApplicationName("infusion-guide")
    app.setApplicationDisplayName("Infusion Guide")
    app.setQuitOnLastWindowClosed(True)
    return app


def fill_screen(window: QWindow) -> None:
    """Show a window over its whole screen, also where no window manager is there to do it."""
    window.setGeometry(window.screen().geometry())
    window.showFullScreen()


class Stop:
    """Ends the loop on SIGTERM or SIGINT. Python's own handlers do not run while Qt waits."""

    def __init__(self, app: QGuiApplication) -> None:
        self._app = app
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        self._watch = QSocketNotifier(self._read, QSocketNotifier.Type.Read)
        self._watch.activated.connect(self._asked)
        self._handlers = {
            number: signal.signal(number, lambda *_: None) for number in (signal.SIGTERM, signal.SIGINT)
        }
        self._before = signal.set_wakeup_fd(self._write)

    def _asked(self) -> None:
        self._app.exit(0)

    def close(self) -> None:
        """Give the signals back."""
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._watch.setEnabled(False)
        os.close(self._read)
        os.close(self._write)
