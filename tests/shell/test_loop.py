"""The event loop ends at once when the system asks, and leaves signals as it found them."""

from __future__ import annotations

import os
import signal

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.shell.loop import Stop, application


def test_there_is_one_application(qapp: QGuiApplication) -> None:
    assert application() is application() is qapp


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_loop(qapp: QGuiApplication, number: signal.Signals) -> None:
    stop = Stop(qapp)
    late: list[str] = []
    deadline = QTimer()
    deadline.timeout.connect(lambda: (late.append("the signal did nothing"), qapp.exit(1)))
    deadline.start(5000)
    QTimer.singleShot(0, lambda: os.kill(os.getpid(), number))
    try:
        assert qapp.exec() == 0
    finally:
        stop.close()
    assert late == []


def test_afterwards_signals_do_what_they_did_before(qapp: QGuiApplication) -> None:
    numbers = (signal.SIGTERM, signal.SIGINT)
    before = [signal.getsignal(number) for number in numbers]
    Stop(qapp).close()
    assert [signal.getsignal(number) for number in numbers] == before
    assert signal.set_wakeup_fd(-1) == -1
