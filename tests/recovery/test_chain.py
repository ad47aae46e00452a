"""A chain shows whatever was lost, changed or moved."""

from __future__ import annotations

from hashlib import sha256

import pytest

from kiosk.recovery import chain
from kiosk.recovery.codec import encode
from tests.support.record import answer, header

ONE, NONCE = header(), b"n" * 16
START = chain.first(ONE, NONCE)
LINKS = chain.linked(START, 0, [encode(answer(seq)) for seq in range(1, 7)])


def test_the_first_hash_is_of_nonce_and_header() -> None:
    assert sha256(NONCE + chain.header_bytes(ONE)).hexdigest() == START
    assert chain.first(ONE, b"m" * 16) != START
    assert chain.first(header(chair=2), NONCE) != START


def test_each_hash_is_of_the_one_before_and_the_bytes() -> None:
    first = LINKS[0]
    assert (first.prev, first.hash) == (START, sha256(bytes.fromhex(START) + first.event).hexdigest())
    assert [one.prev for one in LINKS[1:]] == [one.hash for one in LINKS[:-1]]


def test_a_whole_chain_holds() -> None:
    assert chain.unbroken(START, 0, LINKS) == (LINKS, "")
    assert chain.unbroken(LINKS[2].hash, 3, LINKS[3:]) == (LINKS[3:], "")


@pytest.mark.parametrize(
    ("links", "good", "says"),
    [
        (LINKS[1:], 0, "entry 1 is missing"),
        (LINKS[:2] + LINKS[3:], 2, "entry 3 is missing"),
        ((*LINKS[:2], LINKS[3], LINKS[2], *LINKS[4:]), 2, "entry 3 is missing"),
        ((*LINKS[:2], LINKS[2]._replace(event=b"{}"), *LINKS[3:]), 2, "entry 3 was changed"),
        ((*LINKS[:2], LINKS[2]._replace(hash="0" * 64), *LINKS[3:]), 2, "entry 3 was changed"),
        ((*LINKS[:2], LINKS[2]._replace(prev="0" * 64), *LINKS[3:]), 2, "entry 3 was changed"),
        ((*LINKS[:2], *chain.linked("0" * 64, 2, [b"{}"])), 2, "entry 3 was changed"),
    ],
)
def test_a_chain_that_does_not_hold_says_from_where(
    links: tuple[chain.Link, ...], good: int, says: str
) -> None:
    assert chain.unbroken(START, 0, links) == (LINKS[:good], says)
