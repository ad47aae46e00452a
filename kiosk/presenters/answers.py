"""The answers to a question at a chair, as they stand on the screen of a patient or an escort."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from kiosk.presenters.desk import Desk
from kiosk.recovery.definition import Item


class AnswerRow(NamedTuple):
    """One answer: the checklist's word for it, what the screen calls it, and its drawing, if any."""

    choice: str
    said: str
    drawing: str
    given: bool


def answer_rows(
    desk: Desk, item: Item | None, icons: Mapping[str, tuple[str, ...]], given: str
) -> tuple[AnswerRow, ...]:
    """The answers to a question, in the language of the screen; nothing where nothing is asked."""
    if item is None:
        return ()
    drawn = icons.get(item.id, ())
    return tuple(
        AnswerRow(choice, said, drawn[n] if n < len(drawn) else "", choice == given)
        for n, (choice, said) in enumerate(zip(item.choices, desk.asked(item).choices, strict=True))
    )
