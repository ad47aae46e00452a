"""The trouble screen: what a waiting room sees when the guide cannot start."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.qt_fonts import QtFonts
from kiosk.errors import ContentError, KioskError, StartError, StoreError
from kiosk.help.numbers import read_numbers, usable
from kiosk.help.words import AT_DESK, GENERAL, help_words
from kiosk.paths import content_folder
from kiosk.settings import region_of
from kiosk.shell.loop import Stop, application, fill_screen
from kiosk.shell.panel import measure

FILE = Path(__file__).resolve().parent.parent / "qml" / "Trouble.qml"
STILL_WRONG = 2


def show_trouble(problem: KioskError, settings: Path, again: Callable[[], int]) -> int:
    """Say that this screen is resting, until stopped or until `Try again` works; the exit code."""
    while _tries_again(problem, settings):
        try:
            return again()
        except KioskError as still:
            problem = still
    return STILL_WRONG


def code_of(problem: KioskError) -> str:
    """The short code that staff read out: T-01 settings, T-02 data folder, T-03 content."""
    return (
        "T-03" if isinstance(problem, ContentError) else "T-02" if isinstance(problem, StoreError) else "T-01"
    )


def _tries_again(problem: KioskError, settings: Path) -> bool:
    """Show the screen; whether somebody touched `Try again` before it was stopped."""
    for finding in problem.findings:
        print(f"{finding.file}:{finding.line}: {finding.message} {finding.hint}", file=sys.stderr)
    print(problem, file=sys.stderr)
    app = application()
    stop = Stop(app)
    engine, window = trouble_window(code_of(problem), _help_text(settings))
    retry: list[bool] = []

    def leave() -> None:
        retry.append(True)
        app.exit(0)

    window.again.connect(leave)  # type: ignore[attr-defined]  # a signal declared in Trouble.qml
    fill_screen(window)
    app.exec()
    window.close()
    stop.close()
    del engine
    return bool(retry)


def trouble_window(
    code: str, help: tuple[str, ...], unit: float = 0
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """The window, and the engine that has to live as long. `unit` is in px/mm, 0 asks the screen.

    `help` says whom to call, a line for each language: nobody can choose one here.

    Raises StartError.
    """
    _load_typeface()
    screen = QGuiApplication.primaryScreen()
    real = unit or measure(screen, screen.size(), 0, "auto").unit
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"code": code, "help": [*help], "ask": [*AT_DESK], "unit": real})
    engine.load(QUrl.fromLocalFile(str(FILE)))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise StartError("The screens of this program cannot be loaded.", "Install the program again.")
    return engine, roots[0]


def _load_typeface() -> None:
    try:
        QtFonts(FILE.parent / "fonts").load()
    except StartError as missing:  # the system's letters will do to say that this screen rests
        print(missing, file=sys.stderr)


def _help_text(settings: Path) -> tuple[str, ...]:
    """Whom to call: the clinic's region if even broken settings tell it, else the general sentence."""
    try:
        numbers, _ = read_numbers(content_folder(), region_of(settings))
    except KioskError:
        return GENERAL
    return help_words(usable(numbers, datetime.now(UTC).astimezone().date()))
