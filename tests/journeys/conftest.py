"""One guide on a wall panel for all journeys; each journey starts as if nobody had been there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.running import WALL, Guide, planned


@pytest.fixture(scope="session")
def wall(qapp: object, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guide]:
    running = Guide(planned(WALL, root / "content", tmp_path_factory.mktemp("wall")))
    yield running
    running.close()


@pytest.fixture
def guide(wall: Guide) -> Guide:
    wall.fresh()
    return wall
