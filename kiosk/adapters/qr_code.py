"""A code for a phone's camera, made on this machine by the package `segno`: of the extra `print`."""

from __future__ import annotations

import io

from kiosk.handout.sheet import Code

QUIET = 4
"""Light squares around it, as the standard wants."""


def code_of(text: str) -> Code | None:
    """The code of an address; None without an address, or where the package is not installed."""
    if not text:
        return None
    try:
        import segno
    except ImportError:
        return None
    out = io.BytesIO()
    segno.make_qr(text, error="m").save(
        out, kind="svg", border=QUIET, xmldecl=False, dark="#000", light="#fff"
    )
    return Code(text, out.getvalue().decode("utf-8"))
