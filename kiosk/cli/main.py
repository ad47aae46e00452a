"""The command `kiosk`: finds the subcommand, loads only that one, and turns every failure into two sentences.

A subcommand is a module `kiosk.cli.<name>` with `add(parser)` and `run(options) -> int`. Its options
also carry what every subcommand takes: `content`, `data` and `settings` (a Path or None) and `debug`.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn, Protocol, cast

from kiosk import __version__
from kiosk.errors import KioskError, StartError

COMMANDS = {
    "run": "show the guide, full screen (the default)",
    "check": "read a content folder and report every problem in it",
    "tour": "draw every screen into PNG files with an index page",
    "recovery": "check, export or purge the recovery record",
    "pin": "set, take away or list the staff's PINs",
    "render": "write one topic as a page, a PDF, an outline or what is read aloud",
    "bench": "measure start-up, taps, frames and memory on this machine",
}
"""What this version can do."""

LATER = (
    *("preview", "review", "setup", "backup", "restore", "new", "pack"),
    *("fleet", "doctor"),
)
"""Names that are promised for later versions, so that nobody takes them for a spelling mistake."""

DONE, CANNOT, INTERRUPTED, DEFECT = 0, 2, 130, 70


class Command(Protocol):
    """A module of this package that is a subcommand."""

    def add(self, parser: argparse.ArgumentParser) -> None:
        """Declare the subcommand's own arguments."""

    def run(self, options: argparse.Namespace) -> int:
        """Do it; the result is the exit code."""


class Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence and where to look, not a page of usage."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and leave with 2."""
        said = message[:1].upper() + message[1:]
        self.exit(CANNOT, f"{said.rstrip('.')}. Try `{self.prog} --help`.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; what it returns is the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in given
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal without UTF-8 shows codes, it does not fail
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _run(given)
        sys.stdout.flush()
        return code
    except KioskError as problem:
        if debug:
            _trace(problem)
        return _complain(problem)
    except ImportError as problem:
        missing = _missing_system(problem)
        if missing is None or debug:
            return _defect(problem, debug)
        return _complain(missing)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has left; nothing more may be written to it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT
    except Exception as problem:  # the last door: whatever comes through is a defect
        return _defect(problem, debug)


def _run(given: list[str]) -> int:
    name, rest = _command(given)
    if name in ("", *LATER) or name not in COMMANDS:
        return _without_command(name, rest)
    command = cast(Command, import_module(f"kiosk.cli.{name}"))
    parser = Parser(prog=f"kiosk {name}", description=_sentence(COMMANDS[name]), allow_abbrev=False)
    command.add(parser)
    _add_common(parser)
    return command.run(parser.parse_args(rest))


def _command(given: list[str]) -> tuple[str, list[str]]:
    """The subcommand's name and the other arguments. An option of `run` alone also means `run`."""
    position = 0
    while position < len(given):
        word = given[position]
        if word in ("-h", "--help", "--version"):
            return "", given
        if not word.startswith("-"):
            return word, given[:position] + given[position + 1 :]
        if word in ("--content", "--data", "--settings"):
            position += 2
        elif word == "--debug" or word.startswith(("--content=", "--data=", "--settings=")):
            position += 1
        else:
            break
    return "run", given


def _without_command(name: str, rest: list[str]) -> int:
    if name in LATER:
        print(f"kiosk {name} is not part of this version. `kiosk --help` lists what is.", file=sys.stderr)
        return CANNOT
    if name:
        from difflib import get_close_matches

        near = get_close_matches(name, COMMANDS, 1)
        hint = f"Did you mean `kiosk {near[0]}`?" if near else "`kiosk --help` lists what there is."
        print(f"There is no command {name!r}. {hint}", file=sys.stderr)
        return CANNOT
    lines = "\n".join(f"  {one:<8} {does}" for one, does in COMMANDS.items())
    parser = Parser(
        prog="kiosk",
        usage="kiosk [command] [options]",
        description="An illustrated touchscreen guide to an infusion, for clinics.",
        epilog=f"commands:\n{lines}\n\n`kiosk COMMAND --help` says more about one of them.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"infusion-guide {__version__}")
    _add_common(parser)
    parser.parse_args(rest)
    return DONE


def _add_common(parser: argparse.ArgumentParser) -> None:
    """What every subcommand takes."""
    common = parser.add_argument_group("for every command")
    common.add_argument("--content", type=Path, metavar="DIR", help="the content to show")
    common.add_argument("--data", type=Path, metavar="DIR", help="where this screen keeps its data")
    common.add_argument("--settings", type=Path, metavar="FILE", help="the settings file")
    common.add_argument("--debug", action="store_true", help="show where in the program a failure happened")


def _complain(problem: KioskError) -> int:
    for finding in problem.findings:
        place = f"{finding.file}:{max(finding.line, 1)}:{max(finding.column, 1)}"
        print(f"{place} {finding.message} {finding.hint}", file=sys.stderr)
    print(problem, file=sys.stderr)
    return CANNOT


def _missing_system(problem: ImportError) -> KioskError | None:
    """Qt or a library of the system that Qt needs is not installed: that is the machine's fault."""
    if (problem.name or "").partition(".")[0] == "PySide6" and "No module named" in problem.msg:
        return StartError("PySide6 is not installed.", "Run packaging/run, which installs what is missing.")
    if "cannot open shared object file" in problem.msg:
        library = problem.msg.partition(":")[0]
        return StartError(
            f"This machine lacks the system library {library}.",
            "Run packaging/run, which installs what is missing.",
        )
    return None


def _defect(problem: Exception, debug: bool) -> int:
    from kiosk.defects import write_report

    if debug:
        _trace(problem)
    try:
        where = f"A report is in {write_report(problem)}; please send it to whoever looks after this program."
    except OSError as full:
        where = f"No report could be written ({full.strerror}). Run it again with --debug to see more."
    print(f"This is a defect in the program. {where}", file=sys.stderr)
    return DEFECT


def _trace(problem: Exception) -> None:
    import traceback

    traceback.print_exception(problem)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
