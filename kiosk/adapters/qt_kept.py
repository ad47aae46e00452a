"""Pictures kept on disk as bare pixels: three of them are read in the time in which one PNG is unpacked."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

log = logging.getLogger(__name__)

FORMAT = QImage.Format.Format_ARGB32_Premultiplied
KEPT = ".argb"


def keep(image: QImage, file: Path, most: int) -> None:
    """Keep `image`; of more than `most` in its folder the oldest make room.

    Written beside and renamed, so that a power cut leaves the old file or the new one.
    """
    folder, beside = file.parent, file.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(image.convertToFormat(FORMAT).constBits())
        beside.replace(file)
        written = sorted(folder.glob(f"*{KEPT}"), key=lambda one: one.stat().st_mtime_ns)
        for oldest in written[:-most]:
            oldest.unlink()
    except OSError as full:
        # A full or worn disk costs time at the next start, nothing else.
        log.warning("A picture could not be kept: %s", full.strerror)


def kept_image(file: Path, size: QSize) -> QImage | None:
    """A kept picture, or None when it is missing or not whole."""
    image = QImage(size, FORMAT)
    try:
        with file.open("rb", buffering=0) as opened:
            whole = os.fstat(opened.fileno()).st_size == image.sizeInBytes()
            return image if whole and opened.readinto(image.bits()) == image.sizeInBytes() else None
    except OSError:
        return None
