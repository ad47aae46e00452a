"""Answers in words and numbers, as they were entered: no limits, no averages, nothing of what they mean."""

from __future__ import annotations

from kiosk.recovery.definition import Item
from kiosk.recovery.events import Answer, Chosen, Measured, NotDone


def answer_words(item: Item, answer: Answer, like: Item | None = None) -> str:
    """An answer for staff; empty for a tick. `like`: only the parts that item has too."""
    match answer:
        case NotDone(reason) | Chosen(reason):
            return reason
        case Measured(values):
            return measured_words(item, values, like)
        case _:
            return ""


def measured_words(item: Item, values: tuple[float | str, ...], like: Item | None = None) -> str:
    """Numbers with their units: two of one unit as `148 / 86 mmHg`."""
    pairs = [(part, value) for part, value in zip(item.parts, values, strict=False)]
    if like is not None:
        units = {part.unit for part in like.parts if part.unit}
        pairs = [(part, value) for part, value in pairs if part.unit in units]
    words: list[str] = []
    unit = ""
    for part, value in pairs:
        shown = value if isinstance(value, str) else f"{value:g}"
        if part.unit and part.unit == unit:
            words[-1] = words[-1].removesuffix(f" {unit}") + f" / {shown} {unit}"
        else:
            words.append(f"{shown} {part.unit}".strip())
        unit = part.unit
    return ", ".join(words)
