"""The recovery checklist in the other languages of this screen."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.presenters.chair_languages import Spoken
from kiosk.recovery.definition import Definition
from kiosk.recovery.tongue import Tongue, filled_tongue
from kiosk.recovery.tongue_reader import FOLDER, read_tongue

if TYPE_CHECKING:
    from kiosk.shell.plan import Plan

log = logging.getLogger(__name__)


def spoken_in(plan: Plan, definition: Definition) -> Spoken:
    """The language that this run begins with, and what patients and escorts read in all of its languages.

    A language without a file, or with one that cannot be used, is left out; what is wrong is logged.
    """
    found: dict[str, Tongue] = {}
    for language in plan.languages:
        name = f"{FOLDER}/{language}.toml"
        try:
            text = (plan.content / name).read_bytes()
        except FileNotFoundError:
            continue
        except OSError as problem:
            log.warning("%s cannot be read: %s.", name, problem.strerror)
            continue
        tongue, findings = read_tongue(text, language, definition, name)
        for finding in findings:
            log.warning("%s:%d: %s %s", finding.file, finding.line, finding.message, finding.hint)
        if tongue is not None:
            found[language] = filled_tongue(tongue, plan.values)
    return Spoken(plan.chosen.language, found)
