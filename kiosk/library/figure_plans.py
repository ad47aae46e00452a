"""`[data.…]` of a `topic.toml`: the numbers of a picture that the app draws."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kiosk.library.drawn import LEVELS, UNITS, Band, Bar, Moment, Part, Stretch, Visits
from kiosk.library.entries import Entries, whole

PICTURES = ("people", "timeline", "curve", "course")
MOST_PARTS = 6
MOST_SPANS = 4
MOST_POINTS = 5
MOST_VISITS = 30
MOST_WEEKS = 52
LONGEST = 10_000

_EVERY = ("picture", "fact", "studied", "compared")
_KEYS = {
    "people": ("groups",),
    "timeline": ("unit", "parts", "spans"),
    "curve": ("unit", "until", "points", "band"),
    "course": ("visits", "weeks", "visits_value", "weeks_value", "later"),
}
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DataPlan:
    """The numbers of a picture that the app draws; its kind says which of the rest it has.

    `until` is where the line of a curve ends, in its unit.
    """

    picture: str
    fact: str = ""
    studied: int = 0
    compared: bool = False
    groups: tuple[tuple[str, int], ...] = ()
    unit: str = UNITS[0]
    until: int = 0
    stretches: tuple[Stretch, ...] = ()
    bars: tuple[Bar, ...] = ()
    moments: tuple[Moment, ...] = ()
    band: Band | None = None
    visits: Visits | None = None

    @property
    def parts(self) -> tuple[Part, ...]:
        """The named parts, one kind after the other."""
        return (*self.stretches, *self.bars, *((self.band,) if self.band else ()), *self.moments)


def plan(of: Entries, id: str, entry: dict[str, Any]) -> DataPlan:
    """The numbers under `[data.<id>]`. What is wrong is noted and left out."""
    path = ("data", id)
    picture = of.one(entry, "picture", PICTURES, *path, required=True)
    of.source.unknown(entry, (*_EVERY, *_KEYS[picture]), *path)
    stretches = _stretches(of, entry, path) if picture == "timeline" else ()
    until = of.number(entry, "until", *path) if picture == "curve" else 0
    return DataPlan(
        picture=picture,
        fact=of.text(entry, "fact", *path),
        studied=of.number(entry, "studied", *path),
        compared=of.switch(entry, "compared", *path),
        groups=_groups(of, entry, path) if picture == "people" else (),
        unit=of.one(entry, "unit", UNITS, *path),
        until=until,
        stretches=stretches,
        bars=_bars(of, entry, stretches, path) if picture == "timeline" else (),
        moments=_moments(of, entry, until, path) if picture == "curve" else (),
        band=_band(of, entry, path) if "band" in entry and picture == "curve" else None,
        visits=_visits(of, entry, path) if picture == "course" else None,
    )


def _groups(of: Entries, entry: dict[str, Any], path: Path) -> tuple[tuple[str, int], ...]:
    groups: list[tuple[str, int]] = []
    listed = entry.get("groups", [])
    for group in listed if isinstance(listed, list) else [None]:
        name, had = (group.get("id"), group.get("had")) if isinstance(group, dict) else (None, None)
        if not isinstance(name, str) or not name or not whole(had) or not 0 <= had <= 100:
            of.wrong(
                (*path, "groups"),
                "A group needs an id and a whole number out of 100.",
                'Write: groups = [{ id = "high", had = 44 }]',
            )
            continue
        groups.append((name, had))
    return tuple(groups)


def _stretches(of: Entries, entry: dict[str, Any], path: Path) -> tuple[Stretch, ...]:
    path = (*path, "parts")
    found: list[Stretch] = []
    known = ("id", "icon", "lasts", "more", "value", "fact")
    for own, row in _rows(of, entry, path, known, 'parts = [{ id = "drip", icon = "drop", lasts = 40 }]'):
        lasts = _whole(own, row, "lasts", 1, LONGEST, path) if "lasts" in row else 0
        found.append(
            Stretch(
                own.id,
                own.text(row, "icon", *path),
                lasts or 0,
                own.switch(row, "more", *path),
                own.text(row, "value", *path),
                own.text(row, "fact", *path),
            )
        )
    _count(of, found, 2, MOST_PARTS, path, "parts")
    return tuple(found[:MOST_PARTS])


def _bars(of: Entries, entry: dict[str, Any], stretches: tuple[Stretch, ...], path: Path) -> tuple[Bar, ...]:
    path = (*path, "spans")
    names = [stretch.id for stretch in stretches]
    found: list[Bar] = []
    known = ("id", "from", "to", "more", "lasts", "value", "fact")
    for own, row in _rows(of, entry, path, known, 'spans = [{ id = "rest", from = "drip", to = "home" }]'):
        start, end = own.text(row, "from", *path), own.text(row, "to", *path)
        if start not in names or end not in names or names.index(start) > names.index(end):
            own.wrong(
                path,
                "This span does not go from one part to the same or a later one.",
                f"from and to name parts, in this order: {', '.join(names) or 'none yet'}.",
            )
            continue
        lasts = _whole(own, row, "lasts", 1, LONGEST, path) if "lasts" in row else 0
        found.append(
            Bar(
                own.id,
                names.index(start),
                names.index(end),
                own.switch(row, "more", *path),
                lasts or 0,
                own.text(row, "value", *path),
                own.text(row, "fact", *path),
            )
        )
    _count(of, found, 0, MOST_SPANS, path, "spans")
    return tuple(found[:MOST_SPANS])


def _moments(of: Entries, entry: dict[str, Any], until: int, path: Path) -> tuple[Moment, ...]:
    if not until:
        of.wrong((*path, "until"), "A curve says where its line ends.", "Write: until = 5")
    path = (*path, "points")
    found: list[Moment] = []
    known = ("id", "at", "level", "since", "fact")
    for own, row in _rows(of, entry, path, known, 'points = [{ id = "gone", at = 4, level = "none" }]'):
        at = _whole(own, row, "at", 0, max(until, 0), path)
        since = _whole(own, row, "since", 0, max((at or 0) - 1, 0), path) if "since" in row else -1
        level = own.one(row, "level", LEVELS, *path, required=True)
        if at is None or since is None:
            continue
        if found and (at <= found[-1].at or 0 <= since < found[-1].at):
            own.wrong(path, "This point does not come after the one before it.", "Sort points by at.")
            continue
        found.append(Moment(own.id, at, level, since, own.text(row, "fact", *path)))
    _count(of, found, 2, MOST_POINTS, path, "points")
    if found and all(moment.level == LEVELS[0] for moment in found):
        of.wrong(path, "A curve that is none all along shows nothing.", f"Levels: {', '.join(LEVELS)}.")
    return tuple(found[:MOST_POINTS])


def _band(of: Entries, entry: dict[str, Any], path: Path) -> Band | None:
    path = (*path, "band")
    row = entry["band"]
    if not isinstance(row, dict) or not _named(row.get("id")):
        of.wrong(
            path, "The band needs an id and its length in minutes.", 'band = { id = "drip", minutes = 40 }'
        )
        return None
    of.source.unknown(row, ("id", "minutes", "icon", "value", "fact"), *path)
    minutes = _whole(of, row, "minutes", 1, LONGEST, path)
    if minutes is None:
        return None
    words = (of.text(row, key, *path) for key in ("icon", "value", "fact"))
    return Band(row["id"], minutes, *words)


def _visits(of: Entries, entry: dict[str, Any], path: Path) -> Visits | None:
    visits = _whole(of, entry, "visits", 1, MOST_VISITS, path)
    weeks = entry.get("weeks", [])
    if not (
        isinstance(weeks, list)
        and len(weeks) == 2
        and all(whole(one) and 1 <= one <= MOST_WEEKS for one in weeks)
        and weeks[0] <= weeks[1]
    ):
        of.wrong(
            (*path, "weeks"),
            f"weeks is the fewest and the most weeks, whole numbers from 1 to {MOST_WEEKS}.",
            "Write: weeks = [2, 3]",
        )
        return None
    if visits is None:
        return None
    later = of.switch(entry, "later", *path)
    values = (of.text(entry, key, *path) for key in ("visits_value", "weeks_value"))
    return Visits(visits, weeks[0], weeks[1], later, *values)


class _Row(Entries):
    """Takes values from one row of a list, and names the line that the row stands on."""

    def __init__(self, of: Entries, id: str) -> None:
        super().__init__(of.source, of.problems)
        self.id = id

    def wrong(self, path: Path, message: str, hint: str) -> None:
        """Note a value that cannot be used, at the row's own id."""
        at = self.source.near(f'"{self.id}"', self.source.at(*path))
        self.problems.error("topic.value", at, f"{self.id}: {message}", hint)


