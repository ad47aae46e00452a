"""A reading while it is typed: digits and the point, and which field is next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.recovery.definition import Part

LONGEST = 5


@dataclass(frozen=True, slots=True)
class Draft:
    """What is typed. `of` is the entry being corrected, 0 for a new one.

    `came` is the field that was full, and so led to this one by itself; -1 where a touch did.
    """

    item: str
    typed: tuple[str, ...]
    at: int = 0
    of: int = 0
    came: int = -1

    @property
    def whole(self) -> bool:
        """Whether every field has something."""
        return all(self.typed)

    def chose(self, part: int) -> Draft:
        """Another field, by touch."""
        return replace(self, at=part, came=-1)

    def pressed(self, key: str, parts: tuple[Part, ...]) -> Draft:
        """A digit or the point. A field with all the digits it can have leads to the next empty one."""
        here = self._returned() if key == "." else self
        typed = here.typed[here.at]
        if parts[here.at].choices or len(typed) >= LONGEST or (key == "." and "." in typed):
            return self
        whole = typed or "0" if key == "." else typed if typed != "0" else ""
        now = here.with_typed(whole + key)
        return now.forward(came=now.at) if _full(whole + key, parts[here.at]) else now

    def erased(self) -> Draft:
        """The last digit taken back, also of a field that led on by itself."""
        here = self._returned()
        return here.with_typed(here.typed[here.at][:-1])

    def with_typed(self, typed: str) -> Draft:
        """The present field holds this."""
        return replace(self, typed=tuple(typed if n == self.at else one for n, one in enumerate(self.typed)))

    def forward(self, came: int = -1) -> Draft:
        """The first empty field; with none left, the present one."""
        empty = next((n for n, one in enumerate(self.typed) if not one), self.at)
        return replace(self, at=empty, came=came if empty != self.at else -1)

    def _returned(self) -> Draft:
        """Back to the field that led here by itself, while nothing is typed in this one."""
        return self.chose(self.came) if self.came >= 0 and not self.typed[self.at] else self


def _full(typed: str, part: Part) -> bool:
    """Whether a number that can be has as many digits as the highest has."""
    return typed.isdigit() and len(typed) == len(f"{part.high:.0f}") and part.low <= float(typed) <= part.high
