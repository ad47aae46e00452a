"""From ten topics to ten thousand: start-up, memory and opening a step, with a warm index."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any

from kiosk.errors import StartError
from kiosk.shell.bench.figures import Figure, Sizes, ratio
from kiosk.shell.bench.glass import Glass
from kiosk.shell.bench.processes import asked
from kiosk.shell.bench.programs import Program, home
from kiosk.shell.bench.start import compare, warm

START_GOAL, MEMORY_GOAL, OPEN_GOAL = 1.3, 1.2, 1.3
INDEX_S = 1800.0
JOB_S = 600.0


def scale(glass: Glass, folder: Path, content: Path, sizes: Sizes) -> tuple[Figure, ...]:
    """The three ratios. `folder` is a temporary place."""
    few, many = folder / "few", folder / "many"
    topics = tuple(topic.name for topic in topics_of(content)[: sizes.few])
    grow(content, few, topics, sizes.few)
    grow(content, many, topics, sizes.many)
    programs = (
        _ready(glass, few, folder / "few-data", "few"),
        _ready(glass, many, folder / "many-data", "many"),
    )
    found = compare(glass, programs, sizes, True)
    small, large = found["few"], found["many"]
    opened = [
        (
            _opening(glass, many, folder / "many-data", topics),
            _opening(glass, few, folder / "few-data", topics),
        )
        for _ in range(3)
    ]
    span = f"{sizes.few} to {sizes.many} topics"
    return (
        Figure(
            "scale",
            "scale.start",
            f"first frame of home, {span}",
            ratio(large.seconds, small.seconds),
            "×",
            START_GOAL,
            f"{median(large.seconds):.3f} s against {median(small.seconds):.3f} s",
        ),
        Figure(
            "scale",
            "scale.memory",
            f"memory on home, {span}",
            ratio(large.mib, small.mib),
            "×",
            MEMORY_GOAL,
            f"{median(large.mib):.0f} MiB against {median(small.mib):.0f} MiB",
        ),
        Figure(
            "scale",
            "scale.open",
            f"opening a step, {span}",
            ratio([of for of, _ in opened], [to for _, to in opened]),
            "×",
            OPEN_GOAL,
            f"{1000 * median(of for of, _ in opened):.0f} ms against "
            f"{1000 * median(to for _, to in opened):.0f} ms",
        ),
    )


def topics_of(content: Path) -> tuple[Path, ...]:
    """The folders that are topics."""
    return tuple(sorted(file.parent for file in content.glob("*/topic.toml")))


def grow(content: Path, into: Path, first: tuple[str, ...], count: int) -> None:
    """A content folder with the topics `first`, and copies of them under other names, `count` in all."""
    known = {topic.name for topic in topics_of(content)}
    shutil.copytree(content, into, ignore=lambda folder, names: [n for n in names if n in known - set(first)])
    for number in range(len(first), count):
        original = content / first[number % len(first)]
        shutil.copytree(original, into / f"{original.name}-{number}")


def _ready(glass: Glass, content: Path, data: Path, name: str) -> Program:
    """The guide on this content, with its index and pictures made."""
    job(glass.environment, "index", {"content": str(content), "data": str(data)}, INDEX_S)
    given = ("--content", str(content))
    warm(glass, data, given, 3)
    program = home(data, given)
    return Program(name, program.command)


def _opening(glass: Glass, content: Path, data: Path, topics: tuple[str, ...]) -> float:
    told = {"content": str(content), "data": str(data), "topics": topics}
    return float(job(glass.environment, "open", told, JOB_S)["open"])


def job(environment: Mapping[str, str], name: str, told: Mapping[str, Any], seconds: float) -> dict[str, Any]:
    """What one job of the worker found. Raises StartError."""
    command = (sys.executable, "-m", "kiosk.shell.bench.worker", name, json.dumps(told))
    said = asked(command, environment, seconds).strip().splitlines()
    found = json.loads(said[-1]) if said else None
    if not isinstance(found, dict):
        raise StartError(f"The measurement {name} said nothing.", "Try `kiosk run` first.")
    return found
