"""Pictures on disk: a folder for each look, written by two helpers while the next picture is drawn."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

from PySide6.QtGui import QImage

from kiosk.errors import StartError

WRITERS = 2
WAITING = 8
"""Pictures that may wait for a writer; each takes eight megabytes."""
QUICK = 75
"""Qt's `quality` of a PNG: less squeezing, much less time, the same pixels."""


class Album:
    """Writes pictures below one folder."""

    def __init__(self, folder: Path) -> None:
        """Raises StartError when the folder cannot be written to."""
        self.folder = _ready(folder)
        self._writers = ThreadPoolExecutor(WRITERS, thread_name_prefix="picture")
        self._waiting: deque[Future[None]] = deque()
        self._begun = False

    def __enter__(self) -> Album:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            while self._waiting and kind is None:
                self._waiting.popleft().result()
        finally:
            self._writers.shutdown(cancel_futures=True)

    def add(self, image: QImage, name: str) -> str:
        """Write a picture as `name`, which may hold a folder; the name again. Raises StartError."""
        while len(self._waiting) >= WAITING:
            self._waiting.popleft().result()
        file = self.folder / name
        if self._begun:
            self._waiting.append(self._writers.submit(_write, image, file))
        else:  # the first loads Qt's image plugins, which then belong to this thread
            _write(image, file)
            self._begun = True
        return name

    def page(self, name: str, html: str) -> Path:
        """Write a page beside the pictures; where it is. Raises StartError."""
        file = self.folder / name
        try:
            file.write_text(html, encoding="utf-8")
        except OSError as problem:
            raise _unwritable(file, problem) from problem
        return file


def _write(image: QImage, file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise _unwritable(file.parent, problem) from problem
    if not image.save(str(file), "PNG", QUICK):  # type: ignore[call-overload]  # the stubs want bytes here
        raise StartError(f"The picture {file} cannot be written.", "Free some space, or name another folder.")


def _ready(folder: Path) -> Path:
    if folder.exists() and not folder.is_dir():
        raise StartError(f"{folder} is a file, not a folder.", "Name a folder for the pictures with --out.")
    probe = folder / f".writable-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as problem:
        raise _unwritable(folder, problem) from problem
    return folder


def _unwritable(place: Path, problem: OSError) -> StartError:
    reason = problem.strerror or str(problem)
    return StartError(f"{place} cannot be written to ({reason}).", "Name another folder with --out.")
