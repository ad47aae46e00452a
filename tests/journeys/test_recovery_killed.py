"""The running guide is killed while things are entered: what was kept is there, and staff check the code."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Timer

import pytest

from kiosk.adapters.hand_clock import HandClock, HandStamps
from kiosk.recovery.state import Phase
from kiosk.shell.compose import Assembly
from tests.support.clinic import content_of, settings_of
from tests.support.running import WALL, planned
from tests.support.ward_program import AGO

ROOT = Path(__file__).resolve().parents[2]
LIVES = 3
PATIENCE_S = 40


class Clinic:
    """Its folders on disk."""

    def __init__(self, folder: Path, profile: str = "waiting") -> None:
        self.content = content_of(folder / "content")
        self.data = folder / "data"
        self.settings = settings_of(folder, profile)
        self.home = folder

    @contextmanager
    def running(self, act: str) -> Iterator[subprocess.Popen[str]]:
        """The guide in a process of its own, killed in the end."""
        known = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
        known |= {"HOME": str(self.home), "XDG_CACHE_HOME": str(self.home), "QT_QPA_PLATFORM": "offscreen"}
        places = [str(one) for one in (self.content, self.data, self.settings)]
        command = [sys.executable, "-m", "tests.support.ward_program", act, *places]
        with subprocess.Popen(command, cwd=ROOT, env=known, stdout=subprocess.PIPE, text=True) as program:
            late = Timer(PATIENCE_S, program.kill)
            late.start()
            try:
                yield program
            finally:
                late.cancel()
                program.kill()


def until(program: subprocess.Popen[str], word: str, times: int = 1) -> list[list[str]]:
    """What it said up to a word, the so-manieth time it came."""
    assert program.stdout is not None
    lines: list[list[str]] = []
    for line in program.stdout:
        lines.append(line.split())
        times -= lines[-1][0] == word
        if not times:
            return lines
    raise AssertionError(f"the program ended before it said {word!r}: {lines}")


def looked(clinic: Clinic) -> list[list[str]]:
    """How things are at a start."""
    with clinic.running("look") as program:
        return until(program, "at")


def killed_while_entering(clinic: Clinic, after: int) -> dict[str, int]:
    """The last number of each record that the program said was kept, the end of its pipe included."""
    with clinic.running("enter") as program:
        said = until(program, "saved", after)
        program.kill()
        assert program.stdout is not None
        said += [line.split() for line in program.stdout.read().splitlines()]
    return {line[1]: int(line[2]) for line in said if line[0] == "saved" and len(line) == 3}


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path)


def test_nothing_that_was_kept_is_lost_and_the_code_is_checked_first(tmp_path: Path) -> None:
    dice = random.Random(5)
    for life in range(LIVES):
        folder = tmp_path / str(life)
        folder.mkdir()
        clinic = Clinic(folder)
        kept = killed_while_entering(clinic, dice.randrange(3, 40))
        found = looked(clinic)
        chairs = [line for line in found if line[0] == "chair"]
        assert [line[1] for line in chairs] == ["1", "2"]
        assert [" ".join(line[3:-1]) for line in chairs] == [Phase.RESUME_CHECK.value] * 2
        assert len(kept) == 2
        for line in chairs:
            assert int(line[-1]) > kept[line[2]]  # and the mark of the restart
        assert found[-1] == ["at", "board"]


def test_in_the_same_run_of_the_machine_the_minutes_are_exact(clinic: Clinic) -> None:
    killed_while_entering(clinic, 4)
    minutes = [line for line in looked(clinic) if line[0] == "minutes"]
    assert [line[3] for line in minutes] == ["True"] * 2
    assert all(AGO <= int(line[2]) <= AGO + 5 for line in minutes)


def test_after_a_power_cut_they_are_at_least_so_many(qapp: object, clinic: Clinic) -> None:
    killed_while_entering(clinic, 4)
    plan = planned(WALL, clinic.content, clinic.data)
    recovery = plan.settings.recovery._replace(enabled=True, chairs=2)
    clock = HandClock(datetime.now(UTC) + timedelta(minutes=3))
    stamps = HandStamps(clock)
    settings = plan.settings._replace(recovery=recovery)
    assembly = Assembly(replace(plan, data=clinic.data, settings=settings), clock, stamps=stamps)
    try:
        parts = assembly.recovery
        assert parts is not None
        chair = parts.room.chair(1)
        assert chair is not None
        assert chair.state.phase is Phase.RESUME_CHECK
        known = parts.desk.elapsed(chair.state)
        assert known is not None
        assert known.minutes is not None
        assert not known.certain
        assert AGO <= known.minutes <= known.longest
    finally:
        assembly.close()


@pytest.mark.parametrize(
    ("profile", "stands"), [("waiting", "attract"), ("station", "board"), ("chair", "recovery/1")]
)
def test_a_screen_begins_where_it_is_put_up(tmp_path: Path, profile: str, stands: str) -> None:
    assert looked(Clinic(tmp_path, profile))[-1] == ["at", stands]
