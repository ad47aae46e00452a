"""`kiosk check`: reads a content folder and reports every problem in it, for people or for scripts."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import TextIO

from kiosk.findings import Finding, Level

SCHEMA = 1
HOLDS, WRONG = 0, 1


def add(parser: argparse.ArgumentParser) -> None:
    """What `kiosk check` takes."""
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="the content folder to read")
    parser.add_argument(
        "--format", choices=("text", "json"), default="text", help="for people or for scripts"
    )
    parser.add_argument("--strict", action="store_true", help="warnings fail as errors do")


def run(options: argparse.Namespace) -> int:
    """Read everything, report, and say by the exit code whether it holds."""
    from kiosk.paths import content_folder

    content = content_folder(options.folder or options.content)
    topics, findings = examine(content, _values(content, options.settings))
    if options.format == "json":
        write_json(content, topics, findings, sys.stdout)
    else:
        write_text(content, topics, findings, sys.stdout)
    failing = count(findings, Level.ERROR) + (count(findings, Level.WARNING) if options.strict else 0)
    return WRONG if failing else HOLDS


def examine(content: Path, values: Mapping[str, str]) -> tuple[int, tuple[Finding, ...]]:
    """How many topics there are, and every finding about the folder in the order of its files.

    `values` are what the texts say of the clinic; keys that are not among them are unset.
    """
    from kiosk.adapters.processes import Processes
    from kiosk.authoring.checklist import check_recovery
    from kiosk.authoring.rules import check_text
    from kiosk.cli.fitting import Fitting
    from kiosk.help.check import check_crisis
    from kiosk.library.loader import check
    from kiosk.library.survey import topics

    today = datetime.now().astimezone().date()
    with ExitStack() as stack:
        fitting = stack.enter_context(Fitting(content, values)) if any(topics(content)) else None
        spread = stack.enter_context(Processes())
        summary, findings = check(content, values, spread=spread)
        joined = {*findings, *check_crisis(content, today), *check_recovery(content, today)}
        joined |= {*check_text(content, spread)}
        if fitting is not None:
            joined |= {*fitting.findings()}
    return summary.topics, tuple(sorted(joined))


def _values(content: Path, file: Path | None) -> dict[str, str]:
    """What the texts say with the settings of one clinic, or with none but the defaults."""
    from kiosk.errors import SettingsError
    from kiosk.help.numbers import read_numbers
    from kiosk.settings import Settings, clinic_values, load

    settings, findings = load(file, named=True) if file is not None else (Settings(), ())
    if settings is None:
        wrong = tuple(one for one in findings if one.level is Level.ERROR)
        raise SettingsError(
            f"The settings file {file} cannot be used.", "Correct what is listed above.", wrong
        )
    numbers, _ = read_numbers(content, settings.clinic.region)
    return clinic_values(settings, numbers)


def write_json(content: Path, topics: int, findings: tuple[Finding, ...], out: TextIO) -> None:
    """The promised form: one object, and a list of findings with their places counted from 1."""
    import json

    report = {
        "schema": SCHEMA,
        "content": str(content),
        "topics": topics,
        "errors": count(findings, Level.ERROR),
        "warnings": count(findings, Level.WARNING),
        "findings": [
            {
                "rule": one.rule,
                "level": one.level.value,
                "file": one.file,
                "line": max(one.line, 1),
                "column": max(one.column, 1),
                "message": one.message,
                "hint": one.hint,
            }
            for one in findings
        ],
    }
    json.dump(report, out, indent=2)
    out.write("\n")


def write_text(content: Path, topics: int, findings: tuple[Finding, ...], out: TextIO) -> None:
    """One paragraph for each file, two lines for each finding, and a summary as the last line."""
    for _, of_file in groupby(findings, key=lambda one: one.file):
        for one in of_file:
            place = f"{one.file or '.'}:{max(one.line, 1)}:{max(one.column, 1)}"
            out.write(_line(f"{place} {one.level.value} {one.rule} {one.message}"))
            if one.hint:
                out.write(_line(f"    {one.hint}"))
        out.write("\n")
    counted = [
        number_of(topics, "topic"),
        number_of(count(findings, Level.ERROR), "error"),
        number_of(count(findings, Level.WARNING), "warning"),
    ]
    out.write(_line(f"{content}: {', '.join(counted)}."))


def _line(text: str) -> str:
    """One line for a terminal: a file's name must not be able to colour, move or turn it."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text) + "\n"


def count(findings: Iterable[Finding], level: Level) -> int:
    """How many findings there are of a level."""
    return sum(one.level is level for one in findings)


def number_of(count: int, noun: str) -> str:
    """`1 error`, `2 errors`, `no errors`."""
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"