def _rows(
    of: Entries, entry: dict[str, Any], path: Path, known: Iterable[str], example: str
) -> list[tuple[_Row, dict[str, Any]]]:
    """The named rows of a list; each id is given once."""
    listed = entry.get(path[-1], [])
    found: dict[str, dict[str, Any]] = {}
    for row in listed if isinstance(listed, list) else [None]:
        id = row.get("id") if isinstance(row, dict) else None
        if not isinstance(row, dict) or not _named(id) or id in found:
            of.wrong(path, "Each of these needs an id of its own, of small letters.", f"Write: {example}")
            continue
        of.source.unknown(row, tuple(known), *path)
        found[str(id)] = row
    return [(_Row(of, id), row) for id, row in found.items()]


def _named(id: object) -> bool:
    return isinstance(id, str) and bool(_ID.fullmatch(id))


def _whole(of: Entries, row: dict[str, Any], key: str, least: int, most: int, path: Path) -> int | None:
    value = row.get(key)
    if whole(value) and least <= value <= most:
        return value
    of.wrong(
        (*path, key),
        f"{key} must be a whole number from {least} to {most}.",
        f"Write: {key} = {least if least == most else least + 1}",
    )
    return None


def _count(of: Entries, found: list[Any], least: int, most: int, path: Path, what: str) -> None:
    if not least <= len(found) <= most:
        of.wrong(path, f"This picture has {len(found)} {what}.", f"It needs {least} to {most} of them.")
