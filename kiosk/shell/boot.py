"""`kiosk run`: from nothing to the first frame, then everything that can wait."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import NamedTuple

from kiosk.errors import KioskError, StartError
from kiosk.shell.display import keep_qml_code, prepare_qt, require_display, unseen


class Request(NamedTuple):
    """What was asked for on the command line. `size` is (0, 0) for the full screen."""

    content: Path | None = None
    data: Path | None = None
    settings: Path | None = None
    demo: bool = False
    size: tuple[int, int] = (0, 0)
    language: str = ""
    theme: str = ""
    open: str = ""
    first_frame_only: bool = False


def run(request: Request) -> int:
    """Show the guide until somebody stops it; the exit code."""
    require_display()
    prepare_qt()
    keep_qml_code(request.demo)
    gc.disable()  # nothing that starting makes is garbage; looking for it costs a tenth of the time
    try:
        return _run(request)
    except StartError:
        raise
    except KioskError as problem:
        # On the wall nobody reads a terminal: the screen says what to do. In a window, and where
        # nothing is seen, the sentence on the terminal is the answer.
        if request.size != (0, 0) or unseen():
            raise
        gc.enable()
        from kiosk.paths import settings_file
        from kiosk.shell.trouble import show_trouble

        settings = settings_file(request.settings, os.environ)
        return show_trouble(problem, settings, lambda: _run(request))
    finally:
        gc.unfreeze()
        gc.enable()


def _run(request: Request) -> int:
    from kiosk.shell.prepare import prepare

    prepared = prepare(request.content, request.data, request.settings, request.demo, request.language)
    from kiosk.shell.running import Running

    return Running(request, prepared).until_stopped()
