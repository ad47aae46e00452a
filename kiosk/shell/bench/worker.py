"""What is measured inside a process of its own: `python -m kiosk.shell.bench.worker JOB JSON`."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Any

from kiosk.errors import KioskError
from kiosk.shell.display import prepare_qt

JOBS = ("taps", "walk", "open", "index", "ward", "reading", "language", "ink")


def main(arguments: list[str]) -> int:
    """Do one job and print what it found as one line of JSON."""
    job, told = arguments[0], json.loads(arguments[1])
    prepare_qt()
    try:
        print(json.dumps(_do(job, told)))
    except KioskError as problem:
        print(problem, file=sys.stderr)
        return 2
    return 0


def _do(job: str, told: Mapping[str, Any]) -> dict[str, Any]:
    from kiosk.shell.prepare import prepare

    if job == "ward":
        from kiosk.shell.bench.ward import measured

        return measured(told)
    paths = {name: Path(told[name]) if told.get(name) else None for name in ("content", "data", "settings")}
    prepared = prepare(paths["content"], paths["data"], paths["settings"])
    if job == "index":
        from kiosk.library.index import build_index, write_index

        hidden = prepared.settings.review.unsigned == "hide"
        write_index(prepared.paths.cache, build_index(prepared.paths.content, "en", prepared.values, hidden))
        return {}
    from kiosk.shell.bench.stage import Stage

    sink = prepared.paths.data / "heard.txt" if job == "reading" else None
    stage = Stage(prepared, sink=sink)
    try:
        return _on(stage, job, told)
    finally:
        stage.close()


def _on(stage: Any, job: str, told: Mapping[str, Any]) -> dict[str, Any]:
    if job == "taps":
        from kiosk.shell.bench.taps import moving, still, touched

        found = touched(stage, told["taps"])
        share, frames = still(stage, told["still_s"])
        return {
            "presses": found.presses,
            "steps": found.steps,
            "moving": moving(stage, told["moving_s"]),
            "still": share,
            "still_frames": frames,
        }
    if job == "ink":
        from kiosk.shell.bench import ink

        return ink.measured(stage, told)
    if job == "language":
        from kiosk.shell.bench.language import measured

        return measured(stage, told["rounds"])
    if job == "walk":
        from kiosk.shell.bench.walk import walked

        early, late = walked(stage, told["from"], told["to"])
        return {"early": early, "late": late}
    if job == "reading":
        from kiosk.shell.bench.reading import measured as read_aloud

        return read_aloud(stage, stage.assembly.plan.sink or Path(), told["steps"])
    times = []
    stage.open("home")
    for topic in told["topics"]:
        stage.pause(0.1)
        taken = stage.until_frame(lambda to=f"topic/{topic}/1": stage.open(to))
        if taken is not None:
            times.append(taken)
    return {"open": median(times)}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
