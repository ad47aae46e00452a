"""Read aloud: from the sound of a sentence to the frame that lights it, against a silent sink."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from kiosk.shell.bench.figures import Figure, Sizes
from kiosk.shell.bench.scale import JOB_S, job

if TYPE_CHECKING:
    from kiosk.shell.bench.stage import Stage

GOAL_MS = 150.0
PATIENCE_S = 90.0


def reading(environment: Mapping[str, str], options: Mapping[str, str], sizes: Sizes) -> tuple[Figure, ...]:
    """How late the light is at the starts of sentences, at most."""
    found = job(environment, "reading", {**options, "steps": sizes.read}, JOB_S)
    return (figure(found["lags"], found["why"]),)


def figure(lags: Sequence[float], why: str = "") -> Figure:
    """Of all lags in seconds the largest; nothing where there was no voice."""
    what = "between the sound of a sentence and the frame that lights it, at most"
    if why or not lags:
        detail = why or "no sentence was lit"
        return Figure("reading", "reading.lag", what, None, "ms", GOAL_MS, f"not measured: {detail}")
    middle = 1000 * sorted(lags)[len(lags) // 2]
    return Figure(
        *("reading", "reading.lag", what, round(1000 * max(lags), 1), "ms", GOAL_MS),
        f"{len(lags)} sentences against a null sound sink, median {middle:.1f} ms",
    )


def measured(stage: Stage, report: Path, steps: int) -> dict[str, Any]:
    """Read the first steps of a path aloud; the distance of each sound to the nearest newly lit frame."""
    speech = stage.assembly.app.speech
    end = monotonic() + 5
    while not speech.offered and monotonic() < end:
        stage.pause(0.05)
    if not speech.offered:
        return {"lags": [], "why": "there is no voice; install espeak-ng"}
    told: list[tuple[bool, float]] = []
    seen, light = [-1], [""]

    def changed() -> None:
        if speech.heard in (-1, seen[0]):
            seen[0] = speech.heard
            return
        now = f"{speech.area} {speech.row} {speech.marked}"
        told.append((now != light[0], monotonic()))  # a picture stays lit for all that is told of it
        seen[0], light[0] = speech.heard, now

    speech.changed.connect(changed)
    for step in range(1, steps + 1):
        stage.open(f"path/during/{step}")
        stage.pause(0.3)
        speech.toggle([])
        end = monotonic() + PATIENCE_S
        while speech.reading and monotonic() < end:
            stage.pause(0.05)
    sounds = [float(line.split()[0]) for line in report.read_text("utf-8").splitlines()]
    if len(sounds) != len(told):
        return {"lags": [], "why": f"{len(told)} sentences were told and {len(sounds)} sounds heard"}
    return {"lags": lags(sounds, told, stage.frames), "why": ""}


def lags(sounds: Sequence[float], told: Sequence[tuple[bool, float]], frames: Sequence[float]) -> list[float]:
    """For each sentence that changes the light: how far its sound is from the frame that shows it."""
    found = []
    for sound, (changes, at) in zip(sounds, told, strict=True):
        frame = next((frame for frame in frames if frame >= at), None)
        if changes and frame is not None:
            found.append(abs(frame - sound))
    return found
