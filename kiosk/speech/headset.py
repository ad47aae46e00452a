"""Whether somebody listens with a headset, as a port: tells when one is plugged in and when it is pulled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Headset(Protocol):
    """The place where a person plugs in their own."""

    def watch(self, told: Callable[[bool], None]) -> None:
        """Have `told` called with True when a headset is plugged in, with False when it is pulled."""

    def close(self) -> None:
        """Watch no more."""
