"""Each event carries the hash of the one before, so that a lost, changed or moved event shows.

The chain of a record starts from a nonce that dies with the record: what is left of a purged record, its
last hash, gives no answer back to anybody who tries them all.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from kiosk.recovery.codec import canonical, written
from kiosk.recovery.store import Header

FINGERPRINT = 8
"""How many characters of a hash go on paper."""


class Link(NamedTuple):
    """One event as it is kept: its number, its bytes, and the two hashes in hexadecimal."""

    seq: int
    event: bytes
    prev: str
    hash: str


def header_bytes(header: Header) -> bytes:
    """What a record is of, in the one form that is hashed."""
    return canonical(
        {
            "id": header.id,
            "chair": header.chair,
            "code": header.code,
            "opened": written(header.opened),
            "definition": header.definition,
        }
    )


def first(header: Header, nonce: bytes) -> str:
    """The hash before the first event."""
    return sha256(nonce + header_bytes(header)).hexdigest()


def following(prev: str, event: bytes) -> str:
    """The hash of an event that comes after `prev`."""
    return sha256(bytes.fromhex(prev) + event).hexdigest()


def linked(prev: str, after: int, events: Iterable[bytes]) -> tuple[Link, ...]:
    """The links of further events, numbered from `after` + 1."""
    links = []
    for seq, event in enumerate(events, after + 1):
        here = following(prev, event)
        links.append(Link(seq, event, prev, here))
        prev = here
    return tuple(links)


def unbroken(prev: str, after: int, links: Iterable[Link]) -> tuple[tuple[Link, ...], str]:
    """The links up to the first that does not hold, and what is wrong with that one ("" when all hold)."""
    good: list[Link] = []
    for link in links:
        if link.seq != after + 1:
            return tuple(good), f"entry {after + 1} is missing"
        if link.prev != prev or following(prev, link.event) != link.hash:
            return tuple(good), f"entry {link.seq} was changed"
        good.append(link)
        prev, after = link.hash, link.seq
    return tuple(good), ""
