"""Which checklist runs: the file as it is now, the copy that was last accepted, or none.

Nothing is read or written here: the caller hands over the bytes of both and keeps what it is told to keep.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kiosk.findings import Finding, Level
from kiosk.recovery.definition import Definition, Item, Kind, Status
from kiosk.recovery.faults import Faults, listed
from kiosk.recovery.reader import FILE, read_definition

SOON = timedelta(days=30)


class Runs(StrEnum):
    """What the recovery room may do."""

    PATIENTS = "patients"
    PRACTICE = "practice"
    OFF = "off"


class Why(StrEnum):
    """What staff are told about it; the presenter has the words. Empty: nothing to say."""

    NOTHING = ""
    DRAFT = "draft"
    SOON = "expires soon"
    KEPT_FAULTY = "faults, last accepted copy runs"
    KEPT_MISSING = "no file, last accepted copy runs"
    KEPT_NEWER = "made for a newer version, last accepted copy runs"
    FAULTY = "faults"
    MISSING = "no file"
    NEWER = "made for a newer version"
    EXPIRED = "review expired"
    RETIRED = "retired"


INSTEAD = {
    Why.FAULTY: Why.KEPT_FAULTY,
    Why.MISSING: Why.KEPT_MISSING,
    Why.NEWER: Why.KEPT_NEWER,
}
"""What staff are told when the last accepted copy runs in place of the file."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The checklist that runs, and why.

    `text` is the file it was read from, for the record; `keep` says to keep it as the last accepted copy.
    `findings` are the faults of the file as it is now, also where a copy runs in its place.
    """

    runs: Runs
    why: Why
    definition: Definition | None = None
    text: bytes = b""
    keep: bool = False
    findings: tuple[Finding, ...] = ()


def choose(
    now: bytes | None, kept: bytes | None, today: date, sheets: Collection[str] | None = None
) -> Choice:
    """Decide by the file's bytes (None: there is no file) and those of the last accepted copy.

    Only a reviewed checklist in date runs with patients. A draft is for practice. A file with a fault never
    runs; the last accepted copy does in its place while its review is in date.
    """
    last = _accepted(kept, today)
    if now is None:
        return _instead(Why.MISSING, kept, last, ())
    definition, findings = read_definition(now, sheets=sheets)
    if definition is not None and last is not None:
        findings = reused(definition, last, now)
    if definition is None or findings:
        newer = any(one.rule == "recovery.newer" for one in findings)
        return _instead(Why.NEWER if newer else Why.FAULTY, kept, last, findings)
    match definition.status:
        case Status.DRAFT:
            return Choice(Runs.PRACTICE, Why.DRAFT, definition, now)
        case Status.RETIRED:
            return Choice(Runs.OFF, Why.RETIRED)
        case Status.REVIEWED if definition.may_run_with_patients(today):
            soon = definition.expires is not None and definition.expires - today <= SOON
            return Choice(Runs.PATIENTS, Why.SOON if soon else Why.NOTHING, definition, now, keep=now != kept)
    return Choice(Runs.OFF, Why.EXPIRED)


def reused(new: Definition, old: Definition, text: bytes) -> tuple[Finding, ...]:
    """Items whose id meant something else in the copy that was last accepted: an id keeps its meaning."""
    before = {item.id: item for one in old.passes for item in one.items}
    faults = Faults(text.decode("utf-8-sig", "replace"), FILE)
    numbers = {id: number for number, id in enumerate(_ids(text))}
    for item in (item for one in new.passes for item in one.items):
        was = before.get(item.id)
        if was is None or not (what := _other(item, was)):
            continue
        number = numbers.get(item.id, 0)
        said = f'item {number + 1} "{item.id}", key "id": in version {old.version} {what}.'
        hint = "Give the new question an id that was never used. Old records keep the old one."
        faults.error(f"item.{number}.id", "reused", said, hint)
    return tuple(faults.found)


def _other(item: Item, was: Item) -> str:
    """How an item differs so much from one of the same id that records could mislead; or nothing."""
    if item.kind is not was.kind:
        return f'it was of kind "{was.kind}"'
    if item.kind is Kind.CHOICE and not set(item.choices) & set(was.choices):
        return f"it had other choices ({listed(was.choices)})"
    units = {part.unit for part in item.parts} & {part.unit for part in was.parts}
    return "it was measured in other units" if item.kind is Kind.VALUE and not units else ""


def _ids(text: bytes) -> tuple[str, ...]:
    """The ids of the items in the order of the file, which is not that of the passes."""
    import tomllib

    items = tomllib.loads(text.decode("utf-8-sig").replace("\r\n", "\n")).get("item", [])
    return tuple(str(one.get("id")) for one in items)


def _accepted(kept: bytes | None, today: date) -> Definition | None:
    """The last accepted copy, if it still may run."""
    definition = read_definition(kept)[0] if kept is not None else None
    return definition if definition is not None and definition.may_run_with_patients(today) else None


def _instead(why: Why, kept: bytes | None, last: Definition | None, found: tuple[Finding, ...]) -> Choice:
    """The last accepted copy in place of the file, or nothing."""
    errors = tuple(one for one in found if one.level is Level.ERROR)
    if last is None or kept is None:
        return Choice(Runs.OFF, why, findings=errors)
    return Choice(Runs.PATIENTS, INSTEAD[why], last, kept, findings=errors)
