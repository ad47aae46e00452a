"""What has to work on a server without a display: everything but presenters, shell and adapters/qt_*."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BORDER = {"presenters", "shell"}

IMPORT_ALL = """
import importlib, sys, traceback
sys.modules["PySide6"] = sys.modules["shiboken6"] = None
failed = 0
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except ImportError as problem:
        failed += 1
        print(f"{name}: {problem}", file=sys.stderr)
sys.exit(failed > 0)
"""


def modules_without_qt() -> list[str]:
    """The dotted names of all modules that must not need Qt to be imported."""
    names = []
    for file in sorted((ROOT / "kiosk").rglob("*.py")):
        inside = file.relative_to(ROOT / "kiosk")
        if inside.parts[0] in BORDER or file.name.startswith("qt_") or file.name == "__main__.py":
            continue
        parts = ("kiosk", *inside.with_suffix("").parts)
        names.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return names


def test_everything_below_the_border_imports_without_qt() -> None:
    names = modules_without_qt()
    assert len(names) > 10, "qt: too few modules found; the test looks in the wrong place"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORT_ALL, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, (
        f"qt: these cannot be imported where there is no Qt; move the import behind a port, or into the "
        f"function of a command that needs it:\n{done.stderr}"
    )
