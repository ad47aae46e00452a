"""Whether there is a screen to draw on, found out before Qt would abort over it."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.adapters.system import answers
from kiosk.errors import StartError

HINT = "Start it from a desktop session, or draw every screen into files with `kiosk tour --out DIR`."


def prepare_qt(offscreen: bool = False) -> None:
    """Set what Qt reads once, before its first import: the software renderer, and pixels as they are."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ["LC_ALL"] = "C.UTF-8"  # language is a setting of ours; Qt complains of locales without UTF-8
    os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
    os.environ.setdefault("QT_WAYLAND_DISABLE_WINDOWDECORATION", "1")
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def keep_qml_code(demo: bool) -> None:
    """Where Qt keeps compiled QML: with the system's caches, never among the clinic's data."""
    home = os.environ.get("HOME", "")
    cache = os.environ.get("XDG_CACHE_HOME", "") or (f"{home}/.cache" if home else "")
    if demo or not cache.startswith("/"):
        os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    else:
        os.environ.setdefault("QML_DISK_CACHE_PATH", f"{cache}/infusion-guide/qml")


def unseen() -> bool:
    """Whether nobody can see what is drawn: tests and servers."""
    return os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc")


def require_display() -> None:
    """Raise StartError where there is no screen."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY", "")
    if not display:
        raise StartError("There is no display here.", HINT)
    if display.startswith(":"):
        number = display[1:].split(".")[0]
        if not answers(Path(f"/tmp/.X11-unix/X{number}")):
            raise StartError(f"The display {display} does not answer.", HINT)
