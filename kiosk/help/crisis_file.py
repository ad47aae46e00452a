"""Reads one `crisis/<region>.toml`: what may be shown of it, and every fault with its line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from kiosk.findings import Finding, Level
from kiosk.help.numbers import Line, LineWords, Numbers
from kiosk.toml_places import parse, place, places

NUMBER = r"[0-9+ -]{2,20}"
SHOWN = ("verified", "secondary")
STATUSES = (*SHOWN, "unverified")
LONGEST = timedelta(days=184)
"""Six months: numbers change."""

TOP = {
    "schema",
    "region",
    "languages",
    "reviewer_role",
    "checked",
    "expires",
    "emergency",
    "crisis",
    "poison",
}
ENTRY = {
    *("id", "name", "call", "text", "number", "say", "hours", "notes", "source", "seen", "status", "words"),
}
WORDS = ("name", "hours", "notes")
LANGUAGE = r"[a-z]{2,3}"

Table = Mapping[str, object]


class _File:
    """A crisis file while it is read: its text's places and the faults found so far."""

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self.found: list[Finding] = []
        self._text = text
        self._places: dict[str, tuple[int, int]] | None = None

    def report(self, key: str, rule: str, message: str, hint: str, level: Level = Level.ERROR) -> None:
        if self._places is None:
            self._places = places(self._text)
        line, column = place(self._places, key)
        self.found.append(Finding(self.name, line, column, f"crisis.{rule}", level, message, hint))


def parse_crisis(text: str, name: str) -> tuple[Numbers | None, tuple[Finding, ...]]:
    """What a crisis file says, or None when it has no emergency number or no crisis line to show."""
    raw, broken = parse(text, name, "crisis.syntax")
    if raw is None:
        return None, (broken,) if broken else ()
    file = _File(text, name)
    _known_keys(file, "", raw, TOP)
    if raw.get("schema") != 1:
        file.report("schema", "schema", "schema must be 1.", "Write schema = 1 in the first line.")
    checked, expires = _dates(file, raw)
    emergency = _entry(file, "emergency", raw.get("emergency"))
    number = (
        _number(file, "emergency.number", emergency.get("number"))
        if _shows(file, "emergency", emergency)
        else ""
    )
    lines = _lines(file, raw.get("crisis"))
    poison = _entry(file, "poison", raw.get("poison")) if "poison" in raw else {}
    poison_shows = bool(poison) and _shows(file, "poison", poison)
    if not number:
        file.report(
            "emergency", "missing", "There is no emergency number to show.", "Add [emergency] with a number."
        )
    if not lines:
        file.report(
            "crisis", "missing", "There is no crisis line to show.", "Add [[crisis]] with a number to call."
        )
    numbers = Numbers(
        region=_text(file, "region", raw),
        emergency=number,
        emergency_say=_text(file, "say", emergency, "emergency."),
        lines=lines,
        poison=_number(file, "poison.number", poison.get("number")) if poison_shows else "",
        poison_notes=_text(file, "notes", poison, "poison.") if poison_shows else "",
        languages=_languages(file, raw.get("languages")),
        checked=checked,
        expires=expires,
    )
    return numbers if number and lines else None, tuple(sorted(file.found))


def _lines(file: _File, raw: object) -> tuple[Line, ...]:
    lines: list[Line] = []
    for index, one in enumerate(raw if isinstance(raw, list) else []):
        key = f"crisis.{index}"
        entry = _entry(file, key, one)
        if not _shows(file, key, entry):
            continue
        call = _number(file, f"{key}.call", entry["call"]) if "call" in entry else ""
        text = _number(file, f"{key}.text", entry["text"]) if "text" in entry else ""
        if not entry.keys() & {"call", "text"}:
            file.report(key, "missing", "This line has no number.", "Write call or text.")
        if call or text:
            words = {
                name: _text(file, name, entry, f"{key}.") for name in ("id", "name", "say", "hours", "notes")
            }
            said = _in_languages(file, f"{key}.words", entry.get("words", {}))
            lines.append(Line(call=call, text=text, status=str(entry.get("status")), words=said, **words))
    return tuple(lines)


