"""What staff and `kiosk recovery verify` are told of a damaged record, and what can still be read of it."""

from __future__ import annotations

from pathlib import Path

from kiosk.adapters.sqlite_aside import asides
from kiosk.adapters.sqlite_examine import Examined, examine
from kiosk.errors import StoreBroken
from kiosk.findings import Finding, Level
from kiosk.recovery.chain import Link
from kiosk.recovery.codec import decode
from kiosk.recovery.events import Event
from kiosk.recovery.store import Remains


def report(aside: Path, carried: int, examined: Examined) -> tuple[Finding, ...]:
    """What staff are told when a file was set aside."""
    if examined.lost_end:
        return (
            Finding(
                *(aside.name, 0, 0, "record.lost_end", Level.ERROR),
                examined.lost_end,
                f"Compare each open chair with the paper. A copy is kept as {aside.name}.",
            ),
        )
    whole = "1 record goes on" if carried == 1 else f"{carried or 'No'} records go on"
    return tuple(
        Finding(
            *(aside.name, 0, 0, "record.damaged", Level.ERROR),
            one,
            f"{whole} in a fresh file. The damaged one is kept as {aside.name}: go on with paper where a "
            "chair is missing, and tell whoever looks after this machine.",
        )
        for one in examined.damage
    )


def problems(path: Path) -> tuple[str, ...]:
    """Everything that is wrong with a record's file and with those set aside beside it, read-only.

    Raises StoreError where there is no such file or it cannot be read.
    """
    examined = examine(path)
    found = [*examined.damage, *([examined.lost_end] if examined.lost_end else [])]
    if examined.newer:
        found.append("The file was made by a newer version of this program.")
    for one in examined.records:
        for link in one.links:
            try:
                decode(link.event)
            except StoreBroken as problem:
                found.append(f"Record {one.number}, entry {link.seq}: {problem.what}")
    found += [
        f"{one.name} was set aside as damaged. It counts until it is moved to another folder."
        for one in asides(path)
    ]
    return tuple(found)


def remains(path: Path) -> tuple[Remains, ...]:
    """The readable part of every damaged record in the files set aside beside `path`."""
    found: list[Remains] = []
    for aside in asides(path):
        found += [
            Remains(aside.name, one.header, _readable(one.links), one.wrong)
            for one in examine(aside).records
            if one.wrong
        ]
    return tuple(found)


def _readable(links: tuple[Link, ...]) -> tuple[Event, ...]:
    """The entries up to the first that cannot be read."""
    events: list[Event] = []
    for link in links:
        try:
            events.append(decode(link.event))
        except StoreBroken:
            break
    return tuple(events)
