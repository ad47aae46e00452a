"""One window for each panel, and one walk through every address of it, for all tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.running import PANELS, Guide, planned
from tests.support.sweep import Seen, sweep


@pytest.fixture(scope="package", params=PANELS, ids=[glass.name for glass in PANELS])
def panel(
    request: pytest.FixtureRequest, qapp: object, root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Guide]:
    running = Guide(planned(request.param, root / "content", tmp_path_factory.mktemp("panel")))
    yield running
    running.close()


@pytest.fixture(scope="package")
def seen(panel: Guide) -> tuple[Seen, ...]:
    """Every address, every part of it, as it is drawn and heard on this panel."""
    return sweep(panel)
