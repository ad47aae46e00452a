"""The bench drives the real recovery room; nothing here holds it to a time."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.errors import StartError
from kiosk.recovery.definition import Status
from kiosk.recovery.reader import FILE, read_definition
from kiosk.shell.bench.figures import Sizes
from kiosk.shell.bench.ward import accepted, figures, ward

CONTENT = Path(__file__).resolve().parents[2] / "content"
FOUND = {
    "painted": [0.02, 0.03],
    "opens": {"empty": [0.02], "full": [0.025]},
    "ticks": {"eight": [0.001], "full": [0.0011]},
    "closed": 5000,
    "entries": 100_000,
}


def test_a_touch_until_it_is_drawn_the_board_and_a_tick_are_measured(tmp_path: Path) -> None:
    where = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    painted, opened, tick = ward(where, tmp_path, CONTENT, Sizes(closed=3, opens=1, entries=2))
    assert (painted.id, opened.id, tick.id) == ("recovery.painted", "recovery.open", "recovery.tick")
    assert painted.detail.startswith("2 touches")
    assert "3 closed records" in opened.what
    assert all(one.value and one.value > 0 for one in (painted, opened, tick))


def test_ratios_are_of_the_full_store_to_the_small_one() -> None:
    painted, opened, tick = figures(FOUND)
    assert (painted.value, opened.value, tick.value) == (30.0, 1.25, 1.1)
    assert all(one.met for one in (painted, opened, tick))


def test_what_could_not_be_touched_is_not_measured() -> None:
    painted, *_ = figures({**FOUND, "painted": []})
    assert painted.value is None
    assert painted.detail.startswith("not measured")


def test_it_measures_the_checklist_as_accepted_today() -> None:
    definition, findings = read_definition(accepted(CONTENT / FILE).encode())
    assert definition is not None, findings
    assert definition.status is Status.REVIEWED


def test_without_a_checklist_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="no recovery checklist"):
        accepted(tmp_path / "recovery.toml")
