"""The clinic's checklist on disk: which runs, the copy that was last accepted, and those of old records."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from kiosk.clock import Clock
from kiosk.errors import StoreBroken
from kiosk.recovery.accepted import Choice, Runs, choose
from kiosk.recovery.definition import Definition
from kiosk.recovery.reader import read_definition
from kiosk.recovery.wording import filled

log = logging.getLogger(__name__)

FILE = Path("recovery") / "recovery.toml"
ACCEPTED = "recovery-accepted.toml"


def chosen_checklist(content: Path, data: Path | None, today: datetime) -> Choice:
    """The checklist that runs. A copy of an accepted one is kept beside the records."""
    from kiosk.library import sheet_names  # only where there are chairs

    copy = data / ACCEPTED if data else None
    choice = choose(
        _bytes(content / FILE), _bytes(copy) if copy else None, today.date(), sheet_names.names(content)
    )
    for finding in choice.findings:
        log.warning("%s:%d: %s %s", finding.file, finding.line, finding.message, finding.hint)
    if choice.keep and copy is not None:
        _keep(copy, choice.text)
    return choice


def _bytes(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None


def _keep(copy: Path, text: bytes) -> None:
    """On disk whole or not at all."""
    fresh = copy.with_suffix(".new")
    try:
        with fresh.open("wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(copy)
    except OSError as problem:
        log.warning("The accepted checklist could not be kept in %s: %s", copy, problem.strerror)


class Records:
    """The definitions of records, each text read once."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self._read: dict[str, Definition] = {}

    def read(self, text: str) -> Definition:
        """The checklist a record was made with, the region's numbers put in. Raises StoreBroken."""
        if text not in self._read:
            definition, _ = read_definition(text.encode())
            if definition is None:
                raise StoreBroken(
                    "The checklist of a record cannot be read.", "Update the program, then start it again."
                )
            self._read[text] = filled(definition, self._values)
        return self._read[text]


class Renewal:
    """Chooses the checklist again when a day begins, as long as it is one for patients."""

    def __init__(
        self, choice: Choice, again: Callable[[], Choice], clock: Clock, take: Callable[[Choice], None]
    ) -> None:
        """`take` hears the new choice, also where it says that none runs any more."""
        self._runs = choice.runs
        self._again = again
        self._clock = clock
        self._take = take
        self._day = clock.now().date()

    def look(self) -> None:
        """Whether a day has begun."""
        today = self._clock.now().date()
        if today == self._day or self._runs is not Runs.PATIENTS:
            return
        self._day = today
        choice = self._again()
        if choice.runs is not Runs.PRACTICE:  # a draft put there meanwhile waits for the next start
            self._take(choice)
