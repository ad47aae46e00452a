"""All measurements, or some of them, each section by itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from kiosk.shell.bench.entries import entries
from kiosk.shell.bench.figures import Figure, Sizes, p95
from kiosk.shell.bench.glass import glass
from kiosk.shell.bench.language import language
from kiosk.shell.bench.programs import surroundings
from kiosk.shell.bench.reading import reading
from kiosk.shell.bench.scale import JOB_S, job, scale
from kiosk.shell.bench.start import start_and_memory
from kiosk.shell.bench.ward import ward

SECTIONS = ("start", "memory", "taps", "scale", "walk", "entries", "reading", "language", "recovery", "ink")
PRESS_GOAL_MS, STEP_GOAL_MS, FRAME_GOAL_MS, STILL_GOAL = 50.0, 100.0, 20.0, 0.5
GROWTH_GOAL = 1.05
INK_GOAL_MS = 25.0
WALK_S = 1800.0


def measure(
    sections: tuple[str, ...],
    content: Path,
    settings: Path | None,
    sizes: Sizes,
    told: Callable[[str], None],
) -> tuple[Figure, ...]:
    """The figures of `sections`, in their order; `told` hears which one begins. Raises StartError."""
    given = ("--content", str(content), *(("--settings", str(settings)) if settings else ()))
    found: list[Figure] = []
    with TemporaryDirectory(prefix="kiosk-bench-") as place:
        folder = Path(place)
        environment = surroundings(folder)
        first = tuple(one for one in ("start", "memory") if one in sections)
        if first:
            told(" and ".join(first))
            with glass(environment) as screen:
                found += start_and_memory(screen, folder, given, sizes, first)
        options = {"content": str(content), "data": str(folder / "inside")}
        if settings:
            options["settings"] = str(settings)
        if "taps" in sections:
            told("taps")
            with _somewhere(environment) as where:
                found += _taps(where, options, sizes)
        if "scale" in sections:
            told("scale")
            with glass(environment) as screen:
                found += scale(screen, folder, content, sizes)
        if "walk" in sections:
            told("walk")
            with _somewhere(environment) as where:
                found += _walk(where, options, sizes)
        if "entries" in sections:
            told("entries")
            found += entries(folder)
        if "reading" in sections:
            told("reading")
            with _somewhere(environment) as where:
                found += reading(where, options, sizes)
        if "language" in sections:
            told("language")
            with _somewhere(environment) as where:
                found += language(where, options, sizes)
        if "recovery" in sections:
            told("recovery")
            with _somewhere(environment) as where:
                found += ward(where, folder, content, sizes)
        if "ink" in sections:
            told("ink")
            with _somewhere(environment) as where:
                found += _ink(where, options, sizes)
    return tuple(found)


@contextmanager
def _somewhere(environment: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """Where a window can be drawn: a screen in memory, or, without Xvfb, nowhere, at the same cost."""
    if shutil.which("Xvfb"):
        with glass(environment) as screen:
            yield screen.environment
    else:
        yield {**environment, "QT_QPA_PLATFORM": "offscreen"}


def _taps(environment: Mapping[str, str], options: Mapping[str, str], sizes: Sizes) -> tuple[Figure, ...]:
    asked = {"taps": sizes.taps, "still_s": sizes.still_s, "moving_s": sizes.moving_s}
    job(environment, "index", options, JOB_S)
    found = job(environment, "taps", {**options, **asked}, JOB_S)
    return tap_figures(found)


def tap_figures(found: Mapping[str, Any]) -> tuple[Figure, ...]:
    """What the job `taps` found, in milliseconds against its goals."""
    presses, steps, moving = found["presses"], found["steps"], found["moving"]
    return (
        _times("taps.press", "press to the frame that shows it, p95", presses, PRESS_GOAL_MS, "presses"),
        _times("taps.step", "tap on Next to the new step, p95", steps, STEP_GOAL_MS, "steps"),
        _times("taps.frame", "from frame to frame while a step moves, p95", moving, FRAME_GOAL_MS, "frames"),
        Figure(
            "taps",
            "taps.still",
            "one processor's time that a still screen takes",
            round(100 * found["still"], 2),
            "%",
            STILL_GOAL,
            f"{found['still_frames']} frames drawn meanwhile",
        ),
    )


def _times(id: str, what: str, seconds: list[float], goal: float, noun: str) -> Figure:
    if not seconds:
        return Figure(id.split(".")[0], id, what, None, "ms", goal, f"not measured: no {noun} were seen")
    middle = 1000 * sorted(seconds)[len(seconds) // 2]
    value = round(1000 * p95(seconds), 1)
    section = id.split(".")[0]
    return Figure(section, id, what, value, "ms", goal, f"{len(seconds)} {noun}, median {middle:.1f} ms")


def _walk(environment: Mapping[str, str], options: Mapping[str, str], sizes: Sizes) -> tuple[Figure, ...]:
    job(environment, "index", options, JOB_S)
    found = job(environment, "walk", {**options, "from": sizes.walk_from, "to": sizes.walk_to}, WALK_S)
    early, late = found["early"], found["late"]
    return (
        Figure(
            "walk",
            "walk.memory",
            f"memory after {sizes.walk_to:,} steps ÷ at step {sizes.walk_from:,}",
            round(late / early, 3),
            "×",
            GROWTH_GOAL,
            f"{late:.1f} MiB against {early:.1f} MiB",
        ),
    )


def _ink(environment: Mapping[str, str], options: Mapping[str, str], sizes: Sizes) -> tuple[Figure, ...]:
    job(environment, "index", options, JOB_S)
    found = job(environment, "ink", {**options, "strokes": sizes.strokes, "many": sizes.ink}, JOB_S)
    return ink_figures(found)


def ink_figures(found: Mapping[str, Any]) -> tuple[Figure, ...]:
    """What the job `ink` found, in milliseconds against the goal, and how much ink that is there costs."""
    few, many, drawn = found["few"], found["many"], found["drawn"]
    growth = round(median(many) / median(few), 3) if few and many else None
    return (
        _times("ink.line", "a finger moves to its ink on the screen, p95", few, INK_GOAL_MS, "movements"),
        _times("ink.many", f"the same over {drawn:,} strokes, p95", many, INK_GOAL_MS, "movements"),
        Figure("ink", "ink.growth", f"over {drawn:,} strokes ÷ over none, medians", growth, "×", None),
    )
