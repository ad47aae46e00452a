"""The hand-over sheet, in the order of I-PASS: who, how it stands, what happened, what is open, the plan."""

from __future__ import annotations

from kiosk.recovery.definition import Kind
from kiosk.recovery.events import NotDone
from kiosk.recovery.record import Record, answer_text, item_text
from kiosk.recovery.schedule import due
from kiosk.recovery.sheet import (
    Local,
    Row,
    Section,
    Sheet,
    call_section,
    clock_sentences,
    day_time,
    frame,
    how_old,
    since_zero,
    sums,
)
from kiosk.recovery.sheet_words import Words
from kiosk.recovery.stamp import Stamp

PLAN_LINES = 4


def handover_sheet(record: Record, now: Stamp, local: Local, words: Words) -> Sheet:
    """The sheet for whoever takes over, as things stand at `now`."""
    state = record.state
    return frame(
        record,
        "handover",
        (
            Section(words["who"], _who(record, words)),
            Section(
                words["time"],
                (
                    Row(words["zero"], since_zero(state, now, words)),
                    Row(words["opened"], day_time(state.opened, local)),
                    Row(words["printed"], day_time(now, local)),
                ),
                clock_sentences(state, words),
            ),
            Section(words["readings"], _readings(record, now, words)),
            Section(words["sums"], sums(record.definition, state, words)),
            call_section(state, local, words),
            _open_items(record, now, words),
            Section(words["plan"], blanks=PLAN_LINES),
            Section(
                words["readback"],
                ticks=(words["readback_done"],),
                rows=(Row(words["initials_giving"], ""), Row(words["initials_taking"], "")),
            ),
            Section(
                words["fingerprint"],
                sentences=(f"{record.fingerprint}  ·  {record.definition.id} {record.definition.version}",),
            ),
        ),
        words,
    )


def _who(record: Record, words: Words) -> tuple[Row, ...]:
    state = record.state
    responsible = words["slot"].format(state.responsible) if state.responsible else words["nobody"]
    rows = [Row(words["responsible"], responsible)]
    if state.giving:
        rows.append(Row(words["giving"], words["slot"].format(state.giving), words["not_taken"]))
    return tuple(rows)


def _readings(record: Record, now: Stamp, words: Words) -> tuple[Row, ...]:
    """Every reading of staff: its newest value and how old that is. The baseline is one of them."""
    items = [item for one in record.definition.passes for item in one.items if item.kind is Kind.VALUE]
    rows = []
    for item in items:
        entry = record.state.newest(item.id)
        if entry is None:
            rows.append(Row(item.text, words["no_answer"]))
            continue
        said = answer_text(record.definition, item.id, entry.answer)
        rows.append(Row(item.text, said, how_old(entry, now, words)))
    return tuple(rows)


def _open_items(record: Record, now: Stamp, words: Words) -> Section:
    """What is due or late, and what was not done and why."""
    definition, state = record.definition, record.state
    rows = [
        Row(item_text(definition, name), words["is_late" if one.late else "is_due"])
        for one in due(definition, state, now)
        for name in one.items
    ]
    for item in (item for one in definition.passes for item in one.items):
        entry = state.newest(item.id)
        if entry is not None and isinstance(entry.answer, NotDone):
            rows.append(Row(item.text, answer_text(definition, item.id, entry.answer)))
    return Section(words["late"], tuple(rows), () if rows else (words["nothing_due"],))
