"""The recovery checklist's other languages: one that is not there is left out, an unreadable one is said."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import pytest

from kiosk.recovery.reader import read_definition
from kiosk.shell.tongues import spoken_in
from tests.support.running import WALL, planned

RECOVERY = Path("recovery") / "recovery.toml"


def test_a_file_that_cannot_be_read_is_named_and_the_other_languages_stay(
    root: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    content = shutil.copytree(root / "content", tmp_path / "content")
    (content / "recovery" / "es.toml").unlink()
    (content / "recovery" / "es.toml").mkdir()
    plan = planned(WALL, content, tmp_path / "data")
    definition, _ = read_definition((content / RECOVERY).read_bytes())
    assert definition is not None
    with caplog.at_level(logging.WARNING):
        found = spoken_in(plan, definition)
    assert set(found.tongues) == {"ar"}
    assert [line for line in caplog.messages if line.startswith("recovery/es.toml cannot be read: ")]
