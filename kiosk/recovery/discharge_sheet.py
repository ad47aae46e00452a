"""The whole record on paper: every answer with its time, every call, how it ended and who signed."""

from __future__ import annotations

from kiosk.recovery.events import Unanswered
from kiosk.recovery.record import Record, answer_text, item_text
from kiosk.recovery.sheet import (
    Local,
    Row,
    Section,
    Sheet,
    call_section,
    clock_sentences,
    day_time,
    frame,
    time,
)
from kiosk.recovery.sheet_words import Words
from kiosk.recovery.state import Entry


def discharge_sheet(record: Record, local: Local, words: Words) -> Sheet:
    """The record as the clinic files it."""
    definition, state = record.definition, record.state
    passes = tuple(
        Section(one.title, _answers(record, tuple(item.id for item in one.items), local, words))
        for one in definition.passes
    )
    return frame(
        record,
        "discharge",
        (
            Section(words["time"], _course(record, local, words), clock_sentences(state, words)),
            *passes,
            Section(words["teach_back"], _marks(record)),
            call_section(state, local, words),
            Section(
                words["in_doubt"],
                tuple(_row(record, one, local, words) for one in state.struck),
            ),
            Section(
                words["checklist"],
                (
                    Row(words["checklist"], words["version"].format(definition.id, definition.version)),
                    Row(words["fingerprint"], record.fingerprint),
                ),
            ),
        ),
        words,
    )


def _course(record: Record, local: Local, words: Words) -> tuple[Row, ...]:
    state = record.state
    rows = [Row(words["opened"], day_time(state.opened, local)), Row(words["how"], words[record.end.value])]
    if state.decided is not None:
        by = words["slot"].format(state.decided_by.slot) if state.decided_by else ""
        rows.append(Row(words["decided"], day_time(state.decided, local), by))
    if state.override:
        rows.append(Row(words["override"], state.override))
    if state.closed is not None:
        rows.append(Row(words["closed"], day_time(state.closed, local)))
    silent = sum(isinstance(event.what, Unanswered) for event in record.events)
    if silent:
        rows.append(Row(words["unanswered"], str(silent)))
    return tuple(rows)


def _answers(record: Record, items: tuple[str, ...], local: Local, words: Words) -> tuple[Row, ...]:
    """All answers of some items in the order of the items, then of time."""
    return tuple(
        _row(record, entry, local, words)
        for item in items
        for entry in record.state.entries
        if entry.item == item
    )


def _row(record: Record, entry: Entry, local: Local, words: Words) -> Row:
    said, notes = answer_text(record.definition, entry.item, entry.answer), []
    if entry.of:
        old = next((one for one in record.events if one.seq == entry.of), None)
        notes.append(words["corrected"].format(time(old.stamp, local) if old else ""))
    if entry.assisted:
        notes.append(words["assisted"])
    if entry.actor.slot:
        notes.append(words["slot"].format(entry.actor.slot))
    name = f"{time(entry.stamp, local)}  {item_text(record.definition, entry.item)}"
    return Row(name, said, ", ".join(notes))


def _marks(record: Record) -> tuple[Row, ...]:
    teach = record.definition.teach_back
    asked = {one.id: one.ask for one in teach.prompts} if teach else {}
    return tuple(Row(asked.get(one.prompt, one.prompt), one.mark) for one in record.state.marks)
