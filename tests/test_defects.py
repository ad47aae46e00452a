"""A defect's report says where in the program, and nothing that anybody read or typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.defects import describe, write_report

SECRET = "Ms Miller, chair two"


def failed() -> ValueError:
    """An exception as the program would meet it, with a person's words in its message and its locals."""
    words = SECRET
    try:
        try:
            raise KeyError(words)
        except KeyError as cause:
            raise ValueError(f"no {words}") from cause
    except ValueError as problem:
        return problem


def test_it_names_the_kinds_of_failure_and_their_places() -> None:
    report = describe(failed())
    assert "builtins.ValueError" in report
    assert "builtins.KeyError" in report
    assert "test_defects.py:" in report
    assert " failed" in report


def test_it_holds_no_messages_no_locals_and_no_home_folder() -> None:
    report = describe(failed())
    assert SECRET not in report
    assert str(Path(__file__).resolve().parents[2]) not in report


def test_it_is_written_for_its_owner_only(tmp_path: Path) -> None:
    file = write_report(failed(), tmp_path)
    assert file.parent == tmp_path
    assert file.stat().st_mode & 0o077 == 0
    assert file.read_text(encoding="utf-8") == describe(failed())


def test_a_folder_that_takes_no_file_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_report(failed(), tmp_path / "none")
