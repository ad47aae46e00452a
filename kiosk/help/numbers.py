"""The numbers to call in a crisis, read before and without anything else."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kiosk.findings import Finding, Level
from kiosk.toml_places import read_small

GENERAL_TEXT = "Tell staff now. Call your local emergency number."
"""What holds when no region's numbers are known."""

REGION = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*")
LARGEST_FILE = 64 * 1024


class LineWords(NamedTuple):
    """What is said of a crisis line in one language. `notes` is for whoever reads that language."""

    language: str
    name: str = ""
    hours: str = ""
    notes: str = ""


class Line(NamedTuple):
    """A crisis line. `call` or `text` may be empty, never both; `say` spells the number for the voice."""

    id: str
    name: str
    call: str
    text: str = ""
    say: str = ""
    hours: str = ""
    notes: str = ""
    status: str = "verified"
    words: tuple[LineWords, ...] = ()

    def read_in(self, language: str) -> LineWords:
        """Its name and hours as a reader of that language sees them, and what is noted for them alone."""
        own = next((one for one in self.words if one.language == language), LineWords(language))
        return own._replace(name=own.name or self.name, hours=own.hours or self.hours)


class Numbers(NamedTuple):
    """A region's numbers, only those that somebody looked up. Empty, the general text holds.

    `languages` are those in which the lines answer.
    """

    region: str = ""
    emergency: str = ""
    emergency_say: str = ""
    lines: tuple[Line, ...] = ()
    poison: str = ""
    poison_notes: str = ""
    languages: tuple[str, ...] = ()
    checked: date | None = None
    expires: date | None = None

    @property
    def general(self) -> bool:
        """Whether no region's numbers are known, so that only the general text can be shown."""
        return not self.emergency

    @property
    def line(self) -> str:
        """The first crisis line's number."""
        return next((one.call or one.text for one in self.lines), "")

    def expired(self, today: date) -> bool:
        """Whether the numbers were last looked up too long ago. Then `usable` gives none."""
        return not self.general and (self.expires is None or today > self.expires)


def usable(numbers: Numbers, today: date) -> Numbers:
    """What may be shown on that day: out of date, no number is sent to anybody and the general text holds."""
    return Numbers() if numbers.expired(today) else numbers


def read_numbers(content: Path, region: str) -> tuple[Numbers, tuple[Finding, ...]]:
    """The region's numbers and what is wrong with its file; never fails, at worst the general text holds."""
    file = f"crisis/{region}.toml"
    if not REGION.fullmatch(region):
        said = "No region is set" if not region else "The region is not a name such as us or uk"
        return Numbers(), (
            _unusable("crisis", f"{said}.", "Set clinic.region to the name of a file in content/crisis."),
        )
    text, problem = _read(content, file)
    if text is None:
        hint = "Put a plain crisis file there, or set clinic.region to another file of content/crisis."
        return Numbers(), (_unusable(file, f"The crisis numbers cannot be read ({problem}).", hint),)
    from kiosk.help.crisis_file import parse_crisis

    numbers, findings = parse_crisis(text, file)
    return numbers or Numbers(), findings


def _read(content: Path, name: str) -> tuple[str | None, str]:
    """The file's words, or None and why there are none."""
    file = content / name
    if not os.path.realpath(file).startswith(os.path.realpath(content) + "/"):
        return None, "It lies outside the content folder"
    try:
        return read_small(file, LARGEST_FILE).decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        return None, "It is not UTF-8 text"
    except OSError as problem:
        return None, problem.strerror or str(problem)


def _unusable(file: str, message: str, hint: str) -> Finding:
    return Finding(file, 0, 0, "crisis.missing", Level.ERROR, message, hint)
