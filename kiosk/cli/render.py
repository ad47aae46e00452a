"""`kiosk render`: one topic in one of the forms it leaves this program in."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk.errors import ContentError, StartError
from kiosk.library.problems import short

FORMS = ("html", "pdf", "speech", "outline")
LATER = ("html", "pdf", "outline")


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `render`."""
    parser.add_argument("topic", help="the topic's id, which is its folder's name")
    parser.add_argument("--to", required=True, choices=FORMS, help="speech is what is read aloud, as text")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to; - is the terminal")
    parser.add_argument("--language", default="en", metavar="CODE", help="the topic's language")


def run(options: argparse.Namespace) -> int:
    """Write it. Raises KioskError where there is no such topic, or no room for the file."""
    if options.to in LATER:
        raise StartError(f"--to {options.to} is not part of this version.", "--to speech is.")
    write(options.out, speech(options))
    return 0


def speech(options: argparse.Namespace) -> str:
    """What is read aloud, a sentence a line, with its breaths. Raises ContentError."""
    from kiosk.help.numbers import read_numbers
    from kiosk.library.catalogue import open_library
    from kiosk.paths import find_paths
    from kiosk.settings import clinic_values
    from kiosk.shell.prepare import settings_of
    from kiosk.speech.topic import outline

    paths = find_paths(options.content, options.data, options.settings)
    settings = settings_of(paths)
    numbers, _ = read_numbers(paths.content, settings.clinic.region)
    library = open_library(paths.content, options.language, clinic_values(settings, numbers), None)
    topic = library.topic(options.topic)
    if topic is None:
        known = ", ".join(entry.id for entry in library.entries())
        raise ContentError(f"There is no topic “{short(options.topic)}”.", f"There are: {known}.")
    if topic.language != options.language:
        raise ContentError(
            f"“{topic.id}” has no text in “{short(options.language)}”.",
            f"Its text is in “{topic.language}”; other languages are files beside it.",
        )
    text = outline(topic)
    if text is None:
        raise ContentError(
            f"Nothing reads “{topic.language}” aloud yet.", "There are rules for English and for Spanish."
        )
    return text


def write(out: Path, text: str) -> None:
    """Write the file, or print it. Raises StartError where it cannot be written."""
    if str(out) == "-":
        sys.stdout.write(text)
        return
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as problem:
        raise StartError(
            f"{out} cannot be written: {(problem.strerror or 'the disk refuses').lower()}.",
            "Choose another file with --out.",
        ) from problem
