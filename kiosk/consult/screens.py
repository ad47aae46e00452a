"""The second screen of a consultation: a port, and which screens are fit for a patient to read from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

LEAST = (800, 480)
"""Pixels across and down below which a page's words would be too small or too few."""
FLATTEST = 2.4
"""The longer side over the shorter: beyond it a picture and its words do not stand together."""


@dataclass(frozen=True, slots=True)
class Second:
    """A screen beside the guide's own. Sizes in pixels; `unit` is pixels in a millimetre, 0 if unknown."""

    name: str
    width: int
    height: int
    unit: float = 0.0

    @property
    def fits(self) -> bool:
        """Whether a patient can read from it: large enough, and not a strip."""
        long, short = max(self.width, self.height), max(1, min(self.width, self.height))
        return long >= max(LEAST) and short >= min(LEAST) and long / short <= FLATTEST


class Screens(Protocol):
    """The screens of this machine. They come and go at any moment."""

    def second(self) -> Second | None:
        """The screen for the patient's side; None where there is only one."""

    def listen(self, changed: Callable[[], None]) -> None:
        """Call `changed` whenever a screen comes, goes or changes its size."""

    def close(self) -> None:
        """Call nobody any more."""
