"""Records as CSV and as JSON, for other programs. Nothing in them names a person."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import fields

from kiosk.recovery import codec
from kiosk.recovery.events import Answered, Corrected, Event
from kiosk.recovery.record import Record, answer_text, item_text

SCHEMA = 1
"""The form of the JSON export."""

COLUMNS = (
    *("record", "chair", "code", "seq", "wall_utc", "boot_ns", "boot_id", "who", "slot", "role", "kind"),
    *("item", "item_text", "answer", "details", "checklist", "checklist_version", "fingerprint"),
)
"""The CSV's first line; columns are only ever added at the end."""


def as_csv(records: Iterable[Record]) -> str:
    """One row an event, in the order of the records and of their events."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in records:
        for event in record.events:
            writer.writerow([_cell(one) for one in _row(record, event)])
    return out.getvalue()


def as_json(records: Iterable[Record]) -> str:
    """Every record with its events, in the form in which they are kept."""
    return json.dumps(
        {"schema": SCHEMA, "kind": "recovery records", "records": [_record(one) for one in records]},
        indent=2,
        ensure_ascii=False,
    )


def _record(record: Record) -> dict[str, object]:
    header, definition = record.header, record.definition
    return {
        "record": header.id,
        "chair": record.state.chair,
        "code": record.state.code,
        "opened": codec.written(header.opened),
        "checklist": {"id": definition.id, "version": definition.version, "sha256": header.definition},
        "phase": record.state.phase.value,
        "ended": record.end.value,
        "fingerprint": record.fingerprint,
        "events": [json.loads(codec.encode(one)) for one in record.events],
    }


def _row(record: Record, event: Event) -> tuple[object, ...]:
    header, definition, what = record.header, record.definition, event.what
    item = text = answer = ""
    details: dict[str, object] = {}
    if isinstance(what, Answered | Corrected):
        item, text = what.item, item_text(definition, what.item)
        answer = answer_text(definition, what.item, what.answer)
    for one in fields(what):
        if one.name not in ("item", "answer"):
            details[one.name] = getattr(what, one.name)
    return (
        *(header.id, record.state.chair, record.state.code, event.seq, codec.written(event.stamp.wall)),
        *(event.stamp.boot_ns, event.stamp.boot_id, event.actor.who.value, event.actor.slot),
        *(event.actor.role, codec.name_of(what), item, text, answer),
        json.dumps(details, ensure_ascii=False, sort_keys=True) if details else "",
        *(definition.id, definition.version, record.fingerprint),
    )


def _cell(value: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value
