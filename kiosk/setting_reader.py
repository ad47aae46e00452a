"""Reads a settings file: every wrong key and value at once, each with its line and what to write instead."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from kiosk.findings import Finding, Level
from kiosk.setting_kinds import CLINIC, SECTIONS, UNSEEN, Setting, fits, table, takes, written
from kiosk.settings import Settings, Value
from kiosk.toml_places import parse, place, places

PROBLEMS = {
    "kind": "{key} must be {takes}.",
    "range": "{key} is {value}, which is out of range.",
    "choice": "{key} cannot be {value}.",
    "text": "{key} holds characters that cannot be used there.",
}


def read_settings(text: str, file_name: str) -> tuple[Settings | None, tuple[Finding, ...]]:
    """The settings that `text` gives, or None and every reason why it cannot be used."""
    raw, broken = parse(text, file_name, "settings.syntax")
    if raw is None:
        return None, (broken,) if broken else ()
    where = places(text)
    known = {setting.key: setting for setting in table()}
    kept: dict[str, Value] = {}
    found: list[Finding] = []

    def report(key: str, rule: str, message: str, hint: str, level: Level = Level.ERROR) -> None:
        found.append(Finding(file_name, *place(where, key), f"settings.{rule}", level, message, hint))

    for key, value in _flat(raw, known):
        if key not in known:
            report(key, "unknown", *_unknown(key, known))
            continue
        setting = known[key]
        fitting, fault = fits(setting, value)
        if fitting is None:
            message = PROBLEMS[fault].format(key=key, takes=takes(setting), value=_short(value))
            report(key, fault, message, f"Write {takes(setting)}.")
            continue
        kept[key] = fitting
        if setting.later:
            report(key, "later", f"{key} is not used by this version yet.", "Nothing to do.", Level.INFO)
    settings = _built(kept)
    if settings.languages.default not in settings.languages.shown:
        report(
            "languages.default" if "languages.default" in kept else "languages.shown",
            "language",
            f"languages.shown does not list {written(settings.languages.default)}, the default language.",
            "Add it to languages.shown, or make languages.default one that is listed.",
        )
    wrong = any(one.level is Level.ERROR for one in found)
    return None if wrong else settings, tuple(sorted(found))


def read_region(text: str) -> str:
    """The region that `text` sets beside whatever else is wrong with it; empty when nobody can tell."""
    raw, _ = parse(text, "", "settings.syntax")
    if raw is None:
        return ""
    clinic = raw.get("clinic", {})
    region = clinic.get("region", Settings().clinic.region) if isinstance(clinic, dict) else ""
    setting = next(one for one in table() if one.key == "clinic.region")
    return str(fits(setting, region)[0] or "")


def _flat(raw: dict[str, object], known: dict[str, Setting], above: str = "") -> list[tuple[str, object]]:
    """Every key that is written, by its dotted name; an empty table only when nothing is known inside it."""
    flat: list[tuple[str, object]] = []
    for name, value in raw.items():
        key = f"{above}.{name}" if above else name
        if isinstance(value, dict) and key not in known:
            inside = _flat(value, known, key)
            flat += inside
            if not inside and not any(one.startswith(f"{key}.") for one in known):
                flat.append((key, value))
        else:
            flat.append((key, value))
    return flat


def _unknown(key: str, known: dict[str, Setting]) -> tuple[str, str]:
    shown = UNSEEN.sub("", key)[:80]
    if any(one.startswith(f"{key}.") for one in known):
        return (
            f"{shown} is a section, not a setting.",
            f"Write [{shown}] on a line of its own, its keys below.",
        )
    last = key.rpartition(".")[2]
    same = [one for one in known if one.rpartition(".")[2] == last]
    near = [*get_close_matches(key, known, 1, 0.6), *same]
    hint = (
        f"Did you mean {near[0]}?" if near else "Take the line out; the operators' guide lists every setting."
    )
    return f"There is no setting {shown}.", hint


def _short(value: object) -> str:
    match value:
        case int() if abs(value) >= 2**63:  # Python refuses to print far longer ones
            return "that number"
        case bool() | int() | float() | str():
            return UNSEEN.sub("", written(value))[:60]
        case list():
            return "that list"
    return "that"


def _built(kept: dict[str, Value]) -> Settings:
    """The defaults with what was written put in place of them. `fits` has seen to every type."""
    settings = Settings()
    changes: dict[str, Any] = {key: value for key, value in kept.items() if key in Settings._fields}
    for name in SECTIONS:
        section = getattr(settings, name)
        inside = {key: kept[f"{name}.{key}"] for key in section._fields if f"{name}.{key}" in kept}
        changes[name] = section._replace(**inside)
    values = ((one.key.removeprefix("clinic."), kept.get(one.key)) for one in CLINIC)
    changes["values"] = tuple((key, value) for key, value in values if value is not None)
    return settings._replace(**changes)
