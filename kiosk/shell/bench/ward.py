"""The recovery room's own measures: an entry by finger until it is drawn, the board and a tick beside years.

Everything is measured in one process and on one disk, so that its ratios are of one run.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import QPoint

from kiosk.adapters.sqlite_store import SqliteStore
from kiosk.errors import StartError
from kiosk.recovery.definition import Definition
from kiosk.recovery.events import Actor, Confirmed, Who
from kiosk.recovery.reader import FILE, read_definition
from kiosk.shell.bench.figures import Figure, Sizes, p95, ratio
from kiosk.shell.bench.many import CHAIRS, fill
from kiosk.shell.bench.scale import job
from kiosk.shell.bench.stage import Stage
from kiosk.shell.finger import TOUCHED, name_of
from kiosk.shell.prepare import Prepared, prepare
from kiosk.shell.ward import RECORDS, WardParts
from kiosk.staff.access import Access, Role

PAINTED_GOAL_MS, OPEN_GOAL, TICK_GOAL = 100.0, 1.5, 1.2
WARD_S = 900.0
TICKS = 60
READING_S = 0.45
NURSE = Actor(Who.STAFF, 1, "nurse")
SETTINGS = f'[screen]\nprofile = "station"\n\n[recovery]\nenabled = true\nchairs = {CHAIRS}\n'
EMPTY, EIGHT, FULL = "empty", "eight", "full"


def ward(environment: Mapping[str, str], folder: Path, content: Path, sizes: Sizes) -> tuple[Figure, ...]:
    """The figures of the recovery room; `folder` is a temporary place. Raises StartError."""
    copy, settings = folder / "ward", folder / "ward.toml"
    shutil.copytree(content, copy)
    settings.write_text(SETTINGS, encoding="utf-8")
    (copy / FILE).write_text(accepted(copy / FILE), encoding="utf-8")
    told = {"content": str(copy), "settings": str(settings), "data": str(folder / EMPTY)}
    asked = {"closed": sizes.closed, "opens": sizes.opens, "taps": sizes.entries}
    return figures(job(environment, "ward", {**told, **asked}, WARD_S))


def accepted(file: Path) -> str:
    """A checklist's text as a clinic's that accepted it today. Raises StartError where there is none."""
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as problem:
        raise StartError(
            f"There is no recovery checklist in {file.parent}.", "Measure with the content that came along."
        ) from problem
    today = datetime.now(UTC).date()
    for key, value in (
        ("status", "reviewed"),
        ("reviewed_by_role", "measuring"),
        ("reviewed", f"{today}"),
        ("expires", f"{today + timedelta(days=300)}"),
        ("policy_ref", "measuring"),
    ):
        text = re.sub(rf'(?m)^{key} = "[^"]*"', f'{key} = "{value}"', text, count=1)
    return text


def figures(found: Mapping[str, Any]) -> tuple[Figure, ...]:
    """What the job `ward` found, against its goals."""
    painted = [1000 * one for one in found["painted"]]
    opens, ticks = found["opens"], found["ticks"]
    span = f"8 chairs in use, {found['closed']:,} closed records, {found['entries']:,} entries"
    return (
        Figure(
            "recovery",
            "recovery.painted",
            "touch on Done until it is on the disk and drawn, p95",
            round(p95(painted), 1) if painted else None,
            "ms",
            PAINTED_GOAL_MS,
            f"{len(painted)} touches, median {median(painted):.1f} ms"
            if painted
            else "not measured: this checklist has no item to tick on arrival",
        ),
        _times("recovery.open", f"the board opens: {span}, to an empty one", opens, EMPTY, OPEN_GOAL),
        _times("recovery.tick", f"a tick: {span}, to the 8 chairs alone", ticks, EIGHT, TICK_GOAL),
    )


def _times(id: str, what: str, found: Mapping[str, list[float]], to: str, goal: float) -> Figure:
    large, small = 1000 * median(found[FULL]), 1000 * median(found[to])
    value = ratio(found[FULL], found[to])
    return Figure("recovery", id, what, value, "×", goal, f"{large:.2f} ms against {small:.2f} ms")


def measured(told: Mapping[str, Any]) -> dict[str, Any]:
    """The worker's part, in a process with Qt: seconds, in turn for each of three rooms."""
    opens: dict[str, list[float]] = {EMPTY: [], EIGHT: [], FULL: []}
    ticks: dict[str, list[float]] = {EMPTY: [], EIGHT: [], FULL: []}
    entries = 0
    with ExitStack() as opened:
        rooms: dict[str, tuple[Stage, WardParts]] = {}
        for name in opens:
            data = Path(told["data"]).with_name(name)
            prepared = prepare(Path(told["content"]), data, Path(told["settings"]))
            if name == FULL:
                entries = _years(prepared, told["closed"])
            rooms[name] = opened.enter_context(_room(prepared, data))
            if name != EMPTY:
                _taken(rooms[name][1])  # alike in both, and now: chairs of long ago would have less to tick
        for _ in range(told["opens"]):
            for name, (stage, _parts) in rooms.items():
                opens[name].append(_opens(stage))
        for _ in range(TICKS):
            for name, (_stage, parts) in rooms.items():
                ticks[name].append(_timed(parts.room.tick))
        painted = _painted(*rooms[FULL], told["taps"])
    return {
        "opens": opens,
        "ticks": ticks,
        "painted": painted,
        "closed": told["closed"],
        "entries": entries,
    }


