"""An event as bytes and back. The bytes are canonical JSON: what is hashed, stored and exported is one form.

A kind that is not known, a field too many or of another type is damage or a newer program's work: neither
is guessed at.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from enum import StrEnum
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from kiosk.errors import StoreBroken
from kiosk.recovery import events
from kiosk.recovery.events import Actor, Event, Happening, Who
from kiosk.recovery.stamp import Stamp

SCHEMA = 1
"""The form of an event. A higher number was written by a newer program."""

KINDS: dict[str, type[Any]] = {
    "opened": events.Opened,
    "recoded": events.Recoded,
    "confirmed": events.Confirmed,
    "mispicked": events.Mispicked,
    "answered": events.Answered,
    "corrected": events.Corrected,
    "snoozed": events.Snoozed,
    "help_asked": events.HelpAsked,
    "call_raised": events.CallRaised,
    "urgent_pressed": events.UrgentPressed,
    "unanswered": events.Unanswered,
    "seen": events.Seen,
    "attended": events.Attended,
    "cleared": events.Cleared,
    "leaving_started": events.LeavingStarted,
    "watched_again": events.WatchedAgain,
    "released": events.Released,
    "left": events.Left,
    "transferred": events.Transferred,
    "chair_moved": events.ChairMoved,
    "moved_away": events.MovedAway,
    "given": events.Given,
    "taken": events.Taken,
    "doubted": events.Doubted,
    "settled": events.Settled,
    "restarted": events.Restarted,
    "resumed": events.Resumed,
    "zero_restated": events.ZeroRestated,
    "clock_jumped": events.ClockJumped,
    "taught_back": events.TaughtBack,
    "voided": events.Voided,
    "put_out": events.PutOut,
    "closed": events.Closed,
}
"""The names of events on disk. They never change, whatever the classes are called."""

ANSWERS: dict[str, type[Any]] = {
    "ticked": events.Ticked,
    "not_done": events.NotDone,
    "chosen": events.Chosen,
    "measured": events.Measured,
}

_NAMES = {kind: name for name, kind in (*KINDS.items(), *ANSWERS.items())}
_HINTS = {kind: get_type_hints(kind) for kind in (*KINDS.values(), *ANSWERS.values())}


class _Wrong(Exception):
    """What was read is not an event; says why, for whoever mends the file."""


def encode(event: Event) -> bytes:
    """The canonical JSON of an event: keys in order, no spaces, UTF-8."""
    return canonical(
        {
            "schema": SCHEMA,
            "seq": event.seq,
            "wall": written(event.stamp.wall),
            "boot_ns": event.stamp.boot_ns,
            "boot_id": event.stamp.boot_id,
            "who": event.actor.who.value,
            "slot": event.actor.slot,
            "role": event.actor.role,
            "kind": name_of(event.what),
            "body": _plain(event.what),
        }
    )


def decode(data: bytes) -> Event:
    """The event that `encode` wrote. Raises StoreBroken for anything else."""
    try:
        return _event(json.loads(data.decode("utf-8")))
    except (ValueError, RecursionError) as problem:
        raise _broken(f"it is no JSON ({type(problem).__name__})") from problem
    except _Wrong as problem:
        raise _broken(str(problem)) from problem


def canonical(value: object) -> bytes:
    """JSON in the one form that is hashed."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8")


def name_of(what: Happening | events.Answer) -> str:
    """What a happening or an answer is called on disk."""
    return _NAMES[type(what)]


def written(wall: datetime) -> str:
    """A wall time in UTC, to the microsecond."""
    return wall.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def read_time(text: str) -> datetime:
    """The time that `written` wrote. Raises ValueError for anything else."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError("a time without a zone")
    return found.astimezone(UTC)


def _plain(value: object) -> object:
    """A happening, an answer or a field of one, as JSON knows it."""
    if type(value) in ANSWERS.values():
        inside = {one.name: _plain(getattr(value, one.name)) for one in fields(value)}  # type: ignore[arg-type]
        return {"kind": _NAMES[type(value)], **inside}
    if type(value) in KINDS.values():
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}  # type: ignore[arg-type]
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.value if isinstance(value, StrEnum) else value


def _event(found: object) -> Event:
    if not isinstance(found, dict):
        raise _Wrong("it is no table")
    schema = _typed(int, found.get("schema"), "schema")
    if schema > SCHEMA:
        raise _Wrong(f"it was written by a newer version of this program (form {schema}, known: {SCHEMA})")
    kind = KINDS.get(str(found.get("kind")))
    if kind is None:
        raise _Wrong(f"it is of a kind that is not known, {found.get('kind')!r}")
    try:
        wall = read_time(_typed(str, found.get("wall"), "wall"))
    except ValueError as problem:
        raise _Wrong("its time cannot be read") from problem
    return Event(
        seq=_typed(int, found.get("seq"), "seq"),
        stamp=Stamp(
            wall, _typed(int, found.get("boot_ns"), "boot_ns"), _typed(str, found.get("boot_id"), "boot_id")
        ),
        actor=Actor(
            _typed(Who, found.get("who"), "who"),
            _typed(int, found.get("slot"), "slot"),
            _typed(str, found.get("role"), "role"),
        ),
        what=_built(kind, found.get("body")),
    )


def _built(kind: type[Any], found: object) -> Any:
    """One of our frozen classes from a table, every field of its own type."""
    if not isinstance(found, dict):
        raise _Wrong(f"{_NAMES[kind]} holds no table")
    hints, known = _HINTS[kind], {one.name: one for one in fields(kind)}
    more = sorted(set(found) - set(known))
    if more:
        raise _Wrong(f"{_NAMES[kind]} holds {more[0]!r}, which is not known")
    values = {}
    for name, one in known.items():
        if name in found:
            values[name] = _typed(hints[name], found[name], name)
        elif one.default is MISSING:
            raise _Wrong(f"{_NAMES[kind]} lacks {name!r}")
    return kind(**values)


def _typed(wanted: Any, value: object, name: str) -> Any:
    """`value` if it is of the type that is wanted."""
    if get_origin(wanted) is tuple:
        if not isinstance(value, list):
            raise _Wrong(f"{name!r} is no list")
        return tuple(_typed(get_args(wanted)[0], one, name) for one in value)
    if wanted == events.Answer:
        return _answer(value)
    if isinstance(wanted, UnionType):
        wanted = get_args(wanted)
    elif wanted is float:
        wanted = (float, int)
    elif issubclass(wanted, StrEnum):
        if value not in [one.value for one in wanted]:
            raise _Wrong(f"{name!r} is {value!r}, which is not known")
        return wanted(value)
    kinds = wanted if isinstance(wanted, tuple) else (wanted,)
    allowed = (*kinds, int) if float in kinds else kinds
    if not isinstance(value, allowed) or (isinstance(value, bool) and bool not in allowed):
        raise _Wrong(f"{name!r} is of another type than it should be")
    return value


def _answer(value: object) -> Any:
    if not isinstance(value, dict) or value.get("kind") not in ANSWERS:
        raise _Wrong("its answer is of a kind that is not known")
    return _built(ANSWERS[value["kind"]], {name: one for name, one in value.items() if name != "kind"})


def _broken(why: str) -> StoreBroken:
    return StoreBroken(
        f"An entry of the record cannot be read: {why}.",
        "Run `kiosk recovery verify` and keep the file for whoever looks after this program.",
    )
