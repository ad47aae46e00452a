"""What one row of staff's checklist shows: a pass, an item."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.presenters.values import answer_words
from kiosk.recovery import events as e
from kiosk.recovery.definition import Item, Kind, Pass
from kiosk.recovery.room import Chair
from kiosk.recovery.schedule import Due, early, minute, round_start
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import Entry


class PassRow(NamedTuple):
    """One of staff's passes: `open` counts items without an answer now, `late` beyond the grace."""

    id: str
    title: str
    open: int
    due: bool
    late: bool
    shown: bool


class ItemRow(NamedTuple):
    """One item. `state_` is open, done, not done or chosen; `last` is the newest answer in words, `at` when.

    `first` is what it was before treatment, where the clinic compares the two. `must`: a release needs it.
    `unsaved`: the last answer to it was not kept. `long`: its answer is of more than two numbers.
    """

    id: str
    text: str
    help: str
    kind: str
    state_: str
    chosen: str
    choices: tuple[str, ...]
    canLeave: bool
    must: bool
    last: str
    at: str
    first: str
    unsaved: bool
    long: bool


def current(chair: Chair, one: Pass, item: Item, now: Stamp) -> Entry | None:
    """The item's answer that counts for the present round of its pass."""
    entry = chair.state.newest(item.id)
    if entry is None or not one.repeat_min:
        return entry
    begun = round_start(one, minute(chair.state, now))
    return entry if begun is None or entry.minute >= begun - early(one) else None


def pass_row(chair: Chair, one: Pass, now: Stamp, due: Due | None, *, chosen: bool) -> PassRow:
    """A pass, `due` or not."""
    unanswered = sum(current(chair, one, item, now) is None for item in one.items)
    return PassRow(one.id, one.title, unanswered, due is not None, due is not None and due.late, chosen)


def item_row(chair: Chair, one: Pass, item: Item, now: Stamp, at: str, *, unsaved: bool) -> ItemRow:
    """An item of the pass `one`. `at`: when its newest answer was given, in words."""
    entry, newest = current(chair, one, item, now), chair.state.newest(item.id)
    first = chair.state.newest(item.compare_to) if item.compare_to else None
    state, chosen = "open", ""
    match entry.answer if entry else None:
        case e.Ticked():
            state = "done"
        case e.NotDone():
            state = "not done"
        case e.Chosen(choice):
            state, chosen = "chosen", choice
        case e.Measured():
            state = "done"
    compared = chair.definition.item(item.compare_to) if item.compare_to else None
    return ItemRow(
        item.id,
        item.text,
        item.help,
        item.kind.value,
        state,
        chosen,
        item.choices,
        item.allow_not_done and item.kind is not Kind.CHOICE,
        item.must,
        _words(item, newest.answer) if newest else "",
        at,
        _words(compared, first.answer, item) if first and compared else "",
        unsaved,
        len(item.parts) > 2,
    )


def _words(item: Item, answer: e.Answer, like: Item | None = None) -> str:
    """An answer in words, no line ending between a number and its unit."""
    words = answer_words(item, answer, like)
    return words.replace(" ", "\u00a0").replace(",\u00a0", ", ") if isinstance(answer, e.Measured) else words
