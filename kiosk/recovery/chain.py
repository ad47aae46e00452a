"""Where the chain of a record starts.

It starts from a nonce that dies with the record: what is left of a purged record, its last hash, gives no
answer back to anybody who tries them all.
"""

from __future__ import annotations

from hashlib import sha256

from kiosk.chain import Link, following, linked, unbroken
from kiosk.recovery.codec import canonical, written
from kiosk.recovery.store import Header

__all__ = ["FINGERPRINT", "Link", "first", "following", "header_bytes", "linked", "unbroken"]

FINGERPRINT = 8
"""How many characters of a hash go on paper."""


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
