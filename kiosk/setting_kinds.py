"""The table of settings, and whether a value that somebody wrote is one that its key takes."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import get_args, get_type_hints

from kiosk.settings import May, Settings, Value

UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters nobody can see, some of which turn the text around them."""

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")
REGION = re.compile(r"([a-z]{2,3}(-[a-z0-9]{1,8})*)?")
WEB = re.compile(r"https?://[^\s<>\"{}|\\^`]+")
QUEUE = re.compile(r"[^\s/#?%\"'\\{}<>]*")
"""What a printer's queue may be called: one word, without signs that have a meaning in an address."""


KINDS: dict[object, str] = {
    bool: "yes or no",
    int: "whole number",
    float: "number",
    str: "text",
    tuple[str, ...]: "list of texts",
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One key. `default` is None for clinic values, which are unset until a clinic writes them."""

    key: str
    kind: str
    unit: str
    default: Value | None
    low: float
    high: float
    choices: tuple[Value, ...]
    help: str
    also: tuple[Value, ...] = ()
    later: bool = False


def _clinic(key: str, kind: str, help: str, unit: str = "", low: float = 1, high: float = 160) -> Setting:
    return Setting(f"clinic.{key}", kind, unit, None, low, high, (), help)


def _hours(key: str, help: str, low: float = 2, high: float = 24) -> Setting:
    return _clinic(key, "whole number", help, "hours", low, high)


def _minutes(key: str, help: str, low: float, high: float) -> Setting:
    return _clinic(key, "whole number", help, "minutes", low, high)


def _count(key: str, help: str) -> Setting:
    return _clinic(key, "text or whole number", help, high=40)


CLINIC = (
    _hours("fasting.solids_hours", "No solid food for this long before the visit."),
    _hours("fasting.clear_fluids_hours", "No clear drinks for this long before the visit."),
    _clinic("fasting.note", "text", "What else to say about eating and drinking."),
    _clinic("escort.required", "yes or no", "Whether an adult must go home with the person."),
    _clinic("escort.text", "text", "What to say about that adult."),
    _clinic("comfort.music", "yes or no", "Whether people may bring music."),
    _clinic("comfort.mask", "yes or no", "Whether people may wear an eye mask."),
    _clinic("comfort.companion_in_room", "yes or no", "Whether somebody may sit with the person."),
    _count("course.infusions", "How many infusions a course has."),
    _count("course.weeks", "How many weeks a course takes."),
    _clinic("course.booster_text", "text", "What to say about infusions after the course."),
    _minutes("infusion.minutes", "How long an infusion takes.", 10, 240),
    _minutes("visit.minutes", "How long the whole visit takes.", 30, 600),
    _minutes("stay.minutes", "How long people stay after the infusion.", 10, 600),
    _clinic("monitor.bp", "yes or no", "Whether blood pressure is watched."),
    _clinic("monitor.spo2", "yes or no", "Whether oxygen is watched."),
    _clinic("monitor.ecg", "yes or no", "Whether the heart's rhythm is watched."),
    _clinic("staff.presence", "text", "Who stays in the room, in your clinic's words."),
    _hours("driving.min_hours", "No driving for at least this long; never less than a day.", 24, 168),
    _clinic("alcohol.before_text", "text", "What to say about alcohol before the visit."),
    _clinic("alcohol.after_text", "text", "What to say about alcohol after the visit."),
    _clinic("phone.day", "text", "The number to call by day.", low=2, high=40),
    _clinic("phone.after_hours", "text", "The number to call at other times.", low=2, high=40),
    _clinic("review.clinician", "text", "The role of who reviews the texts.", high=80),
    _clinic("review.date", "text", "The date of the last review, as it should be read.", low=4, high=40),
)
"""What the texts of a clinic may use as `{{fasting.solids_hours}}`: no default is safe everywhere."""


SECTIONS = tuple(name for name in Settings._fields if hasattr(getattr(Settings(), name), "_fields"))
"""The parts of the settings that are sections of the file."""


def table() -> tuple[Setting, ...]:
    """Every setting there is, in the order of the file."""
    found: list[Setting] = []
    for name, hint in get_type_hints(Settings, include_extras=True).items():
        section = Settings._field_defaults[name]
        if name in SECTIONS:
            inside = get_type_hints(type(section), include_extras=True)
            found += [_setting(f"{name}.{key}", getattr(section, key), one) for key, one in inside.items()]
        elif name != "values":
            found.append(_setting(name, section, hint))
        if name == "clinic":
            found += CLINIC
    return tuple(found)


def _setting(key: str, default: Value, hint: object) -> Setting:
    kind, may = get_args(hint)
    assert isinstance(may, May)
    return Setting(
        key, KINDS[kind], may.unit, default, may.low, may.high, may.choices, may.help, may.also, may.later
    )


def takes(setting: Setting) -> str:
    """What may be written for a key, in words."""
    if setting.choices:
        return "one of " + ", ".join(written(choice) for choice in setting.choices)
    low, high = f"{setting.low:g}", f"{setting.high:g}"
    match setting.kind:
        case "yes or no":
            return "true or false"
        case "text":
            return f"text in quotes, {low} to {high} characters"
        case "text or whole number":
            return f"a whole number, or text in quotes, {low} to {high} characters"
        case "list of texts":
            return f"a list of {low} to {high} texts in quotes"
    also = "".join(f"{written(value)}, or " for value in setting.also)
    return f"{also}a {setting.kind} from {low} to {high} {setting.unit}".rstrip()


def written(value: Value) -> str:
    """A value as a settings file writes it."""
    match value:
        case bool():
            return "true" if value else "false"
        case tuple():
            return "[" + ", ".join(written(one) for one in value) + "]"
        case str():
            return f'"{value}"'
    return str(value)


def fits(setting: Setting, raw: object) -> tuple[Value | None, str]:
    """The value to keep and no fault; or None and the fault: `kind`, `range`, `choice` or `text`."""
    value = _of_kind(setting.kind, raw)
    if value is None:
        return None, "kind"
    if setting.choices:
        return (value, "") if value in setting.choices else (None, "choice")
    if value in setting.also or isinstance(value, bool):
        return value, ""
    texts = value if isinstance(value, tuple) else (value,) if isinstance(value, str) else ()
    if any(UNSEEN.search(text) for text in texts):
        return None, "text"
    if setting.key.startswith("languages.") and not all(LANGUAGE.fullmatch(text) for text in texts):
        return None, "text"
    if setting.key == "clinic.region" and not REGION.fullmatch(str(value)):
        return None, "text"
    if setting.key == "clinic.web" and value and not WEB.fullmatch(str(value)):
        return None, "text"
    if setting.key == "print.queue" and not QUEUE.fullmatch(str(value)):
        return None, "text"
    size = len(value) if isinstance(value, str | tuple) else value
    return (value, "") if setting.low <= size <= setting.high else (None, "range")


def _of_kind(kind: str, raw: object) -> Value | None:
    if isinstance(raw, int) and abs(raw) >= 2**63:  # beyond what TOML promises, and too long to print
        return None
    match kind, raw:
        case "yes or no", bool():
            return raw
        case _, bool():
            return None
        case "whole number", int():
            return raw
        case "number", int() | float():
            return float(raw) if math.isfinite(raw) else None
        case "text or whole number", int():
            return str(raw)
        case (("text" | "text or whole number"), str()):
            return raw.strip()
        case "list of texts", list():
            return tuple(raw) if all(isinstance(one, str) for one in raw) else None
    return None


def markdown() -> str:
    """Every setting as a Markdown table."""
    rows = ["| key | default | may be | what it does |", "| --- | --- | --- | --- |"]
    for setting in table():
        default = "unset" if setting.default is None else f"`{written(setting.default)}`"
        later = " *Not used by this version yet.*" if setting.later else ""
        rows.append(f"| `{setting.key}` | {default} | {takes(setting)} | {setting.help}{later} |")
    return "\n".join(rows) + "\n"
