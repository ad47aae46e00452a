"""Which checklist a device runs, from real files: the sheet's blocks count, and an accepted copy is kept."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.recovery.accepted import Runs, Why
from kiosk.shell.checklists import ACCEPTED, FILE, chosen_checklist
from tests.recovery.test_reader import CONTENT, REVIEW, with_

NOW = datetime(2027, 1, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    shutil.copytree(CONTENT / "sheets", folder / "sheets")
    (folder / FILE).parent.mkdir()
    (folder / FILE).write_text(with_(*REVIEW.items()), encoding="utf-8")
    return folder


def test_an_accepted_checklist_goes_on_when_the_file_names_a_block_that_is_gone(
    content: Path, tmp_path: Path
) -> None:
    first = chosen_checklist(content, tmp_path, NOW)
    assert (first.runs, first.why) == (Runs.PATIENTS, Why.NOTHING)
    assert (tmp_path / ACCEPTED).read_bytes() == first.text
    sheet = content / "sheets" / "en.md"
    sheet.write_text(sheet.read_text(encoding="utf-8").replace("{#nausea}", "{#sick}"), encoding="utf-8")
    then = chosen_checklist(content, tmp_path, NOW)
    assert (then.runs, then.why, then.text) == (Runs.PATIENTS, Why.KEPT_FAULTY, first.text)
    assert ["sheet.nausea" in one.message for one in then.findings] == [True]
