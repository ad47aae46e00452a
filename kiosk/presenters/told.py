"""What the staff's pages say of this screen, settled when it starts."""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    """What the pages say of this screen. `command` sets a PIN; `practice` is a practice clinic's own PINs."""

    command: str = "kiosk pin set --role nurse"
    practice: str = ""
    recovery: bool = False
    drafts: bool = False
