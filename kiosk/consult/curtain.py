"""What the patient's side of a consultation shows: one step of one topic, or the calm landscape.

Nothing else can be put there: a `Place` has no room for a staff page's address.
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Place:
    """A step of a topic; `step` counts from 1."""

    topic: str
    step: int = 1


@dataclass(frozen=True, slots=True)
class Curtain:
    """What is behind it, and whether it is drawn. It begins drawn, with nothing behind."""

    place: Place | None = None
    drawn: bool = True

    @property
    def shows(self) -> Place | None:
        """What the patient sees; None is the landscape."""
        return None if self.drawn else self.place

    def show(self, place: Place) -> Curtain:
        """Put a step there. A drawn curtain stays drawn."""
        return replace(self, place=place)

    def draw(self) -> Curtain:
        """Hide everything."""
        return replace(self, drawn=True)

    def open(self) -> Curtain:
        """Show what is behind, where there is something."""
        return replace(self, drawn=self.place is None)
