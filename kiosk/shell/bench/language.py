"""Changing the language on a page: from the choice until the same place is drawn in the other words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from kiosk.errors import StartError
from kiosk.shell.bench.figures import Figure, Sizes
from kiosk.shell.bench.scale import JOB_S, job

if TYPE_CHECKING:
    from kiosk.shell.bench.stage import Stage

GOAL_MS = 150.0
READING_S = 0.45
PLACES = (
    "home",
    "path/during/3",
    "path/after/6",
    "path/how/2",
    "path/before/7",
    "worries",
    "topic/todays-rules/2",
)


def language(environment: Mapping[str, str], options: Mapping[str, str], sizes: Sizes) -> tuple[Figure, ...]:
    """How long a change takes at most, on pages of every kind and in every language that is offered."""
    found = job(environment, "language", {**options, "rounds": sizes.languages}, JOB_S)
    return figures(found["times"], found["lost"])


def figures(times: Sequence[float], lost: Sequence[str]) -> tuple[Figure, ...]:
    """The slowest change in milliseconds. A change that lost its place was none."""
    what = "from choosing a language until the same place is drawn in it, at most"
    if lost or not times:
        why = f"the place was lost at {', '.join(lost)}" if lost else "one language only is offered"
        return (Figure("language", "language.change", what, None, "ms", GOAL_MS, f"not measured: {why}"),)
    middle = 1000 * sorted(times)[len(times) // 2]
    told = f"{len(times)} changes, median {middle:.0f} ms"
    return (Figure("language", "language.change", what, round(1000 * max(times), 1), "ms", GOAL_MS, told),)


def measured(stage: Stage, rounds: int) -> dict[str, Any]:
    """Go through the languages on each page, a new visit each round; seconds, and lost places."""
    from kiosk.languages.registry import offered
    from kiosk.library.index import build_index

    plan, look = stage.assembly.plan, stage.assembly.app.look
    languages = [one for one in offered(plan.languages) if not one.pseudo]
    hidden = plan.settings.review.unsigned == "hide"
    for one in languages:  # the running guide makes them after its first frame
        stage.assembly.libraries.take(build_index(plan.content, one.content, plan.values, hidden))
    stage.assembly.fonts.load_further()
    times: list[float] = []
    lost: list[str] = []
    order = [*languages[1:], languages[0]] if len(languages) > 1 else []
    for place in PLACES * rounds:
        stage.assembly.current.end()
        stage.assembly.reading.library.warm()
        try:
            stage.open(place)
        except StartError:
            continue  # another content has other pages
        stage.pause(READING_S)
        for one in order:
            taken = stage.until_frame(partial(look.setLanguage, one.code))
            if taken is None or stage.assembly.app.address != place:
                lost.append(f"{place} in {one.code}")
            else:
                times.append(taken)
            stage.pause(READING_S)
    return {"times": times, "lost": lost}
