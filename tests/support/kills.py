"""Kills a program that keeps records, at random instants, and counts what of its word was not kept."""

from __future__ import annotations

import random
import select
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.errors import StoreError

ROOT = Path(__file__).resolve().parents[2]
LATEST_S = 0.15
"""How long after its first word the program lives at most."""

FILE_KILLS = 50
"""A file grows with each life of the program; looking at it would take ever longer."""


@dataclass
class Tally:
    """What many kills came to."""

    kills: int = 0
    saved: int = 0
    lost: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)


def kill_often(folder: Path, times: int, seed: int) -> Tally:
    """Start, kill and look, `times` times, with a fresh file in `folder` after every FILE_KILLS."""
    dice, tally = random.Random(seed), Tally()
    promised: dict[str, int] = {}
    for number in range(times):
        if number % FILE_KILLS == 0:
            promised.clear()
        file = folder / str(number // FILE_KILLS) / "recovery.db"
        said = killed_once(file, dice.getrandbits(32), dice.uniform(0, LATEST_S))
        tally.kills += 1
        for what, record, seq in said:
            if what == "purging":
                promised.pop(record, None)
            else:
                promised[record] = int(seq)
                tally.saved += 1
        look(file, promised, f"kill {number + 1} of seed {seed}", tally)
    return tally


def killed_once(file: Path, seed: int, after_s: float) -> list[list[str]]:
    """What the program said before it was killed, `after_s` seconds after it was ready."""
    program = [sys.executable, "-m", "tests.support.recorder", str(file), str(seed)]
    with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        first = running.stdout.readline()
        select.select([], [], [], after_s)
        running.kill()
        rest = running.stdout.read()
    assert first == b"ready\n", f"the program did not start: {first!r}"
    return [line.split() for line in rest.decode().splitlines() if len(line.split()) == 3]


def look(file: Path, promised: dict[str, int], when: str, tally: Tally) -> None:
    """Open the file as the next start does, and hold it against what was said to be saved."""
    try:
        store = SqliteStore(file)
    except StoreError as problem:
        tally.unreadable.append(f"{when}: {problem}")
        return
    try:
        tally.unreadable += [f"{when}: {one}" for one in store.verify()]
        there = {one.id: len(store.events(one.id)) for one in store.open_records() + store.closed_records()}
    finally:
        store.close()
    tally.lost += [
        f"{when}: {record} {seq}" for record, seq in promised.items() if there.get(record, 0) < seq
    ]
