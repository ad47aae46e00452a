"""Entries that each carry the hash of the one before, so that a lost, changed or moved entry shows."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple


class Link(NamedTuple):
    """One entry as it is kept: its number, its bytes, and the two hashes in hexadecimal."""

    seq: int
    event: bytes
    prev: str
    hash: str


def following(prev: str, event: bytes) -> str:
    """The hash of an entry that comes after `prev`."""
    return sha256(bytes.fromhex(prev) + event).hexdigest()


def linked(prev: str, after: int, events: Iterable[bytes]) -> tuple[Link, ...]:
    """The links of further entries, numbered from `after` + 1."""
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
