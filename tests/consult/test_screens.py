"""Which second screens a patient can read from."""

from __future__ import annotations

import pytest

from kiosk.consult.screens import Second


@pytest.mark.parametrize(
    "size", [(1920, 1080), (1080, 1920), (1280, 800), (800, 480), (1024, 768), (3440, 1440)]
)
def test_ordinary_screens_fit(size: tuple[int, int]) -> None:
    assert Second("x", *size).fits


@pytest.mark.parametrize("size", [(320, 240), (640, 480), (1920, 400), (480, 1920), (0, 0), (5120, 1440)])
def test_small_screens_and_strips_do_not(size: tuple[int, int]) -> None:
    assert not Second("x", *size).fits