def _in_languages(file: _File, key: str, raw: object) -> tuple[LineWords, ...]:
    """What is said of a line in other languages."""
    if not isinstance(raw, dict) or not all(isinstance(one, dict) for one in raw.values()):
        file.report(
            key, "kind", f"{key} is not a table of languages.", "Write [crisis.words.es] below the line."
        )
        return ()
    found: list[LineWords] = []
    for language, words in raw.items():
        above = f"{key}.{language}."
        if not re.fullmatch(LANGUAGE, language):
            file.report(
                f"{key}.{language}", "text", f"{language[:20]} is not a language.", "Write a code: es."
            )
            continue
        _known_keys(file, above, words, set(WORDS))
        found.append(LineWords(language, *(_text(file, name, words, above) for name in WORDS)))
    return tuple(found)


def _entry(file: _File, key: str, raw: object) -> Table:
    """A table of the file; anything else is a fault and counts as empty."""
    if isinstance(raw, dict):
        _known_keys(file, f"{key}.", raw, ENTRY)
        return raw
    if raw is not None:
        file.report(key, "kind", f"{key} is not a table.", f"Write [{key}] and its keys below.")
    return {}


def _known_keys(file: _File, above: str, raw: Table, known: set[str]) -> None:
    for key in raw.keys() - known:
        from difflib import get_close_matches

        near = get_close_matches(key, sorted(known), 1)
        hint = f"Did you mean {near[0]}?" if near else "Take it out."
        file.report(f"{above}{key}", "unknown", f"There is no key {above}{key}.", hint)


def _shows(file: _File, key: str, entry: Table) -> bool:
    """Whether an entry may be shown: only what somebody looked up. An emergency number needs no status."""
    if not entry:
        return False
    if not entry.get("source"):
        file.report(
            key, "source", f"{_label(key, entry)} has no source.", "Write where it was seen.", Level.WARNING
        )
    if "seen" in entry:
        _date(file, f"{key}.seen", entry["seen"])
    status = entry.get("status", "verified" if key == "emergency" else None)
    if status not in STATUSES:
        file.report(
            f"{key}.status",
            "status",
            f"The status of {_label(key, entry)} must be verified, secondary or unverified.",
            "Write how the number was looked up.",
        )
    elif status not in SHOWN:
        file.report(
            f"{key}.status",
            "unverified",
            f"{_label(key, entry)} was not looked up, so it is not shown.",
            "Look it up at its operator's own page, then write verified.",
            Level.INFO,
        )
    return status in SHOWN


def _label(key: str, entry: Table) -> str:
    """What to call an entry: its name where it has one."""
    name = entry.get("name")
    return name[:60] if isinstance(name, str) and name.isprintable() else key


def _number(file: _File, key: str, raw: object) -> str:
    if isinstance(raw, str) and re.fullmatch(NUMBER, raw) and any(sign.isdigit() for sign in raw):
        return raw.strip()
    file.report(key, "number", f"{key} is not a telephone number.",
                'Write 2 to 20 digits in quotes; spaces, + and - may stand between: "116 123".')  # fmt: skip
    return ""


def _dates(file: _File, raw: Table) -> tuple[date | None, date | None]:
    checked, expires = (_date(file, key, raw.get(key)) for key in ("checked", "expires"))
    if checked and expires and not timedelta(0) < expires - checked <= LONGEST:
        file.report("expires", "date", "expires must be later than checked, by six months at most.",
                    f"Write a date up to {(checked + LONGEST).isoformat()}.")  # fmt: skip
    return checked, expires


def _date(file: _File, key: str, raw: object) -> date | None:
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    file.report(key, "date", f"{key} is not a date.", f"Write it without quotes: {key} = 2026-11-22.")
    return None


def _text(file: _File, key: str, raw: Table, above: str = "") -> str:
    """A short text, empty when it is not there."""
    value = raw.get(key, "")
    if isinstance(value, str) and len(value) <= 200 and value.isprintable():
        return value
    file.report(
        f"{above}{key}", "text", f"{above}{key} is not a short text.", "Write up to 200 characters in quotes."
    )
    return ""


def _languages(file: _File, raw: object) -> tuple[str, ...]:
    if isinstance(raw, list) and raw and all(isinstance(one, str) for one in raw):
        return tuple(raw)
    file.report("languages", "missing", "languages does not list any.", 'Write languages = ["en"].')
    return ()
