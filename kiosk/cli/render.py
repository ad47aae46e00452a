"""`kiosk render`: one topic in one of the forms it leaves this program in."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import ContentError, StartError
from kiosk.library.problems import short

if TYPE_CHECKING:
    from kiosk.handout.sheet import TakeHome
    from kiosk.library.catalogue import Library
    from kiosk.library.topics import Topic
    from kiosk.settings import Settings

FORMS = ("html", "pdf", "speech", "outline")


def add(parser: argparse.ArgumentParser) -> None:
    """Declare the options of `render`."""
    parser.add_argument("topic", help="the topic's id, which is its folder's name")
    parser.add_argument(
        "--to",
        required=True,
        choices=FORMS,
        help="html and pdf: a sheet to take home; speech: what is read aloud",
    )
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="where to; - is the terminal")
    parser.add_argument("--paper", choices=("letter", "a4"), help="for pdf; else as in the settings")
    parser.add_argument("--language", default="en", metavar="CODE", help="the topic's language")


def run(options: argparse.Namespace) -> int:
    """Write it. Raises KioskError where there is no such topic, or no room for the file."""
    if options.to == "speech":
        write(options.out, speech(options))
        return 0
    sheet, settings = handout(options)
    if options.to == "pdf":
        from kiosk.adapters.typst_handout import handout_as_pdf

        write(options.out, handout_as_pdf(sheet, options.paper or settings.print.paper))
    elif options.to == "html":
        from kiosk.handout.html import as_html

        write(options.out, as_html(sheet))
    else:
        from kiosk.handout.outline import outline

        write(options.out, outline(sheet))
    return 0


def handout(options: argparse.Namespace) -> tuple[TakeHome, Settings]:
    """The topic as a sheet to take home. Raises ContentError."""
    from kiosk.adapters.qr_code import code_of
    from kiosk.handout.made import Clinic, of_topic
    from kiosk.languages.registry import find_language

    library, topic, settings, values = _found(options)
    language = find_language(topic.language)
    clinic = Clinic(settings.clinic.name, values, code=code_of(settings.clinic.web))
    right_to_left = language is not None and language.right_to_left
    return of_topic(library, topic, clinic, right_to_left), settings


def speech(options: argparse.Namespace) -> str:
    """What is read aloud, a sentence a line, with its breaths. Raises ContentError."""
    from kiosk.speech.topic import outline

    _, topic, _, _ = _found(options)
    text = outline(topic)
    if text is None:
        raise ContentError(
            f"Nothing reads “{topic.language}” aloud yet.", "There are rules for English and for Spanish."
        )
    return text


def _found(options: argparse.Namespace) -> tuple[Library, Topic, Settings, dict[str, str]]:
    """The topic in its language, and what the clinic has set. Raises ContentError."""
    from kiosk.help.numbers import read_numbers
    from kiosk.library.catalogue import open_library
    from kiosk.paths import find_paths
    from kiosk.settings import clinic_values
    from kiosk.shell.prepare import settings_of

    paths = find_paths(options.content, options.data, options.settings)
    settings = settings_of(paths)
    numbers, _ = read_numbers(paths.content, settings.clinic.region)
    values = clinic_values(settings, numbers)
    library = open_library(paths.content, options.language, values, None)
    topic = library.topic(options.topic)
    if topic is None:
        known = ", ".join(entry.id for entry in library.entries())
        raise ContentError(f"There is no topic “{short(options.topic)}”.", f"There are: {known}.")
    if topic.language != options.language:
        raise ContentError(
            f"“{topic.id}” has no text in “{short(options.language)}”.",
            f"Its text is in “{topic.language}”; other languages are files beside it.",
        )
    return library, topic, settings, values


def write(out: Path, form: str | bytes) -> None:
    """Write the file, or print it. Raises StartError where it cannot be written."""
    data = form.encode("utf-8") if isinstance(form, str) else form
    if str(out) == "-":
        sys.stdout.write(form) if isinstance(form, str) else sys.stdout.buffer.write(data)
        return
    try:
        out.write_bytes(data)
    except OSError as problem:
        raise StartError(
            f"{out} cannot be written: {(problem.strerror or 'the disk refuses').lower()}.",
            "Choose another file with --out.",
        ) from problem
