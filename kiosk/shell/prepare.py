"""Settles what a run shows: places, settings, numbers, values and the index, before any window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.errors import SettingsError
from kiosk.findings import Finding, Level
from kiosk.help.numbers import Numbers, read_numbers, usable
from kiosk.languages.registry import find_language
from kiosk.library.index import Index, index_key, read_index
from kiosk.paths import Paths, find_paths, ready_data
from kiosk.settings import Settings, clinic_values, load

DEMO_CLINIC = "Riverside Practice Clinic"
DEMO_VALUES: Mapping[str, str] = {
    "fasting.solids_hours": "6",
    "fasting.clear_fluids_hours": "2",
    "escort.required": "true",
    "comfort.music": "true",
    "comfort.mask": "true",
    "infusion.minutes": "40",
    "visit.minutes": "120",
    "monitor.bp": "true",
    "monitor.spo2": "true",
    "phone.day": "555-0100",
}
"""A practice clinic's values, so that clinic-set blocks can be seen; every page is marked as practice."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything that is known before Qt is loaded."""

    settings: Settings
    paths: Paths
    numbers: Numbers
    values: Mapping[str, str]
    language: str
    languages: tuple[str, ...]
    index: Index | None
    demo: bool
    crisis_problem: str = ""
    """Why help shows the general text in place of numbers, a sentence for staff; empty where it need not."""


def settings_of(paths: Paths) -> Settings:
    """The settings, or SettingsError with every finding."""
    settings, findings = load(paths.settings, paths.settings_named)
    if settings is None:
        errors = tuple(one for one in findings if one.level is Level.ERROR)
        raise SettingsError(
            f"The settings file {paths.settings} cannot be used.",
            "Mend the lines named above, or remove the file to use the defaults.",
            errors,
        )
    return settings


def prepare(
    content: Path | None, data: Path | None, settings: Path | None, demo: bool = False, language: str = ""
) -> Prepared:
    """Read settings, numbers and the index. Raises SettingsError, ContentError or StoreError."""
    paths = find_paths(content, data, settings)
    read = settings_of(paths)
    if demo:
        read = read._replace(clinic=read.clinic._replace(name=DEMO_CLINIC))
    else:
        ready_data(paths.data)
    numbers, findings = read_numbers(paths.content, read.clinic.region)
    shown = usable(numbers, datetime.now(UTC).astimezone().date())
    values = clinic_values(read, shown)
    if demo:
        values = {**DEMO_VALUES, **values}
    chosen = _language(language or read.languages.default)
    offered = tuple(dict.fromkeys((chosen, *read.languages.shown)))
    key = index_key(paths.content, values, read.review.unsigned == "hide")
    index = None if demo else read_index(paths.cache, _content_language(chosen), key)
    problem = _crisis_problem(numbers, findings) if shown.general else ""
    return Prepared(read, paths, numbers, values, chosen, offered, index, demo, problem)


def _crisis_problem(numbers: Numbers, findings: tuple[Finding, ...]) -> str:
    if numbers.general:
        errors = (one for one in findings if one.level is Level.ERROR)
        said = next((f"{one.message} {one.hint}" for one in errors), "")
        return f"There are no crisis numbers to show. {said}".strip()
    when = f" since {numbers.expires}" if numbers.expires else ""
    return (
        f"The crisis numbers are out of date{when} and are not shown. "
        "Ring each one, then write new dates into the region's file in content/crisis."
    )


def _language(code: str) -> str:
    found = find_language(code)
    if found is None:
        from kiosk.languages.registry import LANGUAGES

        known = ", ".join(one.code for one in LANGUAGES)
        raise SettingsError(f"There is no language {code!r}.", f"Choose one of {known}.")
    return found.code


def _content_language(code: str) -> str:
    found = find_language(code)
    return found.content if found else "en"
