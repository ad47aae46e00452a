"""The records of a file as they go out, read beside a running kiosk without disturbing it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.sqlite_examine import Found, examine
from kiosk.errors import StoreBroken, StoreError
from kiosk.recovery.chain import FINGERPRINT
from kiosk.recovery.codec import decode
from kiosk.recovery.reader import read_definition
from kiosk.recovery.record import Record, made
from kiosk.recovery.wording import filled


@dataclass(frozen=True, slots=True)
class Contents:
    """The whole records of a file, the oldest first, and a sentence for all that could not be read."""

    records: tuple[Record, ...]
    wrong: tuple[str, ...]


def contents(path: Path, values: Mapping[str, str]) -> Contents:
    """Everything a file holds that is whole. Raises StoreError where it cannot be read at all.

    `values` are the region's numbers, which the checklists' questions name.
    """
    examined = examine(path)
    if examined.newer:
        raise StoreError(
            f"The recovery record {path} was made by a newer version of this program.",
            "Use that version to read it.",
        )
    texts = dict(examined.definitions)
    wrong = [*examined.damage, *([examined.lost_end] if examined.lost_end else [])]
    records = []
    for one in examined.records:
        if one.wrong:
            continue
        try:
            records.append(_record(one, texts, values))
        except StoreBroken as problem:
            wrong.append(f"Record {one.number}: {problem.what}")
    return Contents(tuple(records), tuple(wrong))


def _record(one: Found, texts: Mapping[str, str], values: Mapping[str, str]) -> Record:
    text = texts.get(one.header.definition)
    definition = read_definition(text.encode("utf-8"))[0] if text is not None else None
    if definition is None:
        raise StoreBroken(
            "The checklist it was made with cannot be read.",
            "Use the version of this program that made it.",
        )
    events = tuple(decode(link.event) for link in one.links)
    return made(one.header, filled(definition, values), events, one.links[-1].hash[:FINGERPRINT])
