"""One problem found in content or settings, with its place and what to do about it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Level(StrEnum):
    """How much a finding weighs: errors always fail a check, warnings only under --strict, info never."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Finding(NamedTuple):
    """A problem at one place.

    `file` is relative to the folder that was read; `line` and `column` count from 1 and 0 means
    "the whole file"; `rule` is `family.name` and has a page in the authors' guide.
    """

    file: str
    line: int
    column: int
    rule: str
    level: Level
    message: str
    hint: str
