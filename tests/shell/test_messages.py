"""Warnings and exceptions that the tour collects instead of printing."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication

from kiosk.shell.messages import Messages


def fail() -> None:
    raise ValueError("a word")


def test_a_warning_is_told_once() -> None:
    with Messages() as messages:
        qWarning("something is wrong")
        qWarning("something is wrong")
        assert messages.taken() == ("Qt says: something is wrong",)
        assert messages.taken() == ()


def test_what_every_screenless_window_says_is_not() -> None:
    with Messages() as messages:
        qWarning("This plugin does not support propagateSizeHints()")
        assert messages.taken() == ()


def test_an_exception_in_a_slot_is_told_with_its_place(qapp: QGuiApplication) -> None:
    with Messages() as messages:
        QTimer.singleShot(0, fail)
        qapp.processEvents()
        (line,) = messages.taken()
    assert line.startswith("exception in a slot: ValueError: a word at test_messages.py:")


def test_afterwards_all_is_as_before(capsys: pytest.CaptureFixture[str]) -> None:
    hook = sys.excepthook
    with Messages():
        assert sys.excepthook is not hook
    assert sys.excepthook is hook
