"""A picture that moves stays within its edges."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.support.running import WALL, Guide, planned
from tests.support.waiting import wait_for

BESIDE = (1000, 300, 30, 500)
"""The gap between the picture and its words on the wall panel."""


def test_nothing_of_a_moving_picture_shows_beside_it(qapp: object, root: Path, tmp_path: Path) -> None:
    guide = Guide(replace(planned(WALL, root / "content", tmp_path), still=False))
    guide.fresh("path/during/3")
    at_rest = guide.grab()
    assert "Play" in guide.names()
    assert wait_for(lambda: "Play" not in guide.names(), 20)
    assert guide.grab().copy(*BESIDE) == at_rest.copy(*BESIDE)
    guide.close()