def _years(prepared: Prepared, closed: int) -> int:
    text = (prepared.paths.content / FILE).read_text(encoding="utf-8")
    definition, _ = read_definition(text.encode())
    assert isinstance(definition, Definition)
    store = SqliteStore(prepared.paths.data / RECORDS)
    try:
        return fill(store, definition, text, closed, opened=0)
    finally:
        store.close()


@contextmanager
def _room(prepared: Prepared, data: Path) -> Iterator[tuple[Stage, WardParts]]:
    stage = Stage(prepared, data)
    try:
        stage.assembly.complete()
        parts = stage.assembly.recovery
        if parts is None:
            raise StartError("The recovery checklist does not run.", "Try `kiosk check`.")
        parts.care.stop()  # what is measured here was closed long ago, and would be purged meanwhile
        yield stage, parts
    finally:
        stage.close()


def _taken(parts: WardParts) -> None:
    """Somebody in every chair."""
    profile = parts.room.checklist.definition.profiles[0].name
    for number in range(1, CHAIRS + 1):
        parts.room.open(number, profile, NURSE)
        parts.room.do(number, Confirmed(20), NURSE)


def _painted(stage: Stage, parts: WardParts, wanted: int) -> list[float]:
    """Touch `Done` chair by chair; only what is on the disk by the frame counts."""
    times: list[float] = []
    stage.assembly.staff.door.admit(Access(1, Role.NURSE))  # home shut it
    for number in range(1, CHAIRS + 1):
        stage.open(f"board/{number}")
        stage.pause(READING_S)
        place = 0
        while len(times) < wanted and place < len(spots := _done(stage)):
            spot, before = spots[place], _kept(parts, number)
            stage.until_frame(partial(stage.finger.press, spot))
            stage.pause(0.1)
            shown = stage.until_frame(partial(stage.finger.release, spot))
            if _kept(parts, number) == before:
                place += 1  # this one was done before
            elif shown is not None:
                times.append(shown)
            stage.pause(READING_S)
    return times


def _done(stage: Stage) -> list[QPoint]:
    """Where the buttons named `Done` are."""
    buttons = (one for one in stage.finger.heard() if one.role() in TOUCHED and name_of(one) == "Done")
    return [one.rect().center() - stage.window.position() for one in buttons]


def _kept(parts: WardParts, number: int) -> int:
    chair = parts.room.chair(number)
    return len(parts.store.events(chair.header.id)) if chair else 0


def _opens(stage: Stage) -> float:
    stage.open("home")
    stage.pause(READING_S)
    taken = stage.until_frame(lambda: stage.open("board"))
    if taken is None:
        raise StartError("The board is not drawn.", "Try `kiosk run` first.")
    return taken


def _timed(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return perf_counter() - begun
