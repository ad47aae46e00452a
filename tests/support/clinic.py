"""A clinic's own folders: the shipped content with a recovery checklist of its own, and its settings."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.recovery.reader import FILE
from tests.recovery.test_reader import CONTENT, REVIEW, with_

DRAFT = with_()
REVIEWED = with_(*REVIEW.items())


def content_of(folder: Path, checklist: str = REVIEWED) -> Path:
    """The shipped content, but for the checklist."""
    shutil.copytree(CONTENT, folder)
    (folder / FILE).write_text(checklist, encoding="utf-8")
    return folder


def settings_of(folder: Path, profile: str = "waiting", chairs: int = 2) -> Path:
    """A settings file that turns the recovery checklist on."""
    file = folder / "settings.toml"
    text = f'[screen]\nprofile = "{profile}"\n\n[recovery]\nenabled = true\nchairs = {chairs}\n'
    file.write_text(text, encoding="utf-8")
    return file
