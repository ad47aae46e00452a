"""The check of all crisis files: also what only the calendar shows."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.findings import Level
from kiosk.help.check import check_crisis

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 24)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "crisis").mkdir()
    us = (ROOT / "content" / "crisis" / "us.toml").read_text(encoding="utf-8")
    (tmp_path / "crisis" / "us.toml").write_text(us, encoding="utf-8")
    return tmp_path


def levels(content: Path, today: date = TODAY) -> list[tuple[str, str, Level]]:
    return [(one.file, one.rule, one.level) for one in check_crisis(content, today)]


def test_the_shipped_files_have_no_errors_and_no_warnings() -> None:
    found = check_crisis(ROOT / "content", TODAY)
    assert [one for one in found if one.level is not Level.INFO] == []


def test_expired_numbers_warn_and_are_told_a_month_ahead(content: Path) -> None:
    assert levels(content) == []
    assert levels(content, date(2027, 5, 1)) == [("crisis/us.toml", "crisis.expires-soon", Level.INFO)]
    assert levels(content, date(2027, 6, 1)) == [("crisis/us.toml", "crisis.expired", Level.WARNING)]


def test_numbers_looked_up_tomorrow_are_doubted(content: Path) -> None:
    assert levels(content, date(2026, 11, 1)) == [("crisis/us.toml", "crisis.date", Level.WARNING)]


def test_every_file_is_read_and_a_broken_one_does_not_hide_the_others(content: Path) -> None:
    (content / "crisis" / "aa.toml").write_text("][", encoding="utf-8")
    (content / "crisis" / "Not A Region.toml").write_text("", encoding="utf-8")
    (content / "crisis" / "uk.toml").write_bytes((content / "crisis" / "us.toml").read_bytes())
    assert levels(content) == [
        ("crisis/Not A Region.toml", "crisis.region", Level.ERROR),
        ("crisis/aa.toml", "crisis.syntax", Level.ERROR),
        ("crisis/uk.toml", "crisis.region", Level.ERROR),
    ]


def test_content_without_crisis_numbers_is_warned_of(tmp_path: Path) -> None:
    assert levels(tmp_path) == [("crisis", "crisis.missing", Level.WARNING)]
