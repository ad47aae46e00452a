"""The practice recovery room on the tour: every page, and a nurse's evening by touch, on every panel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.cli.main import main

PANELS = ("1920x1080", "1280x800", "1080x1920")
ROOT = Path(__file__).resolve().parents[2]


def tour(out: Path, *options: str) -> int:
    """`kiosk tour` on the shipped content; 1 where a page has a flaw."""
    return main(["tour", "--content", str(ROOT / "content"), "--out", str(out), *options])


@pytest.mark.parametrize("scale", ["1.0", "1.5"])
@pytest.mark.parametrize("size", PANELS)
def test_a_nurse_gets_through_the_evening_by_touch(
    size: str, scale: str, tmp_path: Path, qapp: QGuiApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    code = tour(tmp_path / "out", "--story", "nurse", "--size", size, "--text-scale", scale)
    assert (code, capsys.readouterr().err) == (0, "")
    assert len(list((tmp_path / "out").glob("nurse-*/*.png"))) == 33


@pytest.mark.parametrize("size", PANELS)
@pytest.mark.parametrize("pages", ["board*", "recovery*"])
@pytest.mark.parametrize("theme", ["dim", "contrast"])
def test_no_page_of_the_recovery_room_is_cut_or_crowded(
    size: str,
    pages: str,
    theme: str,
    tmp_path: Path,
    qapp: QGuiApplication,
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = tour(tmp_path / "out", "--only", pages, "--size", size, "--theme", theme)
    assert (code, capsys.readouterr().err) == (0, "")


@pytest.mark.parametrize("code", ["en", "es"])
def test_staffs_pages_hold_large_text_on_an_upright_screen(
    code: str, tmp_path: Path, qapp: QGuiApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--only", "board*", "--size", "1080x1920", "--text-scale", "1.5", "--language", code)
    assert (tour(tmp_path / "out", *options), capsys.readouterr().err) == (0, "")
