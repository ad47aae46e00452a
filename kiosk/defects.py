"""A report on a defect: where in the program it happened, and nothing that anybody read or typed."""

from __future__ import annotations

from pathlib import Path

from kiosk import __version__


def describe(problem: BaseException) -> str:
    """What failed and where, without messages and values: those can hold a person's words."""
    import platform
    import sys

    lines = [
        f"Infusion Guide {__version__}, Python {platform.python_version()}, {platform.platform()}",
        "This report holds places in the program's code. It holds no text, no answers and no names.",
    ]
    seen: set[int] = set()
    cause: BaseException | None = problem
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        kind = type(cause)
        lines += ["", f"{kind.__module__}.{kind.__qualname__}", *_frames(cause)]
        cause = cause.__cause__ or cause.__context__
    if "PySide6" in sys.modules:
        lines += ["", f"PySide6 {sys.modules['PySide6'].__version__}"]
    return "\n".join(lines) + "\n"


def write_report(problem: BaseException, folder: Path | None = None) -> Path:
    """Write the report into `folder`, or the system's place for passing files, for its owner's eyes only."""
    import os
    import tempfile

    handle, name = tempfile.mkstemp(prefix="infusion-guide-defect-", suffix=".txt", dir=folder, text=True)
    with os.fdopen(handle, "w", encoding="utf-8") as report:
        report.write(describe(problem))
    return Path(name)


def _frames(problem: BaseException) -> list[str]:
    import traceback

    return [
        f"  {_short(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(problem.__traceback__)
    ]


def _short(file: str) -> str:
    """A file's last three parts: enough to find it, without the name of anybody's home folder."""
    return "/".join(Path(file).parts[-3:])
