"""Start-up and memory: home against ten lines and against a browser, in pairs, one after the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

from kiosk.errors import StartError
from kiosk.shell.bench.figures import Figure, Sizes, ratio
from kiosk.shell.bench.glass import Glass, View
from kiosk.shell.bench.processes import started, weight_mib
from kiosk.shell.bench.programs import Program, browser, guide, home, ten_lines

START_GOAL, BROWSER_GOAL, MEMORY_GOAL = 1.6, 1.0, 0.35
QUIET_S = 1.0
WARM_S = 60.0


@dataclass
class Measured:
    """One program's seconds to its first frame, and its memory in MiB once it has settled."""

    seconds: list[float] = field(default_factory=list)
    mib: list[float] = field(default_factory=list)


def warm(glass: Glass, data: Path, given: tuple[str, ...], pictures: int) -> tuple[Path, ...]:
    """Show the attract screen once, as on the wall, until the index and home's pictures are kept.

    The pictures, as they are kept. Raises StartError when that does not happen.
    """
    cache = data / "cache"
    with started(guide(data, given), glass.environment):
        until = perf_counter() + WARM_S
        while perf_counter() < until:
            kept = tuple(sorted((cache / "pictures").glob("*.argb")))
            if len(kept) >= pictures and any(cache.glob("index-*.json")):
                break
            sleep(0.1)
        else:
            raise StartError(
                f"The attract screen did not fill its cache in {WARM_S:.0f} s.", "Try `kiosk check` first."
            )
        sleep(QUIET_S)
    glass.clear()
    return kept


def learn(glass: Glass, program: Program) -> View:
    """What a program shows in the end. This run also fills its own caches."""
    with started(program.command, glass.environment):
        shown = glass.settled(QUIET_S)
    glass.clear()
    return shown


def once(glass: Glass, program: Program, shown: View, settle_s: float | None) -> tuple[float, float]:
    """Seconds to the first frame, and MiB after `settle_s`; 0 MiB where it is not asked for."""
    begun = perf_counter()
    with started(program.command, glass.environment) as process:
        seconds = glass.first_shown(shown, begun)
        if settle_s is not None:
            sleep(settle_s)
        mib = 0.0 if settle_s is None else weight_mib(process.pid)
    glass.clear()
    return seconds, mib


def compare(glass: Glass, programs: tuple[Program, ...], sizes: Sizes, weigh: bool) -> dict[str, Measured]:
    """All programs in turn, round after round, so that a busy moment of the machine meets each of them."""
    ends = {program.name: learn(glass, program) for program in programs}
    found = {program.name: Measured() for program in programs}
    for number in range(sizes.rounds):
        for program in programs:
            settle = sizes.settle_s if weigh and number < 3 else None
            seconds, mib = once(glass, program, ends[program.name], settle)
            found[program.name].seconds.append(seconds)
            if settle is not None:
                found[program.name].mib.append(mib)
    return found


def start_and_memory(
    glass: Glass, folder: Path, given: tuple[str, ...], sizes: Sizes, sections: tuple[str, ...]
) -> tuple[Figure, ...]:
    """The figures of `start` and `memory`, those of `sections`."""
    data = folder / "data"
    cold = _cold(glass, folder, given) if "start" in sections else 0.0
    pictures = warm(glass, data, given, 3)
    against = browser(folder, pictures[:3])
    programs = (home(data, given), ten_lines(folder), *((against,) if against else ()))
    found = compare(glass, programs, sizes, "memory" in sections)
    return (figures_of_start(found, cold) if "start" in sections else ()) + (
        figures_of_memory(found) if "memory" in sections else ()
    )


def _cold(glass: Glass, folder: Path, given: tuple[str, ...]) -> float:
    """Seconds of a very first start: no index, no pictures, no compiled QML."""
    program = home(folder / "cold", given)
    shown = learn(glass, program)
    fresh = {**glass.environment, "XDG_CACHE_HOME": str(folder / "cold-cache")}
    begun = perf_counter()
    with started(home(folder / "colder", given).command, fresh):
        seconds = glass.first_shown(shown, begun)
    glass.clear()
    return seconds


def figures_of_start(found: Mapping[str, Measured], cold: float) -> tuple[Figure, ...]:
    """Start-up against ten lines and the browser; `cold` is told beside."""
    ours, ten, other = found["home"], found["ten lines"], found.get("Chromium")
    here = median(ours.seconds)
    beside = f"{here:.3f} s against {median(ten.seconds):.3f} s; the very first start {cold:.3f} s"
    return (
        Figure(
            "start",
            "start.ten_lines",
            "first frame of home ÷ a window of ten lines",
            ratio(ours.seconds, ten.seconds),
            "×",
            START_GOAL,
            beside,
        ),
        Figure(
            "start",
            "start.chromium",
            "first frame of home ÷ a warm Chromium on an equal page",
            ratio(ours.seconds, other.seconds) if other else None,
            "×",
            BROWSER_GOAL,
            f"{here:.3f} s against {median(other.seconds):.3f} s" if other else NO_BROWSER,
        ),
    )


def figures_of_memory(found: Mapping[str, Measured]) -> tuple[Figure, ...]:
    """Memory against the browser and ten lines."""
    ours, ten, other = found["home"], found["ten lines"], found.get("Chromium")
    here = median(ours.mib)
    return (
        Figure(
            "memory",
            "memory.chromium",
            "memory on home ÷ Chromium on an equal page",
            ratio(ours.mib, other.mib) if other else None,
            "×",
            MEMORY_GOAL,
            f"{here:.0f} MiB against {median(other.mib):.0f} MiB" if other else NO_BROWSER,
        ),
        Figure(
            "memory",
            "memory.ten_lines",
            "memory on home ÷ a window of ten lines",
            ratio(ours.mib, ten.mib),
            "×",
            None,
            f"{here:.0f} MiB against {median(ten.mib):.0f} MiB",
        ),
    )


NO_BROWSER = "not measured: no Chromium is installed here"
