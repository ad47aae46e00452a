"""One record as it goes out of the kiosk: all that was entered, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.recovery.definition import Definition
from kiosk.recovery.events import Answer, Chosen, Event, Measured, NotDone, Ticked
from kiosk.recovery.machine import replay
from kiosk.recovery.state import Phase, State
from kiosk.recovery.store import Header


@dataclass(frozen=True, slots=True)
class Record:
    """A record with the checklist it was made with. `fingerprint` is of its last entry."""

    header: Header
    definition: Definition
    events: tuple[Event, ...]
    fingerprint: str
    state: State

    @property
    def end(self) -> Phase:
        """How it stands; of a closed record, how it stood before the closing."""
        if self.state.phase is not Phase.CLOSED:
            return self.state.beneath
        return replay(self.definition, self.events[:-1]).beneath


def made(header: Header, definition: Definition, events: tuple[Event, ...], fingerprint: str) -> Record:
    """A record from its events. Raises StoreBroken where they do not add up."""
    return Record(header, definition, events, fingerprint, replay(definition, events))


def item_text(definition: Definition, name: str) -> str:
    """What an item asks; its id where the checklist has no such item."""
    item = definition.item(name)
    return item.text if item else name


def answer_text(definition: Definition, name: str, answer: Answer) -> str:
    """An answer in words and numbers, each number with its unit."""
    match answer:
        case Ticked():
            return "Done"
        case NotDone(reason):
            return f"Not done: {reason}"
        case Chosen(choice):
            return choice
        case Measured(values, kept):
            said = [
                f"{part} {number_text(value)} {unit}".strip()
                for part, value, unit in parts(definition, name, values)
            ]
            return ", ".join(said) + (" (asked about, kept)" if kept else "")


def parts(
    definition: Definition, name: str, values: tuple[float | str, ...]
) -> tuple[tuple[str, float | str, str], ...]:
    """The name, value and unit of each part of a reading."""
    item = definition.item(name)
    known = item.parts if item else ()
    return tuple(
        (known[place].name, value, known[place].unit) if place < len(known) else ("", value, "")
        for place, value in enumerate(values)
    )


def number_text(value: float | str) -> str:
    """A number without zeros that nobody typed."""
    return value if isinstance(value, str) else f"{value:g}"
