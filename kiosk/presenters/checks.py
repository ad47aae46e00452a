"""What a release looks at: open calls, and each item that has to have an answer, with the answer's age."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.presenters.values import answer_words
from kiosk.recovery import events as e
from kiosk.recovery.definition import Definition, Item
from kiosk.recovery.release import Lack, Missing, age
from kiosk.recovery.room import Chair
from kiosk.recovery.stamp import Stamp

LACKS = {Missing.CALL: "call", Missing.ITEM: "item", Missing.STALE: "stale"}


class CheckRow(NamedTuple):
    """One row. `lack`: call, item, stale or nothing; `kind`: call, tick, not done or words.

    `minutes` is how old the answer is, -1 where that is not known; `wanted` how young it has to be.
    """

    item: str
    text: str
    kind: str
    answer: str
    minutes: int
    wanted: int
    lack: str


def checks(chair: Chair, hard: tuple[Lack, ...], now: Stamp) -> tuple[CheckRow, ...]:
    """The rows that lack something first, each kind in the checklist's order."""
    by_item = {one.item: one for one in hard if one.kind is not Missing.CALL}
    items = [item for one in chair.definition.passes for item in one.items]
    asked = [item for item in items if item.must or item.id in by_item]
    rows = [_row(chair, item, by_item.get(item.id), now) for item in asked]
    calls = [
        CheckRow("", _asked(chair.definition, one.item), "call", "", -1, 0, "call")
        for one in chair.state.calls
    ]
    return (*calls, *sorted(rows, key=lambda row: not row.lack))


def _asked(definition: Definition, name: str) -> str:
    item = definition.item(name)
    return item.text if item else ""


def _row(chair: Chair, item: Item, lack: Lack | None, now: Stamp) -> CheckRow:
    entry = chair.state.newest(item.id)
    old = age(entry, now) if entry else None
    kind = "words"
    if entry is not None and isinstance(entry.answer, e.Ticked):
        kind = "tick"
    elif entry is not None and isinstance(entry.answer, e.NotDone):
        kind = "not done"
    return CheckRow(
        item.id,
        item.text,
        kind,
        answer_words(item, entry.answer) if entry else "",
        -1 if old is None else old,
        item.fresh_min or 0,
        LACKS[lack.kind] if lack else "",
    )
