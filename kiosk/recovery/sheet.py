"""What a printed sheet of a record consists of, whatever draws it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.recovery.definition import Definition, ItemPoints, Score, Status
from kiosk.recovery.elapsed import CHANGED_S, elapsed
from kiosk.recovery.events import Chosen
from kiosk.recovery.record import Record
from kiosk.recovery.release import age
from kiosk.recovery.sheet_words import Words
from kiosk.recovery.stamp import Stamp
from kiosk.recovery.state import Entry, State

Local = Callable[[datetime], datetime]
"""Makes the clinic's own time of a time in UTC."""


@dataclass(frozen=True, slots=True)
class Row:
    """A name, what is to say of it, and what besides."""

    name: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with rows, sentences, and so many empty lines to write on. `ticks` have a box to tick."""

    title: str
    rows: tuple[Row, ...] = ()
    sentences: tuple[str, ...] = ()
    blanks: int = 0
    ticks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """One printed sheet. It names nobody: there is an empty field for the clinic's own label."""

    language: str
    title: str
    banner: str
    chair: Row
    code: Row
    label: str
    sections: tuple[Section, ...]
    foot: str


def frame(record: Record, title: str, sections: tuple[Section, ...], words: Words) -> Sheet:
    """The parts that all sheets have."""
    draft = record.definition.status is Status.DRAFT
    return Sheet(
        "en",
        words[title],
        words["practice"] if draft else "",
        Row(words["chair"], str(record.state.chair)),
        Row(words["code"], record.state.code),
        words["label"],
        tuple(one for one in sections if one.rows or one.sentences or one.blanks or one.ticks),
        words["memory_aid"],
    )


def since_zero(state: State, now: Stamp, words: Words) -> str:
    """How long ago time zero was, and no more than is known of it."""
    if state.timing is None:
        return words["zero_unset"]
    known = elapsed(state.timing, now)
    if known.minutes is None:
        return words["not_known"]
    return words["minutes" if known.certain else "at_least"].format(known.minutes)


def clock_sentences(state: State, words: Words) -> tuple[str, ...]:
    """A warning where the times of day cannot be believed."""
    changed = state.timing is not None and state.timing.jumped_s > CHANGED_S
    return (words["clock_changed"],) if changed else ()


def day_time(when: Stamp, local: Local) -> str:
    """A time of day with its date, in the clinic's own time."""
    return f"{local(when.wall):%Y-%m-%d %H:%M}"


def time(when: Stamp, local: Local) -> str:
    """A time of day."""
    return f"{local(when.wall):%H:%M}"


def how_old(entry: Entry, now: Stamp, words: Words) -> str:
    """How old an answer is."""
    minutes = age(entry, now)
    return words["age_unknown"] if minutes is None else words["ago"].format(minutes)


def call_rows(state: State, local: Local, words: Words) -> tuple[Row, ...]:
    """Every call, the open ones first, and how it ended."""
    rows = []
    for call in state.calls:
        kind = words["urgent" if call.urgent else "help"].format(time(call.raised, local))
        said = words["attended"].format(call.attended_by) if call.attended else words["open_call"]
        rows.append(Row(kind, said))
    for past in state.past_calls:
        kind = words["urgent" if past.call.urgent else "help"].format(time(past.call.raised, local))
        rows.append(Row(kind, f"{past.outcome.value}, {time(past.cleared, local)}"))
    return tuple(rows)


def call_section(state: State, local: Local, words: Words) -> Section:
    """The calls, or that there were none."""
    rows = call_rows(state, local, words)
    return Section(words["calls"], rows, () if rows else (words["no_calls"],))


def sums(definition: Definition, state: State, words: Words) -> tuple[Row, ...]:
    """The clinic's sums, each with where it comes from; none where an item has no answer."""
    return tuple(
        Row(words["sum"].format(one.title, one.source), _sum(one, state, words)) for one in definition.scores
    )


def _sum(score: Score, state: State, words: Words) -> str:
    points = [_points(one, state) for one in score.items]
    missing = points.count(None)
    if missing:
        count = words["one_item"] if missing == 1 else words["items"].format(missing)
        return words["no_sum"].format(count)
    return str(sum(one for one in points if one is not None))


def _points(item: ItemPoints, state: State) -> int | None:
    """What an item's answer adds; None where it has no answer."""
    entry = state.newest(item.item)
    if entry is None or not isinstance(entry.answer, Chosen):
        return None
    return dict(item.points).get(entry.answer.choice)
