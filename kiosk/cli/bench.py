"""`kiosk bench`: measures this machine with this program, as ratios of one run, and says what is met."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, TextIO

from kiosk.errors import StartError

if TYPE_CHECKING:
    from kiosk.shell.bench.figures import Figure

SCHEMA = 1
MET, NOT_MET = 0, 1
SECTIONS = ("start", "memory", "taps", "scale", "walk", "entries", "reading", "language", "recovery", "ink")


class Machine(NamedTuple):
    """What it was measured on, and how busy that was when it began."""

    processors: int
    load: float

    @property
    def busy(self) -> bool:
        """Whether others want half of it or more."""
        return self.load >= self.processors / 2


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `bench`."""
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="for people or for scripts"
    )
    parser.add_argument(
        "--only",
        metavar="LIST",
        default=",".join(SECTIONS),
        help=f"what to measure, with commas between: {', '.join(SECTIONS)} (all: about ten minutes)",
    )


def run(options: argparse.Namespace) -> int:
    """Measure, report, and say by the exit code whether every goal that was measured is met."""
    sections = chosen(options.only)
    from kiosk.paths import content_folder
    from kiosk.shell.bench.all import measure
    from kiosk.shell.bench.figures import Sizes

    content = content_folder(options.content)
    machine = Machine(os.cpu_count() or 1, os.getloadavg()[0])
    figures = measure(sections, content, options.settings, Sizes(), _tell)
    if options.format == "json":
        write_json(figures, machine, sys.stdout)
    else:
        write_text(figures, machine, sys.stdout)
    return NOT_MET if any(one.met is False for one in figures) else MET


def chosen(only: str) -> tuple[str, ...]:
    """The sections that `--only` names. Raises StartError for a name that is none."""
    named = tuple(part.strip() for part in only.split(",") if part.strip())
    unknown = [name for name in named if name not in SECTIONS]
    if unknown or not named:
        raise StartError(
            f"There is no measurement {unknown[0]!r}." if unknown else "--only names no measurement.",
            f"Choose from {', '.join(SECTIONS)}.",
        )
    return tuple(section for section in SECTIONS if section in named)


def write_json(figures: Sequence[Figure], machine: Machine, out: TextIO) -> None:
    """One object; `value` and `met` are null for what could not be measured."""
    report = {
        "schema": SCHEMA,
        "machine": {"processors": machine.processors, "load": round(machine.load, 2), "busy": machine.busy},
        "figures": [
            {
                "section": one.section,
                "id": one.id,
                "what": one.what,
                "value": one.value,
                "unit": one.unit,
                "goal": one.goal,
                "met": one.met,
                "detail": one.detail,
            }
            for one in figures
        ],
    }
    json.dump(report, out, indent=2, ensure_ascii=False)
    out.write("\n")


def write_text(figures: Sequence[Figure], machine: Machine, out: TextIO) -> None:
    """A line or two for each figure, and how many goals are met."""
    out.write(
        f"Measured here on {machine.processors} processors. "
        "Ratios are medians of pairs measured in turn in this run.\n"
    )
    if machine.busy:
        out.write(
            f"Other programs kept this machine busy when it began (a load of {machine.load:.1f}): "
            "times are longer than they would be, and goals may be missed for that alone.\n"
        )
    section = ""
    for one in figures:
        if one.section != section:
            section = one.section
            out.write(f"\n{section}\n")
        out.write(f"  {_value(one):>9}  {_verdict(one):<23} {one.what}\n")
        if one.detail:
            out.write(f"             {one.detail}\n")
    goals = [one.met for one in figures if one.goal is not None]
    unmeasured = goals.count(None)
    out.write(f"\n{goals.count(True)} of {len(goals)} goals met")
    out.write(f", {unmeasured} not measured.\n" if unmeasured else ".\n")


def _value(one: Figure) -> str:
    return "–" if one.value is None else f"{one.value:g} {one.unit}"


def _verdict(one: Figure) -> str:
    if one.goal is None:
        return "for comparison"
    words = {True: "met", False: "NOT MET", None: "not measured"}[one.met]
    return f"{words}, at most {one.goal:g} {one.unit}"


def _tell(section: str) -> None:
    print(f"Measuring {section} …", file=sys.stderr, flush=True)
